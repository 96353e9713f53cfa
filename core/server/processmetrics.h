// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/prometheustext.h"

#include <optional>

namespace sallyport {

/// What this process uses, under the names every Prometheus client has for it. What the system does not tell is empty and not written.
struct ProcessUsage
{
    std::optional<double> startTime; ///< seconds since 1970
    std::optional<double> cpuTime; ///< seconds, user and system
    std::optional<quint64> residentMemory; ///< bytes
    std::optional<int> openDescriptors;

    /// As it is now. Known on Linux, from /proc (proc(5)).
    static ProcessUsage now();
    void write(PrometheusText &text) const;
};

} // namespace sallyport
