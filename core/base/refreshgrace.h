// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace sallyport {

/// What a client does when the answer to a refresh token gets lost, and how long a server plays along. A spent token that comes back later
/// ends its session (RFC 9700, 4.14.2), so the client has to be done before the server stops forgiving.
struct RefreshGrace
{
    /// Server: how long after a token was spent it still leads to the same child. From just before the commit that spends it to the moment
    /// the token is brought again, so a commit or a lock that takes long uses up nothing of it.
    static constexpr std::chrono::milliseconds forgiven{10'000};
    /// Client: how long it waits before it sends the same token again,
    static constexpr std::chrono::milliseconds answered{3'000};
    /// and how long after the first time it may.
    static constexpr std::chrono::milliseconds repeated{8'000};

    /// For the way there, a queue before the server's work, and the clocks of two nodes.
    static constexpr std::chrono::milliseconds slack{2'000};
    static_assert(repeated + slack <= forgiven && answered < repeated);
};

} // namespace sallyport
