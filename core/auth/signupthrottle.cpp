// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signupthrottle.h"

#include "core/auth/attemptkey.h"
#include "core/base/log.h"

namespace sallyport {

using namespace std::chrono_literals;

SignUpThrottle::SignUpThrottle(AttemptRepository &attempts, AuditRepository &audit, const Clock &clock)
    : m_attempts(attempts),
      m_audit(audit),
      m_clock(clock)
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
    const auto wait = std::chrono::ceil<std::chrono::seconds>(*decision->waitUntil - now);
    if (decision->isFirstRefusal) {
        if (auto told = tell(client, wait); !told)
            return told;
    }
    return Error{.code = ErrorCode::RateLimited,
                 .detail = QStringLiteral("Too many accounts were made or renamed from your network; try again later"),
                 .retryAfter = wait};
}

Result<> SignUpThrottle::tell(const ClientInfo &client, std::chrono::seconds wait)
{
    qCWarning(lcSecurity, "event=sign_up_throttled address=%s", qUtf8Printable(client.address));
    AuditEvent event = auditEvent(AuditAction::SignUpThrottled, m_clock.now(), {{}, {}, client}, User(),
                                  {{QStringLiteral("seconds"), qint64(wait.count())}});
    event.subjectId.reset(); // nobody's account
    return m_audit.append(event);
}

} // namespace sallyport
