// SPDX-License-Identifier: Apache-2.0
#include "core/http/engine/owedanswer.h"

#include "core/http/gate/gateconnection.h"
#include "core/http/parsing/refusal.h"

namespace sallyport::http {

OwedAnswer::~OwedAnswer()
{
    if (!m_taken.load(std::memory_order_acquire))
        take(internalErrorResponse());
}

void OwedAnswer::take(Response response)
{
    if (m_taken.exchange(true, std::memory_order_acq_rel))
        return;
    // The usual case, an answer from within handle(), needs no event. Any other goes through the queue, so that no
    // connection works inside the handler of another one.
    if (m_route->queue->isHere() && m_route->connection && m_route->connection->isDispatching()) {
        m_route->connection->answer(m_request, std::move(response));
        return;
    }
    m_route->queue->post([route = m_route, request = m_request, response = std::move(response)]() mutable {
        if (route->connection)
            route->connection->answer(request, std::move(response));
    });
}

bool OwedAnswer::isWaiting() const
{
    return m_route->wanted.load(std::memory_order_acquire) && !m_taken.load(std::memory_order_acquire);
}

} // namespace sallyport::http
