// SPDX-License-Identifier: Apache-2.0
#include "core/http/gatecontext.h"

#include "core/http/gateconnection.h"
#include "core/http/refusal.h"

namespace sallyport::http {

namespace {

/// One answer that is owed. The first take() counts; without any, the end of the last copy answers 500.
class OwedAnswer final : public Responder::Recipient
{
public:
    OwedAnswer(GateContext &context, quint64 connection, quint64 request, std::shared_ptr<const std::atomic<bool>> wanted)
        : m_queue(context.queue),
          m_wanted(std::move(wanted)),
          m_context(&context),
          m_connection(connection),
          m_request(request)
    { }
    ~OwedAnswer() override
    {
        if (!m_sent.load(std::memory_order_acquire))
            take(internalErrorResponse());
    }
    Q_DISABLE_COPY_MOVE(OwedAnswer)

    void take(Response response) override
    {
        if (m_sent.exchange(true, std::memory_order_acq_rel))
            return;
        // The usual case, an answer from within handle(), needs no event. Any other goes through the queue, so that no
        // connection works inside the handler of another one.
        if (m_queue->isHere()) {
            GateConnection *connection = m_context->connections.value(m_connection);
            if (connection && connection->isDispatching()) {
                connection->answer(m_request, std::move(response));
                return;
            }
        }
        m_queue->post([context = m_context, number = m_connection, request = m_request, response = std::move(response)]() mutable {
            if (GateConnection *connection = context->connections.value(number))
                connection->answer(request, std::move(response));
        });
    }

    bool isWaiting() const override { return m_wanted->load(std::memory_order_acquire) && !m_sent.load(std::memory_order_acquire); }

private:
    const std::shared_ptr<WorkQueue> m_queue;
    const std::shared_ptr<const std::atomic<bool>> m_wanted;
    GateContext *const m_context; ///< valid on the queue's thread while that takes work
    const quint64 m_connection;
    const quint64 m_request;
    std::atomic<bool> m_sent = false;
};

} // namespace

Responder makeResponder(GateContext &context, quint64 connection, quint64 request, std::shared_ptr<const std::atomic<bool>> wanted)
{
    return Responder(std::make_shared<OwedAnswer>(context, connection, request, std::move(wanted)));
}

} // namespace sallyport::http
