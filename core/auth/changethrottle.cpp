// SPDX-License-Identifier: Apache-2.0
#include "core/auth/changethrottle.h"

#include "core/auth/attemptkey.h"
#include "core/base/log.h"
#include "core/base/uuid.h"

namespace sallyport {

using namespace std::chrono_literals;

namespace {

AttemptRule hourly(QByteArrayView what, const User &user, int free, std::chrono::seconds firstDelay)
{
    return {.key = attemptKey({what, user.id.toRfc4122()}),
            .subject = {},
            .free = free,
            .firstDelay = firstDelay,
            .longestDelay = 1h,
            .forgetAfter = 1h};
}

/// Whether the answer tells if somebody else has that name or address.
bool asksForIdentifier(const User &user, const UserChange &change)
{
    return (change.username && *change.username != user.username) || (change.email && *change.email && *change.email != user.email);
}

} // namespace

ChangeThrottle::ChangeThrottle(AttemptRepository &attempts, SignUpThrottle &signUps, const Clock &clock)
    : m_attempts(attempts),
      m_signUps(signUps),
      m_clock(clock)
{ }

Result<> ChangeThrottle::admitChange(const User &user, const UserChange &change, const ClientInfo &client)
{
    QList<AttemptRule> rules{hourly("change", user, 60, 10s)};
    const bool asks = asksForIdentifier(user, change);
    if (asks)
        rules.append(hourly("change of identifiers", user, 20, 60s));
    if (auto admitted = admit(rules, user, client); !admitted)
        return admitted;
    return asks ? m_signUps.admit(client) : Result<>();
}

Result<> ChangeThrottle::admitExport(const User &user, const ClientInfo &client)
{
    return admit({hourly("export", user, 10, 60s)}, user, client);
}

Result<> ChangeThrottle::admit(const QList<AttemptRule> &rules, const User &user, const ClientInfo &client)
{
    const Timestamp now = m_clock.now();
    auto decision = m_attempts.admit(rules, now);
    if (!decision)
        return failure(decision);
    if (!decision->waitUntil)
        return {};
    if (decision->isFirstRefusal) {
        qCWarning(lcSecurity, "event=change_throttled account=%s address=%s", qUtf8Printable(toText(user.id)),
                  qUtf8Printable(client.address));
    }
    return Error{.code = ErrorCode::RateLimited,
                 .detail = QStringLiteral("Too many changes or exports of this account; wait before the next one"),
                 .retryAfter = std::chrono::ceil<std::chrono::seconds>(*decision->waitUntil - now)};
}

} // namespace sallyport
