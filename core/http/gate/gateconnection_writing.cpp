// SPDX-License-Identifier: Apache-2.0
// The part of GateConnection that sends answers out.
#include "core/base/log.h"
#include "core/http/gate/gateconnection.h"
#include "core/http/parsing/refusal.h"

namespace sallyport::http {

namespace {

using State = ByteStream::State;

constexpr std::chrono::seconds lingerTime{2};

} // namespace

void GateConnection::answer(quint64 request, Response response)
{
    if (m_stage != Stage::Answering || request != m_request || m_answer)
        return;
    m_answer = std::move(response);
    process();
}

void GateConnection::writeAnswer()
{
    m_frame.close = m_frame.close || m_context.stopping || (m_inputEnded && m_reader.isEmpty())
        || m_request >= quint64(m_context.limits().requestsPerConnection);
    m_context.writer.write(*m_answer, m_frame, m_unsent.buffer());
    m_answer.reset();
    m_stage = m_frame.close ? Stage::Closing : Stage::Head;
    m_frame = {}; // a refusal of the next head must not go without its body because this request was HEAD
    m_headBegun = false;
    m_answeredAt = std::chrono::steady_clock::now();
    m_deadline = m_answeredAt + m_context.limits().idleTime;
}

void GateConnection::refuse(const Refusal &refusal)
{
    m_frame.close = true;
    m_frame.secure = m_secure;
    m_context.front.statistics.noteRefused(refusal.status);
    const Response response = refusalResponse(refusal);
    qCDebug(lcHttp).noquote() << "refused" << response.status << refusal.detail << m_peer.toString() << response.header("x-request-id");
    m_context.writer.write(response, m_frame, m_unsent.buffer());
    close();
}

/// Closes when all is sent.
void GateConnection::close()
{
    m_stage = Stage::Closing;
    m_deadline.reset();
}

void GateConnection::flush()
{
    if (m_stage == Stage::Closed)
        return;
    if (m_writing == State::Done) {
        const State state = m_unsent.send(*m_parts->stream);
        if (state == State::Broken || state == State::Ended) {
            end();
            return;
        }
        m_writing = state;
    }
    if (m_running && m_stage != Stage::Answering) { // also while answers are unsent: who never reads would keep the place otherwise
        m_running = false;
        m_parts->place->wait(m_answeredAt);
    }
    if (m_unsent.isEmpty() && m_stage == Stage::Closing)
        finishSending();
}

/// Closing a socket with unread input resets the connection, and the client may lose the answer to it (RFC 9112, section 9.6).
void GateConnection::finishSending()
{
    const State state = m_parts->stream->endSending();
    if (state == State::NeedsRead || state == State::NeedsWrite) {
        m_writing = state; // process() comes back here
        m_deadline = std::chrono::steady_clock::now() + lingerTime;
        return;
    }
    if (state == State::Broken || m_inputEnded) {
        end();
        return;
    }
    m_stage = Stage::Lingering;
    m_deadline = std::chrono::steady_clock::now() + lingerTime;
}

} // namespace sallyport::http
