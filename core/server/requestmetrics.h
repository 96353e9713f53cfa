// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/prometheustext.h"
#include "core/server/router.h"

#include <array>
#include <chrono>
#include <vector>

namespace sallyport {

/// Counts requests and how long they took, by route and status. Never by what a client wrote, so there are as many series as there
/// are routes, whatever is asked for. Recording takes no lock.
class RequestMetrics
{
public:
    /// For the routes there are now.
    explicit RequestMetrics(const Router &router);

    /// One request, from its arrival to its answer. Without an answer, when something threw or the client went first, it is not in
    /// flight any more and counts nowhere else.
    class Request
    {
    public:
        Request(RequestMetrics &metrics, http::Method method);
        ~Request();
        Request(Request &&other) noexcept;
        Request &operator=(Request &&) = delete;

        /// It is for this route, not for one that is unknown.
        void setRoute(int route) { m_series = size_t(route); }
        void answered(int status);

    private:
        RequestMetrics *m_metrics;
        size_t m_series;
        std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    };

    void write(PrometheusText &text) const;

private:
    static constexpr int lowestStatus = 100;
    static constexpr int highestStatus = 599;

    struct Series
    {
        QByteArray method;
        QByteArray route; ///< the template; empty "unknown" when the path or its method is
        std::array<std::atomic<quint64>, highestStatus - lowestStatus + 1> statuses = {};
        Histogram durations;
    };

    std::vector<Series> m_series; ///< one for each route, then one for each method without a route
    size_t m_firstUnknown;
    std::atomic<int> m_inFlight = 0;
};

} // namespace sallyport
