// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/serverassembly.h"
#include "app/server/settingflags.h"

namespace sallyport {

/// Reads configuration and certificates again and puts in force what can be while the server runs: how much is logged and how, and
/// what is in the certificate files. Tells what waits for the next start, and what is wrong; nothing wrong is taken over.
/// `running`: the settings in force.
void reload(const SettingFlags &flags, Settings &running, ServerAssembly &assembly);

} // namespace sallyport
