// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/engine/requesthandler.h"
#include "core/server/errorresponse.h"
#include "core/server/requestinfo.h"
#include "core/server/requestmetrics.h"
#include "core/server/surface.h"

namespace sallyport {

/// One request on its way to its answer: what its answer needs to know of it. Goes along when the call changes threads.
struct Exchange
{
    std::shared_ptr<const Surface> surface; ///< goes last: a handler of it may run
    RequestInfo info;
    http::Responder respond;
    RequestMetrics::Request metrics;
    http::Method method;
    QByteArray path; ///< as sent, for the debug log
    QByteArray origin; ///< the page that asks, for CORS
    ErrorStyle style;
};

} // namespace sallyport
