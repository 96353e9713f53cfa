// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/passwordhasher.h"
#include "core/auth/passwordpolicy.h"
#include "core/auth/passwordtries.h"
#include "core/auth/userrepository.h"

namespace sallyport {

/// What it takes to make an account.
struct NewAccount
{
    QString username;
    Secret password;
    std::optional<QString> email;
    std::optional<QString> fullName;
    Role role = Role::User;
};

/// Makes and changes accounts: the rules that hold whoever asks, a web client, the command line or the desktop. Whoever calls has
/// made sure that the actor may; every change is in the audit log under their name.
class Accounts
{
public:
    struct Parts
    {
        UserRepository &users;
        AuditRepository &audit;
        const PasswordHasher &hasher;
        const Clock &clock;
        Random &random;
        SignInThrottle *throttle = nullptr; ///< none with `--rate-limit off`
    };

    Accounts(const Parts &parts, PasswordPolicy policy);

    /// ErrorCode::ValidationFailed (name or password), UsernameTaken, EmailTaken. An actor with neither id nor name makes their own
    /// account: then the new user is the actor. Hashes: not for a connection's thread.
    Result<User> create(NewAccount account, const Actor &actor);
    /// The owner of a server that has no administrator yet; otherwise ErrorCode::Forbidden.
    Result<User> createFirstAdministrator(NewAccount account, const Actor &actor);
    Result<bool> hasAdministrator();

    Result<UserPage> list(const UserQuery &query);
    /// By name or address; ErrorCode::NotFound.
    Result<User> find(const QString &nameOrAddress);
    Result<User> find(const QUuid &id);

    /// ErrorCode::ValidationFailed, UsernameTaken, EmailTaken, NotFound, LastAdministrator. Stores nothing and no event when
    /// nothing would change.
    Result<User> change(const QUuid &id, const UserChange &change, const Actor &actor);
    /// That it is the owner who sits in this session: ErrorCode::IncorrectPassword, or RateLimited after too many. Hashes.
    Result<> confirmPassword(const User &user, const Secret &password, const QUuid &session, const Actor &actor);
    /// By the owner: ErrorCode::IncorrectPassword when the current one is wrong, RateLimited after too many, ValidationFailed on
    /// `new_password` when that is not good enough or the same one, Conflict when another one was set meanwhile. Ends every session but
    /// `session`, whose tries are counted apart from those at sign-in. Hashes.
    Result<> changePassword(const User &user, const Secret &current, const Secret &next, const QUuid &session, const Actor &actor);
    /// By an administrator: ends every session. Returns how many. ErrorCode::ValidationFailed when it is not good enough. Hashes.
    Result<int> resetPassword(const User &user, const Secret &password, const Actor &actor);
    /// By the owner; errors as changePassword(), and LastAdministrator. Hashes.
    Result<> removeOwn(const User &user, const Secret &password, const QUuid &session, const Actor &actor);
    Result<> remove(const User &user, const Actor &actor);
    /// Nobody has to wait for this account any more because of wrong passwords. False when nobody had to.
    Result<bool> unlock(const User &user, const Actor &actor);

private:
    struct Prepared
    {
        User user;
        QByteArray passwordHash;
        AuditEvent event;
    };
    Result<Prepared> prepare(NewAccount account, const Actor &actor);
    Result<> checkNew(const User &user, const Secret &password, QLatin1StringView field) const;
    /// The hash the password was right for.
    Result<QByteArray> confirm(const User &user, const Secret &password, const QUuid &session, const Actor &actor);
    Result<int> setPassword(PasswordChange change, const Secret &password, const AuditEvent &event);
    AuditEvent event(AuditAction action, const Actor &actor, const User &subject, QJsonObject details = {}) const;

    Parts m_parts;
    PasswordPolicy m_policy;
    PasswordTries m_tries;
};

} // namespace sallyport
