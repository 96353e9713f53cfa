// SPDX-License-Identifier: Apache-2.0
#include "core/http/nativesocket.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sallyport::http {

SocketDescriptor::~SocketDescriptor()
{
    if (m_descriptor < 0)
        return;
#ifdef Q_OS_WIN
    ::closesocket(SOCKET(m_descriptor));
#else
    ::close(int(m_descriptor));
#endif
}

void shutdownSending(qintptr descriptor)
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(descriptor), SD_SEND);
#else
    ::shutdown(int(descriptor), SHUT_WR);
#endif
}

} // namespace sallyport::http
