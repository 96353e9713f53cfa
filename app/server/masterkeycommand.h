// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/commands.h"

namespace sallyport {

/// `keys rotate-master`.
void addMasterKeyCommand(CLI::App &keys, Command &chosen);

} // namespace sallyport
