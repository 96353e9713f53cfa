// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditrepository.h"
#include "core/auth/signinthrottle.h"

namespace sallyport {

/// What every try of a password leaves behind, at sign-in or to confirm a change: it is counted before, and told after when it was wrong,
/// in the audit log and in the log for those who watch for attacks.
class PasswordTries
{
public:
    enum class Refusal { UnknownAccount, WrongPassword, Disabled };

    /// `throttle`: none with `--rate-limit off`.
    PasswordTries(SignInThrottle *throttle, AuditRepository &audit, const Clock &clock);

    struct Try
    {
        const User *account = nullptr; ///< none: nobody is called that
        QString name; ///< as it was typed
        std::optional<QByteArray> device = {};
        Actor actor;
        std::optional<QUuid> session = {}; ///< where the one who tries is signed in
    };
    /// Counts it. ErrorCode::RateLimited after too many, whether the account exists or not.
    Result<QList<Forgiveness>> admit(const Try &tried);
    /// For a right password where nothing else is stored.
    Result<> forgive(const QList<Forgiveness> &forgiveness);
    /// Tells it. The same work for every reason.
    Result<> refused(const Try &tried, Refusal refusal);

private:
    AuditEvent event(AuditAction action, const Try &tried, QJsonObject details) const;

    SignInThrottle *m_throttle;
    AuditRepository &m_audit;
    const Clock &m_clock;
};

} // namespace sallyport
