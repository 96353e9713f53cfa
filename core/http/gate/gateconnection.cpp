// SPDX-License-Identifier: Apache-2.0
#include "core/http/gate/gateconnection.h"

#include "core/base/log.h"

namespace sallyport::http {

namespace {

using State = ByteStream::State;
using std::chrono::milliseconds;

constexpr int requestsPerTurn = 64; // then the other connections of the thread get theirs

GateConnection::TimePoint now()
{
    return std::chrono::steady_clock::now();
}

/// The time that so many bytes of a body may take on top of Limits::bodyTime.
milliseconds bodyAllowance(qint64 bytes, qsizetype bytesPerSecond)
{
    return milliseconds(bytes * 1000 / std::max<qsizetype>(bytesPerSecond, 1));
}

} // namespace

GateConnection::GateConnection(GateContext &context, EngineSocket &engineEnd, Parts parts)
    : QObject(&engineEnd),
      m_context(context),
      m_engineEnd(engineEnd),
      m_parts(std::move(parts)),
      m_peer(m_parts->peer),
      m_secure(m_parts->stream->isSecure()),
      m_route(std::make_shared<AnswerRoute>(context.queue, this)),
      m_reader(context.limits())
{
    m_context.connections.insert(this);
    m_parts->place->connection = this;
}

GateConnection::~GateConnection()
{
    if (m_stage != Stage::Closed) { // the thread ends: the engine's end goes too
        m_context.readiness.remove(m_parts->stream->descriptor(), *this);
        m_parts->place->connection = nullptr;
        m_route->wanted.store(false, std::memory_order_release);
        m_route->connection = nullptr;
    }
    m_context.connections.remove(this);
}

void GateConnection::start()
{
    m_deadline = now() + m_context.limits().handshakeTime;
    if (m_parts->place->wasShed() || !m_context.readiness.add(m_parts->stream->descriptor(), *this)) {
        end();
        return;
    }
    process();
}

bool GateConnection::isRunning() const
{
    return m_stage == Stage::Answering || (m_stage != Stage::Closed && !m_unsent.isEmpty());
}

void GateConnection::onReady(Readiness::Events events)
{
    if (m_stage == Stage::Closed)
        return;
    if (events.gone) {
        if (m_stage == Stage::Handshake)
            m_context.front.statistics.handshakeFailures.fetch_add(1, std::memory_order_relaxed);
        end();
        return;
    }
    m_endTold = m_endTold || events.ended;
    for (State *waiting : {&m_reading, &m_writing}) {
        if ((*waiting == State::NeedsRead && events.readable) || (*waiting == State::NeedsWrite && events.writable))
            *waiting = State::Done;
    }
    process();
}

void GateConnection::process()
{
    if (m_processing || m_stage == Stage::Closed)
        return;
    m_processing = true;
    int steps = 3 * requestsPerTurn; // head, body and answer
    while ((steps > 0 || m_answer) && advance()) // an answer that is there is written: the place waits no more than the client
        --steps;
    flush();
    while (m_stage == Stage::Lingering && steps > 0 && advance()) // what came before the end of the answer is told no more
        --steps;
    m_processing = false;
    if (m_stage == Stage::Closed)
        return;
    if (steps <= 0)
        QMetaObject::invokeMethod(this, &GateConnection::process, Qt::QueuedConnection);
    await();
}

void GateConnection::await()
{
    const bool wantsInput = m_stage != Stage::Answering && m_stage != Stage::Closing && !m_inputEnded;
    const auto needs = [this](State state, bool wanted) { return (m_reading == state && wanted) || m_writing == state; };
    m_context.readiness.await(m_parts->stream->descriptor(), needs(State::NeedsRead, wantsInput), needs(State::NeedsWrite, wantsInput));
}

/// One step of the stage at hand; false when it waits for the client or the handler.
bool GateConnection::advance()
{
    switch (m_stage) {
    case Stage::Handshake: return shakeHands();
    case Stage::Head: return readHead();
    case Stage::Body: return readBody();
    case Stage::Answering:
        if (!m_answer)
            return false;
        writeAnswer();
        return true;
    case Stage::Lingering: return discard();
    case Stage::Closing:
    case Stage::Closed: return false;
    }
    Q_UNREACHABLE();
}

void GateConnection::checkDeadlines(TimePoint time)
{
    if (m_stage == Stage::Closed)
        return;
    if (m_unsent.isStuck(time, m_context.limits().writeTime)) {
        m_context.front.statistics.timeouts.fetch_add(1, std::memory_order_relaxed);
        end();
        return;
    }
    if (m_deadline && time > *m_deadline)
        endStage(time);
}

/// The stage's time is over.
void GateConnection::endStage(TimePoint time)
{
    Statistics &statistics = m_context.front.statistics;
    switch (m_stage) {
    case Stage::Handshake:
        statistics.handshakeFailures.fetch_add(1, std::memory_order_relaxed);
        end();
        return;
    case Stage::Head:
        if (!m_headBegun) {
            if (!m_unsent.isEmpty())
                return; // the time for writing counts
            statistics.timeouts.fetch_add(1, std::memory_order_relaxed);
            end();
            return;
        }
        break;
    case Stage::Body:
        if (time <= *m_deadline + bodyAllowance(m_reader.bodyBytes(), m_context.limits().bodyRate))
            return;
        break;
    case Stage::Lingering: end(); return;
    case Stage::Closing:
        if (m_unsent.isEmpty())
            end();
        return;
    case Stage::Answering:
    case Stage::Closed: return;
    }
    refuse({RefusalStatus::RequestTimeout, QLatin1StringView("Request took too long")});
    process();
}

void GateConnection::finishRunning()
{
    if (m_stage == Stage::Handshake)
        end();
    if (m_stage == Stage::Head || m_stage == Stage::Body) {
        close();
        process();
    }
}

void GateConnection::end()
{
    if (m_stage == Stage::Closed)
        return;
    m_stage = Stage::Closed;
    m_deadline.reset();
    m_answer.reset();
    m_route->wanted.store(false, std::memory_order_release);
    m_route->connection = nullptr;
    m_context.readiness.remove(m_parts->stream->descriptor(), *this);
    m_parts->place->connection = nullptr;
    m_parts.reset();
    m_engineEnd.finish();
}

} // namespace sallyport::http
