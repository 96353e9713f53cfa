// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/chunkedreader.h"
#include "core/http/enginesocket.h"
#include "core/http/gatecontext.h"
#include "core/http/loadshare.h"
#include "core/http/requestparser.h"

#include <QTcpSocket>

#include <chrono>
#include <optional>
#include <vector>

namespace sallyport::http {

/// The life of one client's connection: reads one request, sends it through the engine, writes the answer, and again.
///
/// A request is read only after the answer before it was written, and nothing is read from a client that does not take
/// its answers. Lives on one thread, as a child of the engine's end.
class GateConnection final : public QObject
{
    Q_OBJECT
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// `peer` is connected. `shares` are kept as long as the connection lives.
    GateConnection(GateContext &context, EngineSocket &engineEnd, std::unique_ptr<QTcpSocket> peer, std::vector<LoadShare> shares);
    ~GateConnection() override;

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

private:
    enum class Stage {
        Head, ///< between requests, or inside a head
        Body, ///< inside a body
        Answering, ///< the handler has it
        Closing, ///< the last answer is on its way
        Lingering, ///< all is sent; what still comes is thrown away until the client closes too
        Closed,
    };

    void process();
    bool advance();
    bool readHead();
    bool readBody();
    void beginBody(RequestHead head);
    Parsed<bool> takeBody();
    bool receive();
    QByteArrayView unread() const { return QByteArrayView(m_input).sliced(m_consumed); }
    void consume(qsizetype size);
    void dispatch();
    void writeAnswer();
    void refuse(const Refusal &refusal);
    void flush();
    void noteUnsent();
    void linger();
    void closeNow();
    void onBytesWritten(qint64 size);
    void onPeerGone();

    GateContext &m_context;
    EngineSocket &m_engineEnd;
    const std::unique_ptr<QTcpSocket> m_peer;
    const std::vector<LoadShare> m_shares;
    const quint64 m_number;
    const QHostAddress m_address;
    const std::shared_ptr<std::atomic<bool>> m_wanted = std::make_shared<std::atomic<bool>>(true);

    Stage m_stage = Stage::Head;
    bool m_processing = false;
    bool m_dispatching = false;
    RequestParser m_parser;
    RequestHead m_head;
    std::optional<ChunkedReader> m_chunks;
    AnswerFrame m_frame;
    quint64 m_request = 0;
    std::optional<Response> m_answer;

    QByteArray m_input;
    qsizetype m_consumed = 0;
    QByteArray m_output;
    std::optional<TimePoint> m_deadline; ///< of the stage
    std::optional<TimePoint> m_writeDeadline; ///< set while something is unsent
    qint64 m_taken = 0; ///< bytes the client took since the write deadline was set
    bool m_headBegun = false;
};

} // namespace sallyport::http
