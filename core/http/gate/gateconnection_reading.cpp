// SPDX-License-Identifier: Apache-2.0
// The part of GateConnection that takes requests in.
#include "core/base/log.h"
#include "core/http/gate/gateconnection.h"
#include "core/http/parsing/refusal.h"

namespace sallyport::http {

namespace {

using State = ByteStream::State;

Refusal misdirected(const char *detail)
{
    return {RefusalStatus::MisdirectedRequest, QLatin1StringView(detail)};
}

} // namespace

bool GateConnection::shakeHands()
{
    if (m_reading != State::Done)
        return false;
    const State state = m_parts->stream->handshake();
    Statistics &statistics = m_context.front.statistics;
    switch (state) {
    case State::Done:
        if (m_parts->stream->isResumed())
            statistics.resumedHandshakes.fetch_add(1, std::memory_order_relaxed);
        m_stage = Stage::Head;
        m_deadline = std::chrono::steady_clock::now() + std::min(m_context.limits().idleTime, m_context.limits().headerTime);
        return true;
    case State::NeedsRead:
    case State::NeedsWrite: m_reading = state; return false;
    case State::Ended:
    case State::Broken: break;
    }
    statistics.handshakeFailures.fetch_add(1, std::memory_order_relaxed);
    qCDebug(lcHttp).noquote() << "a handshake failed" << m_peer.toString();
    end();
    return false;
}

bool GateConnection::readHead()
{
    if (m_unsent.size() > UnsentAnswers::limit)
        flush();
    if (m_stage != Stage::Head || m_unsent.size() > UnsentAnswers::limit)
        return false; // goes on when the client has taken them
    if (!m_headBegun)
        m_reader.setLimits(m_context.limits());
    std::optional<Parsed<RequestHead>> head = m_reader.readHead();
    while (!head && receive())
        head = m_reader.readHead();
    if (m_stage == Stage::Closed)
        return false;
    if (!head) {
        if (m_inputEnded) {
            close();
        } else if (!m_headBegun && !m_reader.isEmpty()) {
            m_headBegun = true;
            m_deadline = std::chrono::steady_clock::now() + m_context.limits().headerTime;
        }
        return false;
    }
    if (!*head) {
        refuse(head->error());
        return false;
    }
    beginBody(std::move(**head));
    return true;
}

/// Whether the request is meant for this server at all (RFC 9110, section 7.4).
std::optional<Refusal> GateConnection::judge(const RequestHead &head) const
{
    if (!m_context.rules->hosts.allows(head.request.header("host")))
        return misdirected("This server does not answer for that host");
    const bool matches = head.targetScheme == TargetScheme::None || (head.targetScheme == TargetScheme::Https) == m_secure;
    if (!matches && !m_context.rules->options.proxies.contains(m_peer)) // a trusted proxy may have taken TLS off
        return misdirected("This connection does not have the scheme of the target");
    return std::nullopt;
}

void GateConnection::beginBody(RequestHead head)
{
    m_head = std::move(head);
    m_frame = {.headOnly = m_head.headOnly, .close = !m_head.keepAlive, .secure = m_secure, .oldVersion = m_head.oldVersion};
    if (const auto refusal = judge(m_head)) {
        refuse(*refusal);
        return;
    }
    m_stage = Stage::Body;
    if (!m_head.chunked && m_head.contentLength <= 0) {
        m_reader.beginBody(m_head, 0);
        return;
    }
    const Limits &limits = m_context.limits();
    const qint64 bodyLimit = std::min<qint64>(limits.body, m_context.front.handler.bodyLimit(m_head.request.method, m_head.request.path));
    if (m_head.contentLength > bodyLimit) {
        refuse({RefusalStatus::ContentTooLarge, QLatin1StringView("Request body too large")});
        return;
    }
    m_reader.beginBody(m_head, bodyLimit);
    m_deadline = std::chrono::steady_clock::now() + limits.bodyTime;
    if (m_head.expectsContinue && m_reader.isEmpty() && !receive() && m_stage == Stage::Body && !m_inputEnded) {
        m_unsent.buffer() += QByteArrayView("HTTP/1.1 100 Continue\r\n\r\n");
        flush();
    }
}

bool GateConnection::readBody()
{
    std::optional<Parsed<QByteArray>> body = m_reader.readBody();
    while (!body && receive())
        body = m_reader.readBody();
    if (m_stage == Stage::Closed)
        return false;
    if (!body) {
        if (m_inputEnded)
            close();
        return false;
    }
    if (!*body) {
        refuse(body->error());
        return false;
    }
    dispatch(std::move(**body));
    return m_stage != Stage::Closed;
}

void GateConnection::dispatch(QByteArray body)
{
    if (!m_running && !m_parts->place->begin()) {
        end();
        return;
    }
    m_running = true;
    m_stage = Stage::Answering;
    m_deadline.reset();
    ++m_request;
    Request &request = m_head.request;
    if (m_head.chunked || m_head.contentLength >= 0)
        request.headers.emplaceBack(QByteArrayLiteral("content-length"), QByteArray::number(body.size()));
    request.body = std::move(body);
    request.peer = m_peer;
    request.secure = m_secure;
    m_context.rules->options.proxies.apply(request);
    m_frame.secure = request.secure;
    m_dispatching = true;
    const auto outcome = m_engineEnd.offer({std::move(request), Responder(std::make_shared<OwedAnswer>(m_route, m_request))});
    m_dispatching = false;
    switch (outcome) {
    case EngineSocket::Outcome::Handled: break;
    case EngineSocket::Outcome::Ignored:
    case EngineSocket::Outcome::Failed: answer(m_request, internalErrorResponse()); break;
    }
}

/// Takes one buffer more from the client; false when there is nothing now.
bool GateConnection::receive()
{
    const qsizetype size = read();
    if (size == 0)
        return false;
    m_reader.append(QByteArrayView(m_context.readBuffer.data(), size));
    return true;
}

bool GateConnection::discard()
{
    const bool more = read() > 0;
    if (m_inputEnded)
        end();
    return more;
}

/// Bytes that are now in the thread's read buffer.
qsizetype GateConnection::read()
{
    if (m_reading != State::Done || m_inputEnded || m_stage == Stage::Closed)
        return 0;
    auto &buffer = m_context.readBuffer;
    const ByteStream::Moved moved = m_parts->stream->read(buffer.data(), qsizetype(buffer.size()));
    switch (moved.state) {
    case State::Done:
        // The kernel had no more, and tells when it has (epoll(7)); an end that stood behind it was told already.
        if (!m_secure && moved.bytes < qsizetype(buffer.size()) && !m_endTold)
            m_reading = State::NeedsRead;
        return moved.bytes;
    case State::NeedsRead:
    case State::NeedsWrite: m_reading = moved.state; return 0;
    case State::Ended: m_inputEnded = true; return 0;
    case State::Broken: end(); return 0;
    }
    Q_UNREACHABLE();
}

} // namespace sallyport::http
