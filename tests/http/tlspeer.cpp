// SPDX-License-Identifier: Apache-2.0
#include "tests/http/tlspeer.h"

#include <openssl/err.h>

#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace sallyport::http::test {

TlsClient::TlsClient(const ClientOffer &offer) : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX *context = m_context.get();
    SSL_CTX_set_security_level(context, 0); // so that it offers what the server has to refuse
    SSL_CTX_set_min_proto_version(context, offer.oldest);
    SSL_CTX_set_max_proto_version(context, offer.newest);
    if (!offer.suites.isEmpty() && SSL_CTX_set_cipher_list(context, offer.suites.constData()) != 1)
        qFatal("no such suite");
    m_ssl.reset(SSL_new(context));
    if (!offer.protocols.isEmpty())
        SSL_set_alpn_protos(m_ssl.get(), reinterpret_cast<const unsigned char *>(offer.protocols.data()), unsigned(offer.protocols.size()));
    if (offer.session)
        SSL_set_session(m_ssl.get(), offer.session);
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_connect_state(m_ssl.get());
}

TlsClient::~TlsClient()
{
    // Otherwise OpenSSL takes the session of a connection that just ends for a bad one, which is not to be resumed.
    SSL_set_shutdown(m_ssl.get(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
}

QByteArray TlsClient::takeOutput()
{
    BIO *bio = SSL_get_wbio(m_ssl.get());
    QByteArray bytes(qsizetype(BIO_ctrl_pending(bio)), Qt::Uninitialized);
    if (!bytes.isEmpty())
        BIO_read(bio, bytes.data(), int(bytes.size()));
    return bytes;
}

void TlsClient::giveInput(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        BIO_write(SSL_get_rbio(m_ssl.get()), bytes.data(), int(bytes.size()));
}

QByteArray TlsClient::read()
{
    QByteArray content;
    std::array<char, 16 * 1024> buffer;
    size_t count = 0;
    while (SSL_read_ex(m_ssl.get(), buffer.data(), buffer.size(), &count) == 1)
        content.append(buffer.data(), qsizetype(count));
    return content;
}

void TlsClient::write(const QByteArray &content)
{
    size_t count = 0;
    if (SSL_write_ex(m_ssl.get(), content.data(), size_t(content.size()), &count) != 1)
        qFatal("the client cannot write");
}

TlsPair::TlsPair(const TlsIdentity &identity, const ClientOffer &offer, int socketBuffer) : m_client(offer)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        qFatal("no socket pair");
    for (const int end : ends) {
        if (socketBuffer > 0)
            ::setsockopt(end, SOL_SOCKET, SO_SNDBUF, &socketBuffer, sizeof socketBuffer);
    }
    m_socket = ends[0];
    m_server = identity.serve(SocketDescriptor(ends[1]));
}

TlsPair::~TlsPair()
{
    hangUp();
    ERR_clear_error(); // what the client left: this thread serves others
}

qsizetype TlsPair::carry()
{
    m_waiting += m_client.takeOutput();
    qsizetype carried = 0;
    const ssize_t sent = m_socket < 0 ? 0 : ::send(m_socket, m_waiting.data(), size_t(m_waiting.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent > 0) {
        m_waiting.remove(0, sent);
        carried += sent;
    }
    const QByteArray received = receiveRaw();
    m_client.giveInput(received);
    return carried + received.size();
}

void TlsPair::sendRaw(const QByteArray &bytes)
{
    if (::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL) != bytes.size() && !bytes.isEmpty())
        m_waiting += bytes; // the server has left
}

QByteArray TlsPair::receiveRaw()
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const ssize_t received = m_socket < 0 ? 0 : ::recv(m_socket, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
    bytes.truncate(std::max<ssize_t>(0, received));
    return bytes;
}

bool TlsPair::connect()
{
    for (int round = 0; round < 20; ++round) {
        const bool clientDone = m_client.handshake();
        const bool failed = !clientDone && SSL_get_error(m_client.ssl(), -1) == SSL_ERROR_SSL;
        carry();
        const ByteStream::State state = m_server->handshake();
        carry();
        if (failed || state == ByteStream::State::Broken)
            return false;
        if (clientDone && state == ByteStream::State::Done)
            return true;
    }
    return false;
}

std::pair<QByteArray, ByteStream::State> TlsPair::readAtServer()
{
    QByteArray content;
    std::array<char, 1000> buffer;
    for (;;) {
        const ByteStream::Moved moved = m_server->read(buffer.data(), buffer.size());
        if (moved.state != ByteStream::State::Done)
            return {content, moved.state};
        content.append(buffer.data(), moved.bytes);
    }
}

bool TlsPair::exchange()
{
    m_client.write("ping");
    carry();
    const auto [content, state] = readAtServer();
    const ByteStream::Moved written = m_server->write("pong", 4);
    carry();
    return content == "ping" && state == ByteStream::State::NeedsRead && written.bytes == 4 && m_client.read() == "pong";
}

SessionPtr TlsPair::session()
{
    if (!exchange())
        return nullptr;
    return SessionPtr(SSL_get1_session(m_client.ssl()));
}

void TlsPair::hangUp()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void TlsPair::endClientSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

} // namespace sallyport::http::test
