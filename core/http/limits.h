// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace sallyport::http {

/// What one client, and all of them together, may cost. Every limit is a setting with the default that stands here.
struct Limits
{
    qsizetype requestLine = 8 * 1024; ///< bytes; 414 beyond
    qsizetype headerField = 8 * 1024; ///< bytes of one field line; 431 beyond
    qsizetype headerBlock = 32 * 1024; ///< bytes of all fields together; 431 beyond
    qsizetype headerCount = 100; ///< fields; 431 beyond
    qsizetype body = 1024 * 1024; ///< bytes, where the route asks for no less; 413 beyond, before the body is read
    std::chrono::milliseconds headerTime{10'000}; ///< from a request's first byte to the end of its header; 408 beyond
    std::chrono::milliseconds bodyTime{10'000}; ///< for a body, and on top of it what bodyRate allows; 408 beyond
    qsizetype bodyRate = 4 * 1024; ///< bytes a second a body must come with on average once bodyTime is over
    std::chrono::milliseconds idleTime{60'000}; ///< between two requests on one connection; closed beyond
    std::chrono::milliseconds writeTime{30'000}; ///< in which a client must take its answers, or 64 KiB of them; closed beyond
    std::chrono::milliseconds handshakeTime{10'000}; ///< for a TLS handshake; closed beyond
    int requestsPerConnection = 10'000; ///< then the connection is closed with the answer
    int connections = 4096; ///< open at once, over all threads; beyond, the one that has waited longest makes room
    int connectionsPerNetwork = 512; ///< of one IPv4 address or one IPv6 /64; trusted proxies and loopback are not counted
};

} // namespace sallyport::http
