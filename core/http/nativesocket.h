// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

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

    /// The caller closes it from here on.
    qintptr release() { return std::exchange(m_descriptor, -1); }

private:
    qintptr m_descriptor;
};

/// Tells the peer that nothing more will be sent, while what it still sends can be read: QTcpSocket has no such call.
void shutdownSending(qintptr descriptor);

} // namespace sallyport::http
