// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sallyport {

/// Ends a connection on both sides without closing it: who waits for it on another thread is told that it is gone.
void shutDownSocket(int socket);

} // namespace sallyport
