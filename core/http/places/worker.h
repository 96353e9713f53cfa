// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/front.h"
#include "core/http/listening/nativesocket.h"
#include "core/http/places/loadshare.h"
#include "core/http/places/places.h"
#include "core/http/places/workqueue.h"
#include "core/http/tls/tlsidentity.h"

#include <QThread>

#include <chrono>
#include <future>
#include <vector>

namespace sallyport::http {

class GateListener;

/// One thread that serves connections, with an engine and a gate of its own.
class Worker final : private QThread
{
public:
    /// Returns when the thread is ready. `front` must outlive it.
    explicit Worker(Front &front);
    /// Waits for the thread: finish() comes first.
    ~Worker() override;
    Q_DISABLE_COPY_MOVE(Worker)

    /// Connections of this thread, those on their way included.
    int load() const { return m_load->load(std::memory_order_relaxed); }
    /// Serves one more connection, from any thread; over TLS when there is an identity.
    void serve(AcceptedConnection connection, std::shared_ptr<Place> place, std::shared_ptr<const TlsIdentity> tls);
    /// Closes the connection of a place that was given away, from any thread.
    void close(std::shared_ptr<Place> place);
    /// Runs something on the worker's thread.
    void post(WorkQueue::Work work);
    /// Other rules, in force when the future is ready.
    std::future<void> follow(std::shared_ptr<const FrontRules> rules);
    /// Lets running requests finish for at most `grace`, then ends the thread. Does not wait.
    void finish(std::chrono::milliseconds grace);

private:
    void run() override;

    Front &m_front;
    const LoadCount m_load = std::make_shared<std::atomic<int>>(0);
    std::promise<void> m_ready;
    std::shared_ptr<WorkQueue> m_queue; ///< set before m_ready
    GateListener *m_listener = nullptr; ///< for the thread itself, while the queue is open
};

} // namespace sallyport::http
