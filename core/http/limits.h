// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace sallyport::http {

/// What one client may cost. Every limit has a documented default.
struct Limits
{
    qsizetype requestLine = 8 * 1024; ///< bytes; 414 beyond
    qsizetype headerBlock = 32 * 1024; ///< bytes of all fields together; 431 beyond
    qsizetype headerCount = 100; ///< fields; 431 beyond
    qsizetype body = 1024 * 1024; ///< bytes; 413 beyond, before the body is read
    std::chrono::milliseconds headerTime{10'000}; ///< from a request's first byte to the end of its header; 408 beyond
    std::chrono::milliseconds bodyTime{30'000}; ///< for the whole body; 408 beyond
    std::chrono::milliseconds idleTime{60'000}; ///< between two requests on one connection; closed beyond
    std::chrono::milliseconds writeTime{30'000}; ///< in which a client must take its answers, or 64 KiB of them; closed beyond
    int connections = 4096; ///< open at once, over all threads; the next one is closed at once
};

} // namespace sallyport::http
