// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/limits.h"
#include "core/http/peers/trustedproxies.h"

namespace sallyport::http {

/// How an HttpServer serves.
struct Options
{
    Limits limits = {};
    int threads = 0; ///< 0: one per core, at most 8
    TrustedProxies proxies = {};
    QStringList hosts = {}; ///< names and addresses requests may be meant for, without port; empty: any. 421 for others
    bool countsLoopback = false; ///< whether Limits::connectionsPerNetwork holds for this machine's own clients too
};

} // namespace sallyport::http
