// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <atomic>

namespace sallyport {

/// Names requests: version 7 UUIDs (RFC 9562, section 5.7) as text, so that they sort by time.
///
/// They only have to differ, here and among nodes, so they ask for randomness once: the rest of an id is a keyed mix of a
/// counter, which shows nobody how many requests there were. Thread-safe; an id costs no system call.
class RequestIds
{
public:
    RequestIds(const Clock &clock, Random &random);

    QByteArray next();

private:
    const Clock &m_clock;
    quint64 m_key = 0;
    std::atomic<quint64> m_counter = 0;
};

} // namespace sallyport
