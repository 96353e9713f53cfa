// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/bytes/bytestream.h"
#include "core/http/listening/nativesocket.h"
#include "core/http/tls/tlscontext.h"

namespace sallyport::http {

/// The server's side of TLS over an accepted connection.
///
/// Reads one record at a time and holds no more than that; see ByteStream on repeating a step. A write that had to wait is repeated
/// with the same bytes, which may have moved and may have become more: their record is sealed already.
class TlsStream final : public ByteStream
{
public:
    TlsStream(SocketDescriptor descriptor, std::shared_ptr<const TlsContext> context);
    ~TlsStream() override;
    Q_DISABLE_COPY_MOVE(TlsStream)

    State handshake() override;
    Moved read(char *data, qsizetype maxSize) override;
    Moved write(const char *data, qsizetype size) override;
    State endSending() override;

    qintptr descriptor() const override { return m_descriptor; }
    bool isSecure() const override { return true; }
    bool isResumed() const override;

private:
    static BIO *makeTransport(TlsStream *stream);
    static int receive(BIO *transport, char *data, int size);
    static int send(BIO *transport, const char *data, int size);
    static long control(BIO *transport, int command, long, void *);

    State stateAfter(int result);

    const qintptr m_descriptor;
    const std::shared_ptr<const TlsContext> m_context;
    std::unique_ptr<SSL, OpenSslDelete<SSL_free>> m_ssl;
    qsizetype m_receivable; ///< bytes the present step may still take off the network
    bool m_broken = false;
};

} // namespace sallyport::http
