// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/engine/requesthandler.h"
#include "core/server/metrics.h"

namespace sallyport {

/// Answers `GET /metrics` and nothing else: what is behind the listener for metrics.
class MetricsHandler final : public http::RequestHandler
{
public:
    explicit MetricsHandler(const Metrics &metrics) : m_metrics(metrics) { }

    void handle(http::Request request, http::Responder respond) override;

private:
    const Metrics &m_metrics;
};

} // namespace sallyport
