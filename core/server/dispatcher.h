// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/http/requesthandler.h"
#include "core/server/cors.h"
#include "core/server/router.h"
#include "core/server/workerpool.h"

namespace sallyport {

/// Between the HTTP front and the router: gives each request its id, sends it down its lane, and puts on every answer what
/// every answer carries.
class Dispatcher final : public http::RequestHandler
{
public:
    struct Options
    {
        QStringList corsOrigins;
        int hashingThreads = 1;
        /// Sign-ins that may wait per hashing thread: about two seconds' worth at 15 ms each.
        int queuePerThread = 128;
    };

    Dispatcher(const Router &router, const Options &options, const Clock &clock, Random &random);

    void handle(http::Request request, http::Responder respond) override;

private:
    http::Response answer(const http::Request &request, const RequestInfo &info, const Router::Match &match) const;
    http::Response finished(const http::Request &request, const RequestInfo &info, http::Response response) const;

    const Router &m_router;
    Cors m_cors;
    const Clock &m_clock;
    Random &m_random;
    WorkerPool m_hashing;
};

} // namespace sallyport
