// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace sallyport {

/// A new password: with `fromStdin` its first line, otherwise asked for twice on the terminal without showing it.
/// ErrorCode::MalformedRequest when there is no terminal, nothing came, or the two differ.
Result<Secret> readNewPassword(bool fromStdin);

/// How a secret is asked for.
struct SecretQuestion
{
    QString question; ///< for the terminal, `Passphrase: `
    QString flag; ///< which one gives it where there is no terminal
    bool fromStdin = false; ///< its first line, and nobody is asked
    bool twice = false; ///< asked again, as a new one must be
};
/// Errors as readNewPassword().
Result<Secret> readSecret(const SecretQuestion &asked);

/// Platform part: is stdin or stderr a terminal.
bool stdinIsTerminal();
bool stderrIsTerminal();

} // namespace sallyport
