// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <array>
#include <atomic>

namespace sallyport {

/// Names requests: version 7 UUIDs (RFC 9562, section 5.7) as text, so that they sort by time.
///
/// They only have to differ, here and among nodes, so they ask for randomness once: the rest of an id is a counter mixed with two
/// keys, so that nobody reads from two ids how many requests were between them. Thread-safe; an id costs no system call.
class RequestIds
{
public:
    RequestIds(const Clock &clock, Random &random);

    QByteArray next();

private:
    const Clock &m_clock;
    std::array<quint64, 2> m_keys = {};
    std::atomic<quint64> m_counter = 0;
};

} // namespace sallyport
