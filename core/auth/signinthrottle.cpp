// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signinthrottle.h"

#include "core/auth/attemptkey.h"
#include "core/auth/user.h"

#include <QMessageAuthenticationCode>

namespace sallyport {

using namespace std::chrono_literals;

namespace {

QByteArray subjectOf(const std::optional<QUuid> &account)
{
    return account ? attemptKey({"account", account->toRfc4122()}) : QByteArray();
}

/// A rule with what a right password takes back of it.
struct Budget
{
    AttemptRule rule;
    Forgiveness::Extent extent;
};

/// For those who have shown before that they know the account: `kind` and `id` say how. The second rule is over all that are of this kind,
/// so that many of them do not make many budgets.
QList<Budget> budgetsOfKnown(QByteArrayView kind, const QByteArray &id, const QByteArray &subject)
{
    const AttemptRule one{.key = attemptKey({kind, id, subject}),
                          .subject = subject,
                          .free = 20,
                          .firstDelay = 1s,
                          .longestDelay = 15min,
                          .forgetAfter = 24h};
    const AttemptRule all{.key = attemptKey({"every", kind, subject}),
                          .subject = subject,
                          .free = 100,
                          .firstDelay = 1s,
                          .longestDelay = 30s,
                          .forgetAfter = 24h};
    return {{one, Forgiveness::Extent::All}, {all, Forgiveness::Extent::One}};
}

QByteArray hidden(const QString &name, const Secret &secret)
{
    const QByteArray key = identifierKey(name).toUtf8();
    return secret.isEmpty() ? key : QMessageAuthenticationCode::hash(key, secret.view().toByteArray(), QCryptographicHash::Sha256);
}

QList<Budget> budgetsOfStrangers(const QByteArray &name, const QByteArray &subject, const ClientInfo &client)
{
    const QByteArray network = client.network.toUtf8();
    const AttemptRule fromNetwork{.key = attemptKey({"name and network", name, network}),
                                  .subject = subject,
                                  .free = 20,
                                  .firstDelay = 1s,
                                  .longestDelay = 15min,
                                  .forgetAfter = 24h};
    const AttemptRule ofNetwork{
        .key = attemptKey({"network", network}), .subject = {}, .free = 300, .firstDelay = 1s, .longestDelay = 60s, .forgetAfter = 5min};
    const AttemptRule fromEverywhere{
        .key = attemptKey({"name", name}), .subject = subject, .free = 100, .firstDelay = 1s, .longestDelay = 30s, .forgetAfter = 24h};
    return {{fromNetwork, Forgiveness::Extent::All}, {ofNetwork, Forgiveness::Extent::One}, {fromEverywhere, Forgiveness::Extent::One}};
}

QList<Budget> budgetsOf(const SignInThrottle::Target &target, const QByteArray &subject, const ClientInfo &client, const Secret &secret)
{
    if (target.session)
        return budgetsOfKnown("session", target.session->toRfc4122(), subject);
    if (target.device)
        return budgetsOfKnown("device", *target.device, subject);
    return budgetsOfStrangers(hidden(target.name, secret), subject, client);
}

} // namespace

SignInThrottle::SignInThrottle(AttemptRepository &attempts, const Clock &clock) : m_attempts(attempts), m_clock(clock)
{ }

Result<SignInThrottle::Decision> SignInThrottle::admit(const Target &target, const ClientInfo &client)
{
    QList<AttemptRule> rules;
    Admitted admitted;
    for (const Budget &budget : budgetsOf(target, subjectOf(target.account), client, m_nameSecret)) {
        rules.append(budget.rule);
        admitted.forgiveness.append({budget.rule.key, budget.extent});
    }
    const Timestamp now = m_clock.now();
    auto decision = m_attempts.admit(rules, now);
    if (!decision)
        return failure(decision);
    if (!decision->waitUntil)
        return admitted;
    return Refused{{.code = ErrorCode::RateLimited,
                    .detail = QStringLiteral("Too many attempts; wait before you try again"),
                    .retryAfter = std::chrono::ceil<std::chrono::seconds>(*decision->waitUntil - now)},
                   decision->isFirstRefusal};
}

Result<bool> SignInThrottle::unlock(const QUuid &account)
{
    return m_attempts.forgiveAll(subjectOf(account));
}

} // namespace sallyport
