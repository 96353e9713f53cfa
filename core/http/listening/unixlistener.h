// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/listening/listeningsocket.h"
#include "core/http/listening/nativesocket.h"

namespace sallyport::http {

/// A listening socket in the file system, for its owner and group alone (mode 0660).
class UnixListener final : public ListeningSocket
{
public:
    /// A file of this name is replaced only when it is a socket that nobody listens on any more.
    static Result<std::unique_ptr<ListeningSocket>> open(const UnixAddress &address, int backlog);
    /// Which file the name stood for when the socket was made.
    struct FileId
    {
        quint64 device = 0;
        quint64 inode = 0;
        bool operator==(const FileId &) const = default;
    };

    UnixListener(SocketDescriptor descriptor, UnixAddress address, FileId file);
    /// Removes the file, unless another server has put its own there.
    ~UnixListener() override;

    qintptr descriptor() const override { return m_descriptor.get(); }
    ListenAddress address() const override { return m_address; }

private:
    const SocketDescriptor m_descriptor;
    const UnixAddress m_address;
    const FileId m_file;
};

} // namespace sallyport::http
