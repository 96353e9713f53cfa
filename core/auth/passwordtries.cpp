// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordtries.h"

#include "core/base/log.h"
#include "core/base/uuid.h"

namespace sallyport {

namespace {

QString auditedReason(PasswordTries::Refusal refusal)
{
    switch (refusal) {
    case PasswordTries::Refusal::UnknownAccount: return QStringLiteral("unknown_account");
    case PasswordTries::Refusal::WrongPassword: return QStringLiteral("wrong_password");
    case PasswordTries::Refusal::Disabled: return QStringLiteral("disabled");
    }
    Q_UNREACHABLE();
}

/// The words of the security log, which watchers have filters for.
const char *loggedReason(PasswordTries::Refusal refusal)
{
    switch (refusal) {
    case PasswordTries::Refusal::UnknownAccount: return "no_such_account";
    case PasswordTries::Refusal::WrongPassword: return "wrong_password";
    case PasswordTries::Refusal::Disabled: return "account_disabled";
    }
    Q_UNREACHABLE();
}

} // namespace

PasswordTries::PasswordTries(SignInThrottle *throttle, AuditRepository &audit, const Clock &clock)
    : m_throttle(throttle),
      m_audit(audit),
      m_clock(clock)
{ }

Result<QList<Forgiveness>> PasswordTries::admit(const Try &tried)
{
    if (!m_throttle)
        return QList<Forgiveness>();
    const std::optional<QUuid> account = tried.account ? std::optional(tried.account->id) : std::nullopt;
    auto decision = m_throttle->admit({account, tried.name, tried.device, tried.session}, tried.actor.client);
    if (!decision)
        return failure(decision);
    if (auto *admitted = std::get_if<SignInThrottle::Admitted>(&*decision))
        return std::move(admitted->forgiveness);
    auto &refused = std::get<SignInThrottle::Refused>(*decision);
    if (refused.isFirst) {
        qCWarning(lcSecurity, "event=sign_in_throttled address=%s", qUtf8Printable(tried.actor.client.address));
        const QJsonObject details{{QStringLiteral("seconds"), qint64(refused.error.retryAfter->count())}};
        if (auto told = m_audit.append(event(AuditAction::SignInThrottled, tried, details)); !told)
            return failure(told);
    }
    return std::move(refused.error);
}

Result<> PasswordTries::forgive(const QList<Forgiveness> &forgiveness)
{
    return m_throttle ? m_throttle->forgive(forgiveness) : Result<>();
}

// What was typed as a name is never told: it may be a password.
Result<> PasswordTries::refused(const Try &tried, Refusal refusal)
{
    const QString account = tried.account ? toText(tried.account->id) : QStringLiteral("unknown");
    qCWarning(lcSecurity, "event=sign_in_failed account=%s reason=%s address=%s", qUtf8Printable(account), loggedReason(refusal),
              qUtf8Printable(tried.actor.client.address));
    return m_audit.append(event(AuditAction::SignInFailed, tried, {{QStringLiteral("reason"), auditedReason(refusal)}}));
}

AuditEvent PasswordTries::event(AuditAction action, const Try &tried, QJsonObject details) const
{
    AuditEvent event = auditEvent(action, m_clock.now(), tried.actor, tried.account ? *tried.account : User(), std::move(details));
    if (!tried.account)
        event.subjectId.reset();
    return event;
}

} // namespace sallyport
