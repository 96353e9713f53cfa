// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accounts.h"

#include "core/auth/accountrules.h"
#include "core/base/log.h"
#include "core/base/uuid.h"

namespace sallyport {

Accounts::Accounts(const Parts &parts, PasswordPolicy policy) : m_parts(parts), m_policy(policy)
{ }

Result<Accounts::Prepared> Accounts::prepare(NewAccount account)
{
    if (auto named = checkAccountNames(account.username, account.email, account.fullName); !named)
        return failure(named);
    QStringList ownWords{account.username};
    for (const auto &word : {account.email, account.fullName}) {
        if (word)
            ownWords.append(*word);
    }
    if (auto good = m_policy.check(account.password, ownWords, QLatin1StringView("password")); !good)
        return failure(good);
    auto hash = m_parts.hasher.hash(account.password);
    if (!hash)
        return failure(hash);
    const Timestamp now = m_parts.clock.now();
    return Prepared{{.id = uuidV7(m_parts.clock, m_parts.random),
                     .username = account.username,
                     .email = account.email,
                     .fullName = account.fullName,
                     .role = account.role,
                     .disabled = false,
                     .createdAt = now,
                     .updatedAt = now,
                     .lastSignInAt = {}},
                    *hash};
}

Result<User> Accounts::create(NewAccount account)
{
    auto prepared = prepare(std::move(account));
    if (!prepared)
        return failure(prepared);
    if (auto added = m_parts.users.add(prepared->user, prepared->passwordHash); !added)
        return failure(added);
    qCInfo(lcAuth).noquote() << "account created" << toText(prepared->user.id);
    return prepared->user;
}

Result<User> Accounts::createFirstAdministrator(NewAccount account)
{
    account.role = Role::Administrator;
    auto prepared = prepare(std::move(account));
    if (!prepared)
        return failure(prepared);
    if (auto added = m_parts.users.addFirstAdministrator(prepared->user, prepared->passwordHash); !added)
        return failure(added);
    qCInfo(lcAuth).noquote() << "first administrator created" << toText(prepared->user.id);
    return prepared->user;
}

Result<bool> Accounts::hasAdministrator()
{
    return m_parts.users.hasAdministrator();
}

Result<UserPage> Accounts::list(const UserQuery &query)
{
    return m_parts.users.list(query);
}

Result<User> Accounts::find(const QString &nameOrAddress)
{
    auto found = m_parts.users.findByIdentifier(nameOrAddress);
    if (!found)
        return failure(found);
    if (!*found)
        return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no user '%1'").arg(nameOrAddress)};
    return (*found)->user;
}

Result<> Accounts::setPassword(const User &user, const Secret &password)
{
    const QStringList ownWords{user.username, user.email.value_or(QString()), user.fullName.value_or(QString())};
    if (auto good = m_policy.check(password, ownWords, QLatin1StringView("password")); !good)
        return good;
    auto hash = m_parts.hasher.hash(password);
    if (!hash)
        return failure(hash);
    if (auto set = m_parts.users.setPasswordHash(user.id, *hash, m_parts.clock.now()); !set)
        return set;
    auto ended = endSessions(user);
    if (!ended)
        return failure(ended);
    qCInfo(lcAuth).noquote() << "password set for" << toText(user.id);
    return {};
}

Result<> Accounts::setDisabled(const User &user, bool disabled)
{
    return m_parts.users.setDisabled(user.id, disabled, m_parts.clock.now());
}

Result<> Accounts::remove(const User &user)
{
    return m_parts.users.remove(user.id);
}

Result<int> Accounts::endSessions(const User &user)
{
    return m_parts.sessions.endAll(user.id, std::nullopt, m_parts.clock.now());
}

} // namespace sallyport
