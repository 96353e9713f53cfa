// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/passwordhasher.h"
#include "core/auth/passwordpolicy.h"
#include "core/auth/sessionrepository.h"
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

/// Makes and changes accounts: the rules that hold whoever asks, a web client, the command line or the desktop.
class Accounts
{
public:
    struct Parts
    {
        UserRepository &users;
        SessionRepository &sessions;
        const PasswordHasher &hasher;
        const Clock &clock;
        Random &random;
    };

    Accounts(const Parts &parts, PasswordPolicy policy);

    /// ErrorCode::ValidationFailed (name or password), UsernameTaken, EmailTaken. Hashes: not for a connection's thread.
    Result<User> create(NewAccount account);
    /// The owner of a server that has no administrator yet; otherwise ErrorCode::Forbidden.
    Result<User> createFirstAdministrator(NewAccount account);
    Result<bool> hasAdministrator();

    Result<UserPage> list(const UserQuery &query);
    /// By name or address; ErrorCode::NotFound.
    Result<User> find(const QString &nameOrAddress);

    /// Sets another password and ends every session. ErrorCode::ValidationFailed when it is not good enough.
    Result<> setPassword(const User &user, const Secret &password);
    Result<> setDisabled(const User &user, bool disabled);
    Result<> remove(const User &user);
    /// Ends every session; returns how many there were.
    Result<int> endSessions(const User &user);

private:
    struct Prepared
    {
        User user;
        QByteArray passwordHash;
    };
    Result<Prepared> prepare(NewAccount account);

    Parts m_parts;
    PasswordPolicy m_policy;
};

} // namespace sallyport
