// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signupthrottle.h"

#include "core/auth/attemptkey.h"

namespace sallyport {

using namespace std::chrono_literals;

SignUpThrottle::SignUpThrottle(AttemptRepository &attempts, const Clock &clock) : m_attempts(attempts), m_clock(clock)
{ }

Result<> SignUpThrottle::admit(const ClientInfo &client)
{
    const Timestamp now = m_clock.now();
    const AttemptRule rule{.key = attemptKey({"sign up", client.network.toUtf8()}),
                           .subject = {},
                           .free = 100,
                           .firstDelay = 60s,
                           .longestDelay = 1h,
                           .forgetAfter = 1h};
    auto decision = m_attempts.admit({rule}, now);
    if (!decision)
        return failure(decision);
    if (!decision->waitUntil)
        return {};
    return Error{.code = ErrorCode::RateLimited,
                 .detail = QStringLiteral("Too many accounts were made from your network; try again later"),
                 .retryAfter = std::chrono::ceil<std::chrono::seconds>(*decision->waitUntil - now)};
}

} // namespace sallyport
