// SPDX-License-Identifier: Apache-2.0
#include "core/http/listening/nativesocket.h"

#include <QFile>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace sallyport::http {

namespace {

#ifdef Q_OS_WIN
using Native = SOCKET;
bool wouldBlock()
{
    return WSAGetLastError() == WSAEWOULDBLOCK;
}
bool wasInterrupted()
{
    return false;
}
constexpr int sendFlags = 0;
#else
using Native = int;
bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK;
}
bool wasInterrupted()
{
    return errno == EINTR;
}
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // SO_NOSIGPIPE instead
#endif
#endif

Transfer failedTransfer()
{
    return wouldBlock() ? Transfer::Blocked : Transfer::Broken;
}

/// Null for what is no internet address. A dual-stack socket shows IPv4 clients as ::ffff:a.b.c.d; they are the same clients.
QHostAddress hostOf(const sockaddr_storage &name)
{
    if (name.ss_family != AF_INET && name.ss_family != AF_INET6)
        return {};
    const QHostAddress address(reinterpret_cast<const sockaddr *>(&name));
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

#ifndef Q_OS_WIN
int acceptPlain(int listening, sockaddr_storage &name)
{
    socklen_t size = sizeof(name);
#ifdef Q_OS_LINUX
    return ::accept4(listening, reinterpret_cast<sockaddr *>(&name), &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
#else
    const int accepted = ::accept(listening, reinterpret_cast<sockaddr *>(&name), &size);
    if (accepted >= 0) {
        ::fcntl(accepted, F_SETFD, FD_CLOEXEC);
        ::fcntl(accepted, F_SETFL, ::fcntl(accepted, F_GETFL) | O_NONBLOCK);
#ifdef SO_NOSIGPIPE
        const int on = 1;
        ::setsockopt(accepted, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof(on));
#endif
    }
    return accepted;
#endif
}
#endif

} // namespace

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

std::optional<AcceptedConnection> acceptConnection(qintptr listening)
{
    sockaddr_storage name{};
#ifdef Q_OS_WIN
    int size = sizeof(name);
    const SOCKET accepted = ::accept(SOCKET(listening), reinterpret_cast<sockaddr *>(&name), &size);
    if (accepted == INVALID_SOCKET) {
        if (WSAGetLastError() == WSAEMFILE || WSAGetLastError() == WSAENOBUFS)
            return std::nullopt;
        return AcceptedConnection{SocketDescriptor(-1), {}};
    }
    u_long on = 1;
    ::ioctlsocket(accepted, FIONBIO, &on);
#else
    int accepted = -1;
    do { // ECONNABORTED: that client has left already, another one may wait behind it
        accepted = acceptPlain(int(listening), name);
    } while (accepted < 0 && (errno == EINTR || errno == ECONNABORTED));
    if (accepted < 0) {
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
            return std::nullopt;
        return AcceptedConnection{SocketDescriptor(-1), {}};
    }
#endif
    if (name.ss_family == AF_INET || name.ss_family == AF_INET6) { // an answer is sent whole, so waiting for more only costs time
        const int noDelay = 1;
        ::setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&noDelay), sizeof(noDelay));
    }
    return AcceptedConnection{SocketDescriptor(qintptr(accepted)), hostOf(name)};
}

Transfer receiveBytes(qintptr descriptor, char *data, qsizetype size, qsizetype &moved)
{
    for (;;) {
        moved = ::recv(Native(descriptor), data, size_t(size), 0);
        if (moved > 0)
            return Transfer::Done;
        if (moved == 0)
            return Transfer::Ended;
        if (!wasInterrupted())
            return failedTransfer();
    }
}

Transfer sendBytes(qintptr descriptor, const char *data, qsizetype size, qsizetype &moved)
{
    for (;;) {
        moved = ::send(Native(descriptor), data, size_t(size), sendFlags);
        if (moved >= 0)
            return Transfer::Done;
        if (!wasInterrupted())
            return failedTransfer();
    }
}

void limitSendBuffers(qintptr listening)
{
    constexpr int bytes = 128 * 1024; // Linux doubles it
#ifdef Q_OS_WIN
    ::setsockopt(SOCKET(listening), SOL_SOCKET, SO_SNDBUF, reinterpret_cast<const char *>(&bytes), sizeof(bytes));
#else
    ::setsockopt(int(listening), SOL_SOCKET, SO_SNDBUF, &bytes, sizeof(bytes));
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

bool prepareListening(qintptr descriptor)
{
    int type = 0;
    int listens = 0;
    socklen_t size = sizeof(int);
    const auto option = [&](int name, int &value) {
        return ::getsockopt(Native(descriptor), SOL_SOCKET, name, reinterpret_cast<char *>(&value), &size) == 0;
    };
    if (!option(SO_TYPE, type) || type != SOCK_STREAM || !option(SO_ACCEPTCONN, listens) || listens == 0)
        return false;
#ifdef Q_OS_WIN
    u_long on = 1;
    return ::ioctlsocket(Native(descriptor), FIONBIO, &on) == 0;
#else
    return ::fcntl(int(descriptor), F_SETFD, FD_CLOEXEC) == 0
        && ::fcntl(int(descriptor), F_SETFL, ::fcntl(int(descriptor), F_GETFL) | O_NONBLOCK) == 0;
#endif
}

std::optional<ListenAddress> socketName(qintptr descriptor)
{
    sockaddr_storage name{};
    socklen_t size = sizeof(name);
    if (::getsockname(Native(descriptor), reinterpret_cast<sockaddr *>(&name), &size) != 0)
        return std::nullopt;
    if (name.ss_family == AF_INET)
        return TcpAddress{hostOf(name), ntohs(reinterpret_cast<const sockaddr_in &>(name).sin_port)};
    if (name.ss_family == AF_INET6)
        return TcpAddress{hostOf(name), ntohs(reinterpret_cast<const sockaddr_in6 &>(name).sin6_port)};
#ifndef Q_OS_WIN
    if (name.ss_family == AF_UNIX) {
        const auto &local = reinterpret_cast<const sockaddr_un &>(name);
        const size_t room = size_t(size) - std::min(size_t(size), offsetof(sockaddr_un, sun_path));
        return UnixAddress{QFile::decodeName(QByteArray(local.sun_path, qsizetype(qstrnlen(local.sun_path, room))))};
    }
#endif
    return std::nullopt;
}

} // namespace sallyport::http
