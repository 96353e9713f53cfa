// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/installation.h"
#include "app/server/commands.h"
#include "app/server/console.h"
#include "app/server/settingflags.h"

#include <memory>

namespace sallyport {

/// A command that opens the installation its flags and the other settings name, and does `work` with it.
template<class Work>
Command withInstallation(std::shared_ptr<SettingFlags> flags, Opening opening, Work work)
{
    return [flags = std::move(flags), opening, work = std::move(work)] {
        auto settings = flags->load();
        if (!settings)
            return fail(settings.error());
        auto installation = Installation::openFor(*settings, opening);
        if (!installation)
            return fail(installation.error());
        return work(**installation);
    };
}

} // namespace sallyport
