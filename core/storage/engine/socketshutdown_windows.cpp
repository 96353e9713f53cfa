// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/socketshutdown.h"

#include <winsock2.h>

namespace sallyport {

void shutDownSocket(int socket)
{
    ::shutdown(SOCKET(socket), SD_BOTH);
}

} // namespace sallyport
