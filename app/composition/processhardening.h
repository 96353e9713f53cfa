// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sallyport {

/// Keeps what is in memory (passwords, tokens, keys) out of core dumps and away from other processes of the same user.
/// A file that may not grow any more is an error of the write, not the end of the process.
void hardenProcess();

} // namespace sallyport
