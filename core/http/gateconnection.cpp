// SPDX-License-Identifier: Apache-2.0
#include "core/http/gateconnection.h"

#include "core/base/log.h"
#include "core/http/nativesocket.h"

namespace sallyport::http {

namespace {

constexpr qint64 readBuffer = 64 * 1024; // bytes the kernel's buffer is emptied into while a request is served
constexpr qint64 unsentLimit = 64 * 1024; // bytes beyond which no further request of this client is read
constexpr qsizetype keptBuffer = 16 * 1024; // bytes of memory a connection may keep between requests
constexpr int requestsPerTurn = 64; // then the other connections of the thread get theirs
constexpr std::chrono::seconds lingerTime{2};

GateConnection::TimePoint now()
{
    return std::chrono::steady_clock::now();
}

// A dual-stack socket shows IPv4 clients as ::ffff:a.b.c.d; they are the same clients.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

GateConnection::GateConnection(GateContext &context, EngineSocket &engineEnd, std::unique_ptr<QTcpSocket> peer,
                               std::vector<LoadShare> shares)
    : QObject(&engineEnd),
      m_context(context),
      m_engineEnd(engineEnd),
      m_peer(std::move(peer)),
      m_shares(std::move(shares)),
      m_number(++context.lastConnection),
      m_address(plainAddress(m_peer->peerAddress())),
      m_parser(context.limits)
{
    m_context.connections.insert(m_number, this);
    m_peer->setReadBufferSize(readBuffer);
    m_peer->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_deadline = now() + std::min(m_context.limits.idleTime, m_context.limits.headerTime);
    connect(m_peer.get(), &QTcpSocket::readyRead, this, &GateConnection::process);
    connect(m_peer.get(), &QTcpSocket::bytesWritten, this, &GateConnection::onBytesWritten);
    connect(m_peer.get(), &QTcpSocket::disconnected, this, &GateConnection::onPeerGone);
}

GateConnection::~GateConnection()
{
    m_context.connections.remove(m_number);
    m_wanted->store(false, std::memory_order_release);
    m_peer->disconnect(this); // closing it now is no news
}

bool GateConnection::isRunning() const
{
    return m_stage == Stage::Answering || (m_stage != Stage::Closed && m_peer->bytesToWrite() > 0);
}

void GateConnection::answer(quint64 request, Response response)
{
    if (m_stage != Stage::Answering || request != m_request || m_answer)
        return;
    m_answer = std::move(response);
    process();
}

void GateConnection::process()
{
    if (m_processing)
        return;
    m_processing = true;
    int steps = 3 * requestsPerTurn; // head, body and answer
    while (steps > 0 && advance())
        --steps;
    if (steps == 0)
        QMetaObject::invokeMethod(this, &GateConnection::process, Qt::QueuedConnection);
    flush();
    m_processing = false;
}

/// One step of the stage at hand; false when it waits for the client or the handler.
bool GateConnection::advance()
{
    switch (m_stage) {
    case Stage::Head: return readHead();
    case Stage::Body: return readBody();
    case Stage::Answering:
        if (!m_answer)
            return false;
        writeAnswer();
        return true;
    case Stage::Lingering: m_peer->skip(m_peer->bytesAvailable()); return false;
    case Stage::Closing:
    case Stage::Closed: return false;
    }
    Q_UNREACHABLE();
}

bool GateConnection::readHead()
{
    if (m_output.size() > unsentLimit)
        flush();
    if (m_stage != Stage::Head || m_peer->bytesToWrite() > unsentLimit)
        return false; // onBytesWritten() goes on
    std::optional<Parsed<RequestHead>> head;
    while (!head) {
        if (m_consumed < m_input.size())
            head = m_parser.parse(unread());
        if (!head && !receive())
            break;
    }
    if (!head) {
        if (!m_headBegun && m_consumed < m_input.size()) {
            m_headBegun = true;
            m_deadline = now() + m_context.limits.headerTime;
        }
        return false;
    }
    if (!*head) {
        refuse(head->error());
        return false;
    }
    consume((*head)->size);
    beginBody(std::move(**head));
    return true;
}

void GateConnection::beginBody(RequestHead head)
{
    m_head = std::move(head);
    m_frame = {.headOnly = m_head.headOnly, .close = !m_head.keepAlive, .oldVersion = m_head.oldVersion};
    const bool hasBody = m_head.chunked || m_head.contentLength > 0;
    const qint64 bodyLimit =
        hasBody ? std::min<qint64>(m_context.limits.body, m_context.handler.bodyLimit(m_head.request.method, m_head.request.path)) : 0;
    if (m_head.contentLength > bodyLimit) {
        refuse({RefusalStatus::ContentTooLarge, QLatin1StringView("Request body too large")});
        return;
    }
    if (m_head.chunked)
        m_chunks.emplace(bodyLimit);
    m_stage = Stage::Body;
    if (!hasBody)
        return;
    m_deadline = now() + m_context.limits.bodyTime;
    if (m_head.expectsContinue && m_consumed == m_input.size() && m_peer->bytesAvailable() == 0) {
        m_output += QByteArrayView("HTTP/1.1 100 Continue\r\n\r\n");
        flush();
    }
}

bool GateConnection::readBody()
{
    for (;;) {
        const Parsed<bool> complete = takeBody();
        if (!complete) {
            refuse(complete.error());
            return false;
        }
        if (*complete)
            break;
        if (!receive())
            return false;
    }
    dispatch();
    return true;
}

/// Moves what arrived into the body; true when it is complete.
Parsed<bool> GateConnection::takeBody()
{
    QByteArray &body = m_head.request.body;
    if (m_chunks) {
        QByteArrayView input = unread();
        const auto progress = m_chunks->read(input);
        consume(unread().size() - input.size());
        if (!progress)
            return tl::unexpected(progress.error());
        if (*progress == ChunkedReader::Progress::NeedsMore)
            return false;
        body = m_chunks->takeBody();
        m_chunks.reset();
        return true;
    }
    // The memory grows with what arrives, not with what was announced.
    const qsizetype size = std::min<qint64>(unread().size(), std::max<qint64>(m_head.contentLength, 0) - body.size());
    body.append(unread().first(size));
    consume(size);
    return body.size() >= m_head.contentLength;
}

/// Takes what the client sent; false when there is nothing.
bool GateConnection::receive()
{
    const qint64 available = m_peer->bytesAvailable();
    if (available <= 0)
        return false;
    if (m_consumed > 0) {
        m_input.remove(0, m_consumed);
        m_consumed = 0;
    }
    const qsizetype before = m_input.size();
    m_input.resize(before + available);
    const qint64 got = m_peer->read(m_input.data() + before, available);
    m_input.resize(before + std::max<qint64>(got, 0));
    return got > 0;
}

void GateConnection::consume(qsizetype size)
{
    m_consumed += size;
    if (m_consumed < m_input.size())
        return;
    m_consumed = 0;
    if (m_input.capacity() > keptBuffer)
        m_input = QByteArray();
    else
        m_input.resize(0);
}

void GateConnection::dispatch()
{
    m_stage = Stage::Answering;
    m_deadline.reset();
    ++m_request;
    Request &request = m_head.request;
    if (m_head.chunked || m_head.contentLength >= 0)
        request.headers.emplaceBack(QByteArrayLiteral("content-length"), QByteArray::number(request.body.size()));
    request.peer = m_address;
    m_dispatching = true;
    const auto outcome = m_engineEnd.offer({std::move(request), makeResponder(m_context, m_number, m_request, m_wanted)});
    m_dispatching = false;
    m_head = {};
    switch (outcome) {
    case EngineSocket::Outcome::Handled: break;
    case EngineSocket::Outcome::Ignored:
    case EngineSocket::Outcome::Failed: answer(m_request, internalErrorResponse()); break;
    }
}

void GateConnection::writeAnswer()
{
    m_frame.close = m_frame.close || m_context.stopping;
    m_context.writer.write(*m_answer, m_frame, m_output);
    m_answer.reset();
    m_stage = m_frame.close ? Stage::Closing : Stage::Head;
    m_frame = {}; // a refusal of the next head must not go without its body because this request was HEAD
    m_parser.reset();
    m_headBegun = false;
    m_deadline = now() + m_context.limits.idleTime;
}

void GateConnection::refuse(const Refusal &refusal)
{
    m_frame.close = true;
    const Response response = refusalResponse(refusal);
    qCDebug(lcHttp).noquote() << "refused" << response.status << refusal.detail << m_address.toString() << response.header("x-request-id");
    m_context.writer.write(response, m_frame, m_output);
    m_stage = Stage::Closing;
    m_deadline.reset();
}

void GateConnection::flush()
{
    if (m_stage == Stage::Closed)
        return;
    if (!m_output.isEmpty()) {
        m_peer->write(m_output.constData(), m_output.size());
        if (m_output.capacity() > keptBuffer)
            m_output = QByteArray();
        else
            m_output.resize(0);
        m_peer->flush();
        noteUnsent();
    }
    if (m_stage == Stage::Closing && m_peer->bytesToWrite() == 0)
        linger();
}

void GateConnection::noteUnsent()
{
    if (m_peer->bytesToWrite() == 0) {
        m_writeDeadline.reset();
    } else if (!m_writeDeadline) {
        m_writeDeadline = now() + m_context.limits.writeTime;
        m_taken = 0;
    }
}

void GateConnection::onBytesWritten(qint64 size)
{
    m_taken += size;
    if (m_processing)
        return;
    noteUnsent();
    process();
}

/// Closing a socket with unread input resets the connection, and the client may lose the answer to it (RFC 9112, section 9.6).
void GateConnection::linger()
{
    m_stage = Stage::Lingering;
    m_deadline = now() + lingerTime;
    shutdownSending(m_peer->socketDescriptor());
    m_peer->skip(m_peer->bytesAvailable());
}

void GateConnection::checkDeadlines(TimePoint time)
{
    if (m_writeDeadline && time > *m_writeDeadline) {
        if (m_taken < unsentLimit) {
            closeNow();
            return;
        }
        m_writeDeadline = time + m_context.limits.writeTime;
        m_taken = 0;
    }
    if (!m_deadline || time <= *m_deadline)
        return;
    if (m_stage == Stage::Body || (m_stage == Stage::Head && m_headBegun)) {
        refuse({RefusalStatus::RequestTimeout, QLatin1StringView("Request took too long")});
        flush();
    } else if (m_stage == Stage::Lingering || (m_stage == Stage::Head && m_peer->bytesToWrite() == 0)) {
        closeNow();
    }
}

void GateConnection::finishRunning()
{
    if (m_stage == Stage::Head || m_stage == Stage::Body) {
        m_stage = Stage::Closing;
        m_deadline.reset();
        flush();
    }
}

void GateConnection::closeNow()
{
    m_peer->abort();
    onPeerGone();
}

void GateConnection::onPeerGone()
{
    if (m_stage == Stage::Closed)
        return;
    m_stage = Stage::Closed;
    m_wanted->store(false, std::memory_order_release);
    m_deadline.reset();
    m_writeDeadline.reset();
    m_answer.reset();
    m_engineEnd.finish();
}

} // namespace sallyport::http
