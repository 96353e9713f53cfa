// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/engine/responder.h"
#include "core/http/places/workqueue.h"

#include <atomic>

namespace sallyport::http {

class GateConnection;

/// The way back to a connection for answers that may come from any thread, and after the connection's end.
struct AnswerRoute
{
    AnswerRoute(std::shared_ptr<WorkQueue> ownQueue, GateConnection *owner) : queue(std::move(ownQueue)), connection(owner) { }

    const std::shared_ptr<WorkQueue> queue; ///< of the connection's thread
    GateConnection *connection = nullptr; ///< used on that thread only; null when the connection is gone
    std::atomic<bool> wanted = true; ///< cleared when the client is gone
};

/// One answer that is owed. The first take() counts; without any, its end answers 500.
class OwedAnswer final : public Responder::Recipient
{
public:
    OwedAnswer(std::shared_ptr<AnswerRoute> route, quint64 request) : m_route(std::move(route)), m_request(request) { }
    ~OwedAnswer() override;
    Q_DISABLE_COPY_MOVE(OwedAnswer)

    void take(Response response) override;
    bool isWaiting() const override;

private:
    const std::shared_ptr<AnswerRoute> m_route;
    const quint64 m_request;
    std::atomic<bool> m_taken = false;
};

} // namespace sallyport::http
