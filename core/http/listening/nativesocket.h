// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/listening/listenaddress.h"

#include <QHostAddress>

#include <optional>
#include <utility>

namespace sallyport::http {

/// A socket, closed when nobody takes it over.
class SocketDescriptor
{
public:
    explicit SocketDescriptor(qintptr descriptor) : m_descriptor(descriptor) { }
    SocketDescriptor(SocketDescriptor &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    SocketDescriptor &operator=(SocketDescriptor &&) = delete;
    ~SocketDescriptor();

    bool isValid() const { return m_descriptor >= 0; }
    qintptr get() const { return m_descriptor; }
    /// The caller closes it from here on.
    qintptr release() { return std::exchange(m_descriptor, -1); }

private:
    qintptr m_descriptor;
};

/// A connection on its way to the thread that will serve it.
struct AcceptedConnection
{
    SocketDescriptor descriptor; ///< non-blocking
    QHostAddress peer; ///< null: came through a Unix socket
};

/// The next connection that waits at a listening, non-blocking socket. An invalid descriptor: none waits. Nothing: the
/// system has no descriptor or memory left, and the connection goes on waiting.
std::optional<AcceptedConnection> acceptConnection(qintptr listening);

/// What sending or receiving came to.
enum class Transfer { Done, Blocked, Ended, Broken };
/// Moves at most `size` bytes without waiting; `moved` is set with Done. The peer's end is no signal (SIGPIPE).
Transfer receiveBytes(qintptr descriptor, char *data, qsizetype size, qsizetype &moved);
Transfer sendBytes(qintptr descriptor, const char *data, qsizetype size, qsizetype &moved);

/// Bounds what the system keeps unsent for each TCP connection accepted there. Left alone, it grows to megabytes for a client that
/// asks and never reads.
void limitSendBuffers(qintptr listening);

/// Tells the peer that nothing more will be sent, while what it still sends can be read.
void shutdownSending(qintptr descriptor);

/// Makes a socket from elsewhere ready for acceptConnection(); false when it is no listening stream socket.
bool prepareListening(qintptr descriptor);

/// Where a socket is bound to: nothing for what is no socket, or one of another family.
std::optional<ListenAddress> socketName(qintptr descriptor);

} // namespace sallyport::http
