// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHostAddress>

#include <variant>

namespace sallyport::http {

/// A place to listen at.
struct TcpAddress
{
    QHostAddress host;
    quint16 port = 0; ///< 0 picks a free one
};
/// A socket in the file system, for a proxy on the same machine. Made with mode 0660; a dead server's leftover is replaced.
struct UnixAddress
{
    QString path;
};
/// A socket somebody else opened and listens on, such as systemd (sd_listen_fds(3)).
struct InheritedSocket
{
    int descriptor = -1;
};
using ListenAddress = std::variant<TcpAddress, UnixAddress, InheritedSocket>;

/// `127.0.0.1:8000`, `[::1]:8000`, `localhost:8000`, `unix:/run/sallyport/http.sock`. ErrorCode::ConfigurationInvalid for anything else.
Result<ListenAddress> parseListenAddress(const QString &text);
/// Whether only this machine can connect to it.
bool isLocal(const ListenAddress &address);
/// How it is written in a URL's authority, or as `unix:/path`.
QString toText(const ListenAddress &address);

} // namespace sallyport::http
