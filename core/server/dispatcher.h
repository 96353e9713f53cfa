// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/exchange.h"
#include "core/server/overduecalls.h"
#include "core/server/requestids.h"
#include "core/server/workerpool.h"

#include <mutex>

namespace sallyport {

/// Between the HTTP front and the router: gives each request its id, sends its call down its lane, and puts on every answer what
/// every answer carries.
///
/// Where the database can block, nothing that asks it happens on a connection's thread: who is calling is found out on the database's
/// pool too, and a call whose patience ends is answered 503 whatever holds its thread.
class Dispatcher final : public http::RequestHandler
{
public:
    struct Options
    {
        /// One more than cores keeps them busy: a sign-in waits for the disk too, when its session is stored.
        int hashingThreads = 1;
        /// Sign-ins that may wait per hashing thread: about two seconds' worth at 15 ms each.
        int hashingQueuePerThread = 128;
        /// Writes share commits, so a few threads that wait for the disk keep it busy. Where the database blocks, each has a connection
        /// to it; PostgreSQL lets 100 in unless told otherwise, and there may be several nodes.
        int databaseThreads = 12;
        /// Writes that may wait: a quarter of a second's worth on a disk that takes 4,000.
        int databaseQueue = 1024;
        /// It is reached over a network: every answer of it is waited for, and some never come.
        bool databaseBlocks = false;
    };

    Dispatcher(std::shared_ptr<const Surface> surface, const Options &options, const Clock &clock, Random &random);

    /// For the requests from now on; it has the same routes. From any thread.
    void setSurface(std::shared_ptr<const Surface> surface);

    void handle(http::Request request, http::Responder respond) override;
    qint64 bodyLimit(http::Method method, QByteArrayView path) const override;

    /// Answers 503 to every call that waits in a lane, and from now on to those that would have to. Calls that run go on.
    void beginNothingMore();

    const RequestMetrics &requests() const { return m_requests; }
    const WorkerPool::Statistics &hashing() const { return m_hashing.statistics(); }
    const WorkerPool::Statistics &database() const { return m_database.statistics(); }

private:
    class OpenCall;
    class QueuedWork;
    class ArrivedWork;
    class PreparedWork;

    std::shared_ptr<const Surface> currentSurface() const;
    static http::Response answerWithoutRoute(const Surface &surface, const http::Request &request, const ErrorStyle &style);
    WorkerPool *poolOf(api::Lane lane);
    std::shared_ptr<OpenCall> openCall(Exchange exchange, std::chrono::milliseconds patience);
    static void queue(WorkerPool &pool, std::unique_ptr<QueuedWork> work);
    void finish(Exchange &exchange, Result<http::Response> outcome) const;
    void finish(Exchange &exchange, http::Response response) const;

    mutable std::mutex m_mutex; ///< of the next
    std::shared_ptr<const Surface> m_surface;
    const http::Headers m_everyAnswer;
    RequestIds m_ids;
    RequestMetrics m_requests;
    std::unique_ptr<OverdueCalls> m_overdue; ///< none where the database does not block
    WorkerPool m_hashing;
    WorkerPool m_database;
};

} // namespace sallyport
