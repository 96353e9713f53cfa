// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settings.h"

namespace sallyport {

/// A setting for people to read, and to paste into a bug report.
struct ShownSetting
{
    QLatin1StringView key;
    QLatin1StringView group; ///< in lower case
    QString value; ///< as in the configuration file; a secret's place only
    SettingOrigin origin;
    QString help;
};

/// All of them as they are in force: where the data is has been found, and the defaults of the mode are applied (applyModeDefaults()).
QList<ShownSetting> shownSettings(const Settings &settings);

} // namespace sallyport
