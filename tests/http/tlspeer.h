// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/openssldelete.h"
#include "core/http/bytes/bytestream.h"
#include "core/http/tls/tlsidentity.h"

#include <openssl/ssl.h>

#include <memory>

namespace sallyport::http::test {

using SessionPtr = std::unique_ptr<SSL_SESSION, OpenSslDelete<SSL_SESSION_free>>;

/// What a client offers. It trusts every certificate.
struct ClientOffer
{
    int oldest = TLS1_2_VERSION;
    int newest = TLS1_3_VERSION;
    QByteArray suites = {}; ///< of TLS 1.2 and older; empty: OpenSSL's own
    QByteArray protocols = {}; ///< ALPN as on the wire
    SSL_SESSION *session = nullptr; ///< to be resumed
};

/// OpenSSL's client that talks through memory, so that a test decides what gets to the server, and when.
class TlsClient
{
public:
    explicit TlsClient(const ClientOffer &offer);
    ~TlsClient();
    Q_DISABLE_COPY_MOVE(TlsClient)

    SSL *ssl() const { return m_ssl.get(); }
    /// What it has written since the last call.
    QByteArray takeOutput();
    void giveInput(const QByteArray &bytes);
    /// One step of the handshake; true when it is complete.
    bool handshake() { return SSL_connect(m_ssl.get()) == 1; }
    /// All content that is there.
    QByteArray read();
    void write(const QByteArray &content);

private:
    std::unique_ptr<SSL_CTX, OpenSslDelete<SSL_CTX_free>> m_context;
    std::unique_ptr<SSL, OpenSslDelete<SSL_free>> m_ssl;
};

/// A server's stream with a client at the other end of a socket pair. Nothing moves but by the calls below.
class TlsPair
{
public:
    TlsPair(const TlsIdentity &identity, const ClientOffer &offer = {}, int socketBuffer = 0);
    ~TlsPair();
    Q_DISABLE_COPY_MOVE(TlsPair)

    ByteStream &server() { return *m_server; }
    TlsClient &client() { return m_client; }
    /// Carries what the client wrote to the socket, and what came from there to the client. Returns the bytes carried.
    qsizetype carry();
    void sendRaw(const QByteArray &bytes);
    QByteArray receiveRaw();
    /// Goes on until both sides are through, or one fails.
    bool connect();
    /// All content that has come to the server, and the state that ended it.
    std::pair<QByteArray, ByteStream::State> readAtServer();
    /// Both ways; what the client has got, or nothing when one side failed.
    bool exchange();
    /// The session the client would resume. Asks for one exchange before, because TLS 1.3 sends it after the handshake.
    SessionPtr session();
    void hangUp();
    void endClientSending();

private:
    int m_socket = -1;
    std::unique_ptr<ByteStream> m_server;
    TlsClient m_client;
    QByteArray m_waiting; ///< from the client, not yet taken by the socket
};

} // namespace sallyport::http::test
