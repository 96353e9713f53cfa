// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sallyport {

/// Keeps what is in memory (passwords, tokens, keys) out of core dumps and away from other processes of the same user.
void hardenProcess();

} // namespace sallyport
