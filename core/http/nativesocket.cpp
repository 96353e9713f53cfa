// SPDX-License-Identifier: Apache-2.0
#include "core/http/nativesocket.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <fcntl.h>
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

std::optional<SocketDescriptor> acceptConnection(qintptr listening)
{
#ifdef Q_OS_WIN
    const SOCKET accepted = ::accept(SOCKET(listening), nullptr, nullptr);
    if (accepted == INVALID_SOCKET && (WSAGetLastError() == WSAEMFILE || WSAGetLastError() == WSAENOBUFS))
        return std::nullopt;
    return SocketDescriptor(accepted == INVALID_SOCKET ? -1 : qintptr(accepted));
#else
    int accepted = -1;
    do { // ECONNABORTED: that client has left already, another one may wait behind it
        accepted = ::accept(int(listening), nullptr, nullptr);
    } while (accepted < 0 && (errno == EINTR || errno == ECONNABORTED));
    if (accepted < 0 && (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM))
        return std::nullopt;
    if (accepted >= 0)
        ::fcntl(accepted, F_SETFD, FD_CLOEXEC);
    return SocketDescriptor(accepted);
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
