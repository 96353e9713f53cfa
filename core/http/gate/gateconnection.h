// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/bytes/bytestream.h"
#include "core/http/engine/enginesocket.h"
#include "core/http/engine/owedanswer.h"
#include "core/http/gate/gatecontext.h"
#include "core/http/gate/unsentanswers.h"
#include "core/http/parsing/requestreader.h"
#include "core/http/places/loadshare.h"
#include "core/http/places/places.h"

#include <chrono>
#include <optional>

namespace sallyport::http {

/// The life of one client's connection: reads one request, sends it through the engine, writes the answer, and again.
///
/// A request is read only after the answer before it was written, and nothing is read from a client that does not take
/// its answers. Lives on one thread, as a child of the engine's end.
class GateConnection final : public QObject, private Readiness::Watcher
{
    Q_OBJECT
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    /// What a connection is made of, and what it holds as long as it is open.
    struct Parts
    {
        std::unique_ptr<ByteStream> stream;
        QHostAddress peer; ///< null: the Unix socket
        std::shared_ptr<Place> place;
        LoadShare load;
    };

    GateConnection(GateContext &context, EngineSocket &engineEnd, Parts parts);
    ~GateConnection() override;

    /// Begins to serve.
    void start();
    /// Whether a request of this connection is inside its handler now.
    bool isDispatching() const { return m_dispatching; }
    /// Whether a request waits for its answer, or an answer for its client.
    bool isRunning() const;
    /// The answer to a request by its number; one that is not awaited is dropped.
    void answer(quint64 request, Response response);
    /// Ends what took too long. Called now and then.
    void checkDeadlines(TimePoint now);
    /// Reads no further request: closes at once when idle, else after the running answer.
    void finishRunning();
    /// Answers 503 to what still runs.
    void giveUp() { answer(m_request, stoppingResponse()); }
    /// Closes at once, whatever runs.
    void end();

private:
    enum class Stage {
        Handshake,
        Head, ///< between requests, or inside a head
        Body, ///< inside a body
        Answering, ///< the handler has it
        Closing, ///< the last answer is on its way
        Lingering, ///< all is sent; what still comes is thrown away until the client closes too
        Closed,
    };

    void onReady(Readiness::Events events) override;
    void process();
    bool advance();
    void await();

    bool shakeHands();
    bool readHead();
    std::optional<Refusal> judge(const RequestHead &head) const;
    void beginBody(RequestHead head);
    bool readBody();
    void dispatch(QByteArray body);
    bool receive();
    bool discard();
    qsizetype read();

    void writeAnswer();
    void refuse(const Refusal &refusal);
    void close();
    void flush();
    void finishSending();
    void endStage(TimePoint now);

    GateContext &m_context;
    EngineSocket &m_engineEnd;
    std::optional<Parts> m_parts; ///< nothing once closed
    const QHostAddress m_peer;
    const bool m_secure;
    const std::shared_ptr<AnswerRoute> m_route;

    Stage m_stage = Stage::Handshake;
    bool m_processing = false;
    bool m_dispatching = false;
    bool m_running = false; ///< as the place was told
    bool m_headBegun = false;
    bool m_inputEnded = false; ///< the client sends nothing more; it may still take its answers
    bool m_endTold = false; ///< the end may stand right behind what was read last
    ByteStream::State m_reading = ByteStream::State::Done; ///< or what it needs to go on
    ByteStream::State m_writing = ByteStream::State::Done; ///< or what it needs to go on
    RequestReader m_reader;
    RequestHead m_head;
    AnswerFrame m_frame;
    quint64 m_request = 0;
    std::optional<Response> m_answer;
    UnsentAnswers m_unsent;
    std::optional<TimePoint> m_deadline; ///< of the stage
    TimePoint m_answeredAt; ///< when the last answer was written
};

} // namespace sallyport::http
