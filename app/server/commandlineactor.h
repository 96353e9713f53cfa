// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/actor.h"

namespace sallyport {

/// As whom the audit log knows what is done on the command line: "command line (ann)", whatever the environment says of ann.
Actor commandLineActor();

/// Platform part: the name of the account this process runs under.
QString systemUserName();

} // namespace sallyport
