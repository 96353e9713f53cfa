// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/bytes/bytestream.h"
#include "core/http/listening/nativesocket.h"

#include <QDateTime>

#include <memory>

namespace sallyport::http {

/// The server's certificate and key, and the TLS rules it serves them with: TLS 1.2 and 1.3 with forward secrecy and authenticated
/// encryption only, HTTP/1.1 as the one application protocol, sessions resumed by tickets (RFC 8446, RFC 9325).
///
/// Thread-safe. A reload changes what new connections get; those that are open keep what they began with.
class TlsIdentity
{
public:
    /// From PEM files: the certificate with its chain, and its private key. ErrorCode::ConfigurationInvalid says which file is wrong and
    /// why.
    static Result<std::shared_ptr<TlsIdentity>> load(const QString &certificateFile, const QString &keyFile);
    ~TlsIdentity();
    Q_DISABLE_COPY_MOVE(TlsIdentity)

    /// Reads both files again. On an error everything stays as it was.
    Result<> reload();
    /// When the certificate begins and ends.
    QDateTime beginsAt() const;
    QDateTime expiresAt() const;
    /// Whether the certificate is for a name or an address, as clients see it (RFC 6125, RFC 9525).
    bool isFor(const QString &host) const;
    /// The server's side of TLS over an accepted connection.
    std::unique_ptr<ByteStream> serve(SocketDescriptor descriptor) const;

private:
    class Private;
    explicit TlsIdentity(std::unique_ptr<Private> identity);
    std::unique_ptr<Private> d;
};

} // namespace sallyport::http
