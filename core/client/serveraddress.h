// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace sallyport {

/// Which server a client talks to.
struct ServerAddress
{
    enum class Kind { Local, Remote };

    Kind kind = Kind::Remote;
    QUrl url; ///< scheme, host and port; for Local it changes with each start
    QString localDirectory; ///< for Local: which data it serves

    /// From what a person typed: `auth.example.org`, `localhost:8000`, `https://…`. Without a scheme it is https, but http for this
    /// machine itself. ErrorCode::ConfigurationInvalid says what is wrong with it.
    static Result<ServerAddress> fromText(const QString &text);
    static ServerAddress local(const QUrl &url, const QString &directory);

    /// For people: `auth.example.org`, `localhost:8000`, `xn--bcher-kva.example`; empty for Local, whose name is the window's to choose.
    QString displayName() const;
    /// What secrets are kept under: stable over restarts, different for different servers.
    QString storageKey() const;
    /// What is sent can be read by nobody on the way: TLS, or it never leaves this machine.
    bool isPrivate() const;

    bool operator==(const ServerAddress &) const = default;
};

} // namespace sallyport
