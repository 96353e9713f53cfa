// SPDX-License-Identifier: Apache-2.0
#include "core/server/metricshandler.h"

#include "core/server/router.h"

namespace sallyport {

namespace {

bool asksForMetrics(http::Method method)
{
    return method == http::Method::Get || method == http::Method::Head;
}

} // namespace

void MetricsHandler::handle(http::Request request, http::Responder respond)
{
    if (request.path != "/metrics")
        respond(Router::noRoute({}));
    else if (!asksForMetrics(request.method))
        respond(Router::noRoute(QByteArrayLiteral("GET, HEAD")));
    else
        respond({.status = 200,
                 .headers = {{QByteArrayLiteral("content-type"), PrometheusText::contentType()},
                             {QByteArrayLiteral("cache-control"), QByteArrayLiteral("no-store")}},
                 .body = m_metrics.page()});
}

} // namespace sallyport
