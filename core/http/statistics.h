// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/parsing/refusal.h"

#include <array>
#include <atomic>

namespace sallyport::http {

/// What the front counts, for `/metrics`. Written by all its threads, read by any.
struct Statistics
{
    using Count = std::atomic<quint64>;

    Count accepted = 0; ///< connections
    Count shed = 0; ///< connections closed to make room for others
    Count turnedAway = 0; ///< connections closed at once, because none could make room
    Count handshakeFailures = 0; ///< TLS handshakes that did not end well, silent ones included
    Count resumedHandshakes = 0; ///< TLS handshakes that continued an earlier session
    Count timeouts = 0; ///< connections closed for being idle, or for not taking their answers
    std::array<Count, refusalStatuses.size()> refused = {}; ///< requests refused by the gate, in the order of refusalStatuses
    std::atomic<int> open = 0; ///< connections now

    void noteRefused(RefusalStatus status) { refused[refusalIndex(status)].fetch_add(1, std::memory_order_relaxed); }
};

} // namespace sallyport::http
