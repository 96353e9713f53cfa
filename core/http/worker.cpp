// SPDX-License-Identifier: Apache-2.0
#include "core/http/worker.h"

#include "core/http/engine.h"
#include "core/http/gatelistener.h"

namespace sallyport::http {

Worker::Worker(RequestHandler &handler, const Limits &limits) : m_handler(handler), m_limits(limits)
{
    setObjectName(QStringLiteral("http"));
    start();
    m_ready.get_future().wait();
}

Worker::~Worker()
{
    wait();
}

void Worker::run()
{
    QObject receiver;
    m_queue = std::make_shared<WorkQueue>(receiver);
    GateContext context{.handler = m_handler, .limits = m_limits, .queue = m_queue};
    auto listener = std::make_unique<GateListener>(context);
    m_listener = listener.get();
    QObject::connect(m_listener, &GateListener::finished, &receiver, [this] { quit(); });
    Engine engine(m_handler);
    engine.serve(std::move(listener));
    m_ready.set_value();
    exec();
    m_queue->close();
}

void Worker::serve(SocketDescriptor descriptor, LoadShare total)
{
    // std::function copies, descriptors do not.
    auto connection =
        std::make_shared<std::pair<SocketDescriptor, std::vector<LoadShare>>>(std::move(descriptor), std::vector<LoadShare>());
    connection->second.push_back(std::move(total));
    connection->second.emplace_back(m_load);
    m_queue->post([this, connection] { m_listener->adopt(std::move(connection->first), std::move(connection->second)); });
}

void Worker::post(WorkQueue::Work work)
{
    m_queue->post(std::move(work));
}

void Worker::finish(std::chrono::milliseconds grace)
{
    m_queue->post([this, grace] { m_listener->finishRunning(grace); });
}

} // namespace sallyport::http
