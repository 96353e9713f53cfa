// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signinthrottle.h"

#include "core/auth/user.h"
#include "core/base/log.h"

#include <QCryptographicHash>

#include <limits>

namespace sallyport {

namespace {

/// Hashed, because people now and then type a password where the name belongs.
QByteArray key(const QString &network, const QString &name = {})
{
    return QCryptographicHash::hash(network.toUtf8() + '\n' + identifierKey(name).toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SignInThrottle::SignInThrottle(AttemptRepository &attempts, const Limits &limits, const Clock &clock)
    : m_attempts(attempts),
      m_limits(limits),
      m_clock(clock)
{ }

Result<> SignInThrottle::admit(const QString &nameOrAddress, const QString &network)
{
    const Timestamp now = m_clock.now();
    for (const auto &[counted, limit] : {std::pair{key(network), m_limits.perNetwork}, {key(network, nameOrAddress), m_limits.perName}}) {
        auto tries = m_attempts.add(counted, now, m_limits.window);
        if (!tries)
            return failure(tries);
        if (tries->count <= limit)
            continue;
        qCWarning(lcAuth).noquote() << "too many wrong passwords from" << network;
        return Error{.code = ErrorCode::RateLimited,
                     .detail = QStringLiteral("Too many attempts; wait before you try again"),
                     .retryAfter = std::chrono::ceil<std::chrono::seconds>(tries->windowEndsAt - now)};
    }
    return {};
}

Result<> SignInThrottle::succeeded(const QString &nameOrAddress, const QString &network)
{
    if (auto forgiven = m_attempts.forgive(key(network), 1); !forgiven)
        return forgiven;
    return m_attempts.forgive(key(network, nameOrAddress), std::numeric_limits<int>::max());
}

} // namespace sallyport
