// SPDX-License-Identifier: Apache-2.0
#include "core/server/requestmetrics.h"

#include <algorithm>
#include <utility>

namespace sallyport {

namespace {

constexpr std::array methods{http::Method::Get,   http::Method::Head,   http::Method::Post,    http::Method::Put,
                             http::Method::Patch, http::Method::Delete, http::Method::Options, http::Method::Trace};

} // namespace

RequestMetrics::RequestMetrics(const Router &router) : m_series(router.routeCount() + methods.size()), m_firstUnknown(router.routeCount())
{
    for (size_t i = 0; i < m_firstUnknown; ++i) {
        m_series[i].method = verbName(router.route(int(i)).verb).toByteArray();
        m_series[i].route = router.route(int(i)).path;
    }
    for (const http::Method method : methods) {
        Series &series = m_series[m_firstUnknown + size_t(method)];
        series.method = methodName(method).toByteArray();
        series.route = QByteArrayLiteral("unknown");
    }
}

RequestMetrics::Request::Request(RequestMetrics &metrics, http::Method method)
    : m_metrics(&metrics),
      m_series(metrics.m_firstUnknown + size_t(method))
{
    m_metrics->m_inFlight.fetch_add(1, std::memory_order_relaxed);
}

RequestMetrics::Request::Request(Request &&other) noexcept
    : m_metrics(std::exchange(other.m_metrics, nullptr)),
      m_series(other.m_series),
      m_begin(other.m_begin)
{ }

RequestMetrics::Request::~Request()
{
    if (m_metrics)
        m_metrics->m_inFlight.fetch_sub(1, std::memory_order_relaxed);
}

void RequestMetrics::Request::answered(int status)
{
    Series &series = m_metrics->m_series[m_series];
    const int known = std::clamp(status, lowestStatus, highestStatus);
    series.statuses[size_t(known - lowestStatus)].fetch_add(1, std::memory_order_relaxed);
    series.durations.record(std::chrono::steady_clock::now() - m_begin);
}

void RequestMetrics::write(PrometheusText &text) const
{
    text.family("sallyport_http_requests_total", PrometheusText::Type::Counter,
                "Requests answered. The route is \"unknown\" for other paths and methods, and for preflights.");
    for (const Series &series : m_series) {
        for (size_t i = 0; i < series.statuses.size(); ++i) {
            if (const quint64 count = series.statuses[i].load(std::memory_order_relaxed))
                text.sample(count,
                            {{"method", series.method}, {"route", series.route}, {"status", QByteArray::number(lowestStatus + int(i))}});
        }
    }
    text.family("sallyport_http_request_duration_seconds", PrometheusText::Type::Histogram,
                "Time from a complete request to its answer, waiting in queues included.");
    for (const Series &series : m_series) {
        const bool isUsed =
            std::ranges::any_of(series.statuses, [](const auto &count) { return count.load(std::memory_order_relaxed) > 0; });
        if (isUsed)
            text.sample(series.durations, {{"method", series.method}, {"route", series.route}});
    }
    text.single("sallyport_http_requests_in_flight", PrometheusText::Type::Gauge, "Requests that wait for their answer.",
                m_inFlight.load(std::memory_order_relaxed));
}

} // namespace sallyport
