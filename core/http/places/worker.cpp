// SPDX-License-Identifier: Apache-2.0
#include "core/http/places/worker.h"

#include "core/http/bytes/plainstream.h"
#include "core/http/engine/engine.h"
#include "core/http/gate/gateconnection.h"
#include "core/http/gate/gatelistener.h"

namespace sallyport::http {

Worker::Worker(Front &front) : m_front(front)
{
    setObjectName(QStringLiteral("http"));
    start();
    if (!isRunning() && !isFinished())
        qFatal("The system gives no thread to serve connections with");
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
    GateContext context{.front = m_front, .rules = m_front.rules(), .queue = m_queue};
    auto listener = std::make_unique<GateListener>(context);
    m_listener = listener.get();
    QObject::connect(m_listener, &GateListener::finished, &receiver, [this] { quit(); });
    Engine engine(m_front.handler);
    engine.serve(std::move(listener));
    m_ready.set_value();
    exec();
    m_queue->close();
}

void Worker::serve(AcceptedConnection connection, std::shared_ptr<Place> place, std::shared_ptr<const TlsIdentity> tls)
{
    struct Arrival
    {
        AcceptedConnection connection;
        std::shared_ptr<Place> place;
        LoadShare load;
        std::shared_ptr<const TlsIdentity> tls;
    };
    // std::function copies, descriptors do not.
    auto arrival = std::make_shared<Arrival>(Arrival{std::move(connection), std::move(place), LoadShare(m_load), std::move(tls)});
    m_queue->post([this, arrival] {
        SocketDescriptor descriptor = std::move(arrival->connection.descriptor);
        m_listener->adopt(
            {.stream = arrival->tls ? arrival->tls->serve(std::move(descriptor)) : std::make_unique<PlainStream>(std::move(descriptor)),
             .peer = arrival->connection.peer,
             .place = std::move(arrival->place),
             .load = std::move(arrival->load)});
    });
}

void Worker::close(std::shared_ptr<Place> place)
{
    m_queue->post([place = std::move(place)] {
        if (place->connection)
            place->connection->end();
    });
}

void Worker::post(WorkQueue::Work work)
{
    m_queue->post(std::move(work));
}

std::future<void> Worker::follow(std::shared_ptr<const FrontRules> rules)
{
    auto done = std::make_shared<std::promise<void>>();
    m_queue->post([this, rules = std::move(rules), done] {
        m_listener->follow(rules);
        done->set_value();
    });
    return done->get_future();
}

void Worker::finish(std::chrono::milliseconds grace)
{
    m_queue->post([this, grace] { m_listener->finishRunning(grace); });
}

} // namespace sallyport::http
