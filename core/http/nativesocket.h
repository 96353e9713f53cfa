// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <optional>
#include <utility>

namespace sallyport::http {

/// An accepted connection on its way to the thread that will serve it; closed when it gets lost on the way.
class SocketDescriptor
{
public:
    explicit SocketDescriptor(qintptr descriptor) : m_descriptor(descriptor) { }
    SocketDescriptor(SocketDescriptor &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    SocketDescriptor &operator=(SocketDescriptor &&) = delete;
    ~SocketDescriptor();

    bool isValid() const { return m_descriptor >= 0; }
    /// The caller closes it from here on.
    qintptr release() { return std::exchange(m_descriptor, -1); }

private:
    qintptr m_descriptor;
};

/// The next connection that waits at a listening, non-blocking socket. An invalid descriptor: none waits. Nothing: the
/// system has no descriptor or memory left, and the connection goes on waiting.
std::optional<SocketDescriptor> acceptConnection(qintptr listening);

/// Tells the peer that nothing more will be sent, while what it still sends can be read: QTcpSocket has no such call.
void shutdownSending(qintptr descriptor);

} // namespace sallyport::http
