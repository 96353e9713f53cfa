// SPDX-License-Identifier: Apache-2.0
#include "core/http/tls/tlsstream.h"

#include <openssl/err.h>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <sys/socket.h>
#endif

namespace sallyport::http {

namespace {

// What a peer may send in its handshake, and for one read without a byte of content. It is far more than anybody needs, and ends those
// who keep a thread busy with messages that carry nothing, such as key updates (RFC 8446, section 4.6.3).
constexpr qsizetype mostForHandshake = 64 * 1024;
constexpr qsizetype mostForOneRead = 64 * 1024;

#ifdef Q_OS_WIN
using Socket = SOCKET;
constexpr int flags = 0;

void prepare(qintptr descriptor)
{
    u_long on = 1;
    ::ioctlsocket(SOCKET(descriptor), FIONBIO, &on);
}

bool wouldWait()
{
    return WSAGetLastError() == WSAEWOULDBLOCK;
}
#else
using Socket = int;
// A peer that is gone is an error of this call, not a signal to the process. BIO_s_socket writes with write(2), which signals.
#ifdef MSG_NOSIGNAL
constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
constexpr int flags = MSG_DONTWAIT;
#endif

void prepare([[maybe_unused]] qintptr descriptor)
{
#ifdef SO_NOSIGPIPE
    const int on = 1;
    ::setsockopt(int(descriptor), SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
}

bool wouldWait()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}
#endif

using MethodPtr = std::unique_ptr<BIO_METHOD, OpenSslDelete<BIO_meth_free>>;

} // namespace

TlsStream::TlsStream(SocketDescriptor descriptor, std::shared_ptr<const TlsContext> context)
    : m_descriptor(descriptor.release()),
      m_context(std::move(context)),
      m_ssl(SSL_new(m_context->get())),
      m_receivable(mostForHandshake)
{
    prepare(m_descriptor);
    BIO *transport = m_ssl ? makeTransport(this) : nullptr;
    m_broken = !transport; // no memory
    if (transport)
        SSL_set_bio(m_ssl.get(), transport, transport);
}

TlsStream::~TlsStream()
{
    m_ssl.reset();
    SocketDescriptor{m_descriptor}; // closes it
}

BIO *TlsStream::makeTransport(TlsStream *stream)
{
    static const MethodPtr method = [] {
        MethodPtr made(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket"));
        BIO_meth_set_read(made.get(), receive);
        BIO_meth_set_write(made.get(), send);
        BIO_meth_set_ctrl(made.get(), control);
        return made;
    }();
    BIO *transport = BIO_new(method.get());
    if (transport) {
        BIO_set_data(transport, stream);
        BIO_set_init(transport, 1);
    }
    return transport;
}

int TlsStream::receive(BIO *transport, char *data, int size)
{
    auto *stream = static_cast<TlsStream *>(BIO_get_data(transport));
    BIO_clear_retry_flags(transport);
    if (stream->m_receivable <= 0)
        return -1;
    const auto received = ::recv(Socket(stream->m_descriptor), data, size_t(size), flags);
    if (received < 0 && wouldWait())
        BIO_set_retry_read(transport);
    if (received == 0)
        BIO_set_flags(transport, BIO_FLAGS_IN_EOF);
    stream->m_receivable -= std::max<qsizetype>(0, received);
    return int(received);
}

int TlsStream::send(BIO *transport, const char *data, int size)
{
    const auto *stream = static_cast<const TlsStream *>(BIO_get_data(transport));
    BIO_clear_retry_flags(transport);
    const auto sent = ::send(Socket(stream->m_descriptor), data, size_t(size), flags);
    if (sent < 0 && wouldWait())
        BIO_set_retry_write(transport);
    return int(sent);
}

long TlsStream::control(BIO *transport, int command, long, void *)
{
    if (command == BIO_CTRL_EOF)
        return BIO_test_flags(transport, BIO_FLAGS_IN_EOF) ? 1 : 0;
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

/// OpenSSL keeps a list of errors for each thread, and what is left in it would be taken for this connection's: so each step clears it.
ByteStream::State TlsStream::stateAfter(int result)
{
    const int error = SSL_get_error(m_ssl.get(), result);
    ERR_clear_error();
    switch (error) {
    case SSL_ERROR_NONE: return State::Done;
    case SSL_ERROR_WANT_READ: return State::NeedsRead;
    case SSL_ERROR_WANT_WRITE: return State::NeedsWrite;
    case SSL_ERROR_ZERO_RETURN: return State::Ended;
    default: // also an end without close_notify: somebody may have cut the connection (RFC 8446, section 6.1)
        m_broken = true;
        return State::Broken;
    }
}

ByteStream::State TlsStream::handshake()
{
    if (m_broken)
        return State::Broken;
    ERR_clear_error();
    return stateAfter(SSL_accept(m_ssl.get()));
}

ByteStream::Moved TlsStream::read(char *data, qsizetype maxSize)
{
    if (m_broken)
        return {};
    ERR_clear_error();
    m_receivable = mostForOneRead;
    size_t count = 0;
    const State state = stateAfter(SSL_read_ex(m_ssl.get(), data, size_t(maxSize), &count));
    return {.state = state, .bytes = qsizetype(count)};
}

ByteStream::Moved TlsStream::write(const char *data, qsizetype size)
{
    if (m_broken)
        return {};
    ERR_clear_error();
    size_t count = 0;
    const State state = stateAfter(SSL_write_ex(m_ssl.get(), data, size_t(size), &count));
    return {.state = state, .bytes = qsizetype(count)};
}

ByteStream::State TlsStream::endSending()
{
    if (m_broken)
        return State::Broken;
    State state = State::Done;
    if (SSL_is_init_finished(m_ssl.get())) {
        ERR_clear_error();
        const int result = SSL_shutdown(m_ssl.get());
        state = result >= 0 ? State::Done : stateAfter(result); // 0: sent, the peer's own has not come
    }
    if (state == State::NeedsWrite)
        return state;
    shutdownSending(m_descriptor);
    return state;
}

bool TlsStream::isResumed() const
{
    return m_ssl && SSL_session_reused(m_ssl.get());
}

} // namespace sallyport::http
