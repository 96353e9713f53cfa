// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/serverassembly.h"
#include "app/server/settingflags.h"

namespace sallyport {

/// Reads configuration and certificates again and puts them in force, for the requests from now on. Tells what a running server cannot
/// follow and waits for the next start, and what is wrong; of a configuration with a mistake nothing is taken over.
/// `running`: the settings in force.
void reload(const SettingFlags &flags, Settings &running, ServerAssembly &assembly);

} // namespace sallyport
