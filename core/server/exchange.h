// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/engine/requesthandler.h"
#include "core/server/errorresponse.h"
#include "core/server/requestinfo.h"
#include "core/server/requestmetrics.h"

namespace sallyport {

/// One request on its way to its answer: what its answer needs to know of it. Goes along when the call changes threads.
struct Exchange
{
    RequestInfo info;
    http::Responder respond;
    RequestMetrics::Request metrics;
    http::Method method;
    QByteArray path; ///< as sent, for the debug log
    QByteArray origin; ///< the page that asks, for CORS
    ErrorStyle style;
};

} // namespace sallyport
