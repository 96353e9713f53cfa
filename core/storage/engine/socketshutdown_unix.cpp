// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/socketshutdown.h"

#include <sys/socket.h>

namespace sallyport {

void shutDownSocket(int socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

} // namespace sallyport
