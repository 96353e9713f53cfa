// SPDX-License-Identifier: Apache-2.0
#include "core/http/listening/unixlistener.h"

#ifdef Q_OS_UNIX

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace sallyport::http {

namespace {

constexpr mode_t socketMode = 0660;
constexpr std::chrono::seconds lockTime{1};

Error unavailable(const QString &path, const QString &reason)
{
    return {.code = ErrorCode::AddressUnavailable, .detail = QStringLiteral("Cannot listen on unix:%1: %2").arg(path, reason)};
}

Error failed(const QString &path)
{
    return unavailable(path, QString::fromLocal8Bit(std::strerror(errno)));
}

SocketDescriptor makeSocket()
{
    SocketDescriptor descriptor(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (descriptor.isValid()) {
        ::fcntl(int(descriptor.get()), F_SETFD, FD_CLOEXEC);
        ::fcntl(int(descriptor.get()), F_SETFL, O_NONBLOCK);
    }
    return descriptor;
}

/// Keeps other servers away from the folder while one of them looks whether a leftover is dead, and takes its place. Whoever may read
/// the folder can lock it too, so nobody is waited for longer than a server needs.
SocketDescriptor lockFolder(const QString &path)
{
    SocketDescriptor folder(::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const QDeadlineTimer deadline(lockTime);
    while (folder.isValid() && ::flock(int(folder.get()), LOCK_EX | LOCK_NB) != 0) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || deadline.hasExpired())
            return SocketDescriptor(-1);
        QThread::msleep(10);
    }
    return folder;
}

bool bindTo(const SocketDescriptor &socket, const sockaddr_un &name)
{
    return ::bind(int(socket.get()), reinterpret_cast<const sockaddr *>(&name), sizeof(name)) == 0;
}

/// Whether the file is a socket whose server is gone.
bool isDeadSocket(const sockaddr_un &name)
{
    struct stat status = {};
    if (::lstat(name.sun_path, &status) != 0 || !S_ISSOCK(status.st_mode))
        return false;
    const SocketDescriptor probe = makeSocket();
    return ::connect(int(probe.get()), reinterpret_cast<const sockaddr *>(&name), sizeof(name)) != 0 && errno == ECONNREFUSED;
}

UnixListener::FileId fileId(const char *path)
{
    struct stat status = {};
    if (::lstat(path, &status) != 0)
        return {};
    return {.device = quint64(status.st_dev), .inode = quint64(status.st_ino)};
}

} // namespace

Result<std::unique_ptr<ListeningSocket>> UnixListener::open(const UnixAddress &address, int backlog)
{
    const QByteArray path = QFile::encodeName(address.path);
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    if (path.isEmpty() || size_t(path.size()) >= sizeof(name.sun_path))
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The path unix:%1 is longer than the %2 bytes the system allows for a socket, or empty")
                                   .arg(address.path)
                                   .arg(sizeof(name.sun_path) - 1)};
    std::copy(path.begin(), path.end(), name.sun_path);
    const SocketDescriptor lock = lockFolder(address.path);
    if (!lock.isValid())
        return errno == EWOULDBLOCK ? unavailable(address.path, QStringLiteral("another program keeps its folder locked"))
                                    : failed(address.path);
    SocketDescriptor socket = makeSocket();
    if (!socket.isValid())
        return failed(address.path);
    if (!bindTo(socket, name)) {
        if (errno != EADDRINUSE)
            return failed(address.path);
        if (!isDeadSocket(name))
            return unavailable(address.path, QStringLiteral("another server listens there, or the file is no socket"));
        if (::unlink(name.sun_path) != 0 || !bindTo(socket, name))
            return failed(address.path);
    }
    // Nobody can connect before listen(), so nobody gets in under another mode.
    auto listener = std::make_unique<UnixListener>(std::move(socket), address, fileId(name.sun_path));
    if (::chmod(name.sun_path, socketMode) != 0 || ::listen(int(listener->descriptor()), backlog) != 0)
        return failed(address.path);
    return {std::move(listener)};
}

UnixListener::UnixListener(SocketDescriptor descriptor, UnixAddress address, FileId file)
    : m_descriptor(std::move(descriptor)),
      m_address(std::move(address)),
      m_file(file)
{ }

UnixListener::~UnixListener()
{
    const SocketDescriptor lock = lockFolder(m_address.path); // if it can be had: a folder that stays locked must not stop the end
    const QByteArray path = QFile::encodeName(m_address.path);
    if (fileId(path.constData()) == m_file)
        ::unlink(path.constData());
}

} // namespace sallyport::http

#else

namespace sallyport::http {

Result<std::unique_ptr<ListeningSocket>> UnixListener::open(const UnixAddress &address, int)
{
    return Error{.code = ErrorCode::ConfigurationInvalid,
                 .detail = QStringLiteral("unix:%1: this system has no Unix sockets").arg(address.path)};
}

UnixListener::UnixListener(SocketDescriptor descriptor, UnixAddress address, FileId file)
    : m_descriptor(std::move(descriptor)),
      m_address(std::move(address)),
      m_file(file)
{ }

UnixListener::~UnixListener() = default;

} // namespace sallyport::http

#endif
