// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/engine/requesthandler.h"

#include <QTcpSocket>

#include <optional>

namespace sallyport::http {

/// The engine's end of one connection: a QTcpSocket without a network behind it.
///
/// The gate has read and checked the request already, so what the engine gets to parse is a constant: no byte of a client
/// reaches Qt's parser. The real request travels beside it as an errand, and so does the way back for the answer.
class EngineSocket final : public QTcpSocket
{
    Q_OBJECT
public:
    struct Errand
    {
        Request request;
        Responder respond;
    };
    enum class Outcome {
        Ignored, ///< the engine did not call for the errand
        Handled,
        Failed, ///< the handler threw
    };

    EngineSocket(const QHostAddress &peer, quint16 peerPort, QObject *parent);
    ~EngineSocket() override;

    /// Sends one errand through the engine, at once.
    Outcome offer(Errand errand);
    /// For the engine: the errand at hand, once.
    std::optional<Errand> takeErrand();
    /// For the engine: the errand taken ended in an exception.
    void noteFailure() { m_outcome = Outcome::Failed; }
    /// Tells the engine that the client is gone; deletes itself later.
    void finish();

    qint64 bytesAvailable() const override;
    /// The engine may not end a connection: that is the gate's part.
    void close() override { }
    void disconnectFromHost() override { }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    /// Whatever the engine says by itself is dropped.
    qint64 writeData(const char *, qint64 size) override { return size; }

private:
    std::optional<Errand> m_errand;
    QByteArrayView m_unread;
    Outcome m_outcome = Outcome::Ignored;
};

} // namespace sallyport::http
