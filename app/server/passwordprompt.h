// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace sallyport {

/// A new password: with `fromStdin` its first line, otherwise asked for twice on the terminal without showing it.
/// ErrorCode::MalformedRequest when there is no terminal, nothing came, or the two differ.
Result<Secret> readNewPassword(bool fromStdin);

/// Platform part: is stdin a terminal, and show what is typed or not.
bool stdinIsTerminal();
void setTerminalEcho(bool on);

} // namespace sallyport
