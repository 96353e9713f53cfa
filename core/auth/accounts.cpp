// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accounts.h"

#include "core/auth/accountchange.h"
#include "core/auth/accountrules.h"
#include "core/base/log.h"
#include "core/base/passwords/normalizedpassword.h"
#include "core/base/uuid.h"

namespace sallyport {

namespace {

constexpr QLatin1StringView passwordField("password");
constexpr QLatin1StringView newPasswordField("new_password");

Error noSuchUser()
{
    return {.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no such user")};
}

/// Whoever is nobody yet becomes the new user.
Actor creator(const Actor &actor, const User &user)
{
    return actor.userId || !actor.name.isEmpty() ? actor : Actor{user.id, user.username, actor.client};
}

Error samePassword()
{
    const QString message = QStringLiteral("The new password is the same as the old one. Choose another one.");
    return {.code = ErrorCode::ValidationFailed,
            .detail = message,
            .fields = {{{QStringLiteral("body"), QString(newPasswordField)}, message, QStringLiteral("password_unchanged")}}};
}

} // namespace

Accounts::Accounts(const Parts &parts, PasswordPolicy policy)
    : m_parts(parts),
      m_policy(policy),
      m_tries(parts.throttle, parts.audit, parts.clock)
{ }

AuditEvent Accounts::event(AuditAction action, const Actor &actor, const User &subject, QJsonObject details) const
{
    return auditEvent(action, m_parts.clock.now(), actor, subject, std::move(details));
}

Result<> Accounts::checkNew(const User &user, const Secret &password, QLatin1StringView field) const
{
    return m_policy.check(password, {user.username, user.email.value_or(QString()), user.fullName.value_or(QString())}, field);
}

Result<Accounts::Prepared> Accounts::prepare(NewAccount account, const Actor &actor)
{
    auto names = checkAccountNames({std::move(account.username), std::move(account.email), std::move(account.fullName)});
    if (!names)
        return failure(names);
    const Timestamp now = m_parts.clock.now();
    User user{.id = uuidV7(m_parts.clock, m_parts.random),
              .username = std::move(names->username),
              .email = std::move(names->email),
              .fullName = std::move(names->fullName),
              .role = account.role,
              .disabled = false,
              .createdAt = now,
              .updatedAt = now,
              .lastSignInAt = {},
              .passwordChangedAt = now};
    if (auto good = checkNew(user, account.password, passwordField); !good)
        return failure(good);
    auto hash = m_parts.hasher.hash(account.password);
    if (!hash)
        return failure(hash);
    AuditEvent created = event(AuditAction::UserCreated, creator(actor, user), user, {{QStringLiteral("role"), auditedRole(user.role)}});
    return Prepared{std::move(user), std::move(*hash), std::move(created)};
}

Result<User> Accounts::create(NewAccount account, const Actor &actor)
{
    auto prepared = prepare(std::move(account), actor);
    if (!prepared)
        return failure(prepared);
    if (auto added = m_parts.users.add(prepared->user, prepared->passwordHash, prepared->event); !added)
        return failure(added);
    qCInfo(lcAuth).noquote() << "account created" << toText(prepared->user.id);
    return std::move(prepared->user);
}

Result<User> Accounts::createFirstAdministrator(NewAccount account, const Actor &actor)
{
    account.role = Role::Administrator;
    auto prepared = prepare(std::move(account), actor);
    if (!prepared)
        return failure(prepared);
    if (auto added = m_parts.users.addFirstAdministrator(prepared->user, prepared->passwordHash, prepared->event); !added)
        return failure(added);
    qCInfo(lcAuth).noquote() << "first administrator created" << toText(prepared->user.id);
    return std::move(prepared->user);
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
    return std::move((*found)->user);
}

Result<User> Accounts::find(const QUuid &id)
{
    auto found = m_parts.users.findById(id);
    if (!found)
        return failure(found);
    return *found ? Result<User>(std::move(**found)) : Result<User>(noSuchUser());
}

Result<User> Accounts::change(const QUuid &id, const UserChange &change, const Actor &actor)
{
    const Timestamp now = m_parts.clock.now();
    auto changed = m_parts.users.change(id, change, now, actor);
    if (changed && changed->updatedAt == now)
        qCInfo(lcAuth).noquote() << "account changed" << toText(id);
    return changed;
}

Result<QByteArray> Accounts::confirm(const User &user, const Secret &password, const QUuid &session, const Actor &actor)
{
    const PasswordTries::Try tried{&user, user.username, {}, actor, session};
    auto forgiveness = m_tries.admit(tried);
    if (!forgiveness)
        return failure(forgiveness);
    auto stored = m_parts.users.findWithPassword(user.id);
    if (!stored)
        return failure(stored);
    if (!*stored)
        return noSuchUser();
    if (m_parts.hasher.verify(password, (*stored)->passwordHash)) {
        auto forgiven = m_tries.forgive(*forgiveness);
        return forgiven ? Result<QByteArray>(std::move((*stored)->passwordHash)) : Result<QByteArray>(failure(forgiven));
    }
    if (auto told = m_tries.refused(tried, PasswordTries::Refusal::WrongPassword); !told)
        return failure(told);
    return Error{.code = ErrorCode::IncorrectPassword, .detail = QStringLiteral("The current password is not right")};
}

Result<> Accounts::confirmPassword(const User &user, const Secret &password, const QUuid &session, const Actor &actor)
{
    auto confirmed = confirm(user, password, session, actor);
    return confirmed ? Result<>() : Result<>(failure(confirmed));
}

Result<int> Accounts::setPassword(PasswordChange change, const Secret &password, const AuditEvent &event)
{
    auto hash = m_parts.hasher.hash(password);
    if (!hash)
        return failure(hash);
    change.newHash = std::move(*hash);
    change.now = event.at;
    auto ended = m_parts.users.setPassword(change, event);
    if (ended)
        qCInfo(lcAuth).noquote() << "password set for" << toText(change.userId);
    return ended;
}

Result<> Accounts::changePassword(const User &user, const Secret &current, const Secret &next, const QUuid &session, const Actor &actor)
{
    if (auto good = checkNew(user, next, newPasswordField); !good)
        return good;
    auto oldHash = confirm(user, current, session, actor);
    if (!oldHash)
        return failure(oldHash);
    // Asked last: it tells what the old one is.
    if (normalizedPassword(next).equals(normalizedPassword(current).view()))
        return samePassword();
    auto ended = setPassword({.userId = user.id, .newHash = {}, .oldHash = *oldHash, .keepSession = session, .now = {}}, next,
                             event(AuditAction::PasswordChanged, actor, user));
    return ended ? Result<>() : Result<>(failure(ended));
}

Result<int> Accounts::resetPassword(const User &user, const Secret &password, const Actor &actor)
{
    if (auto good = checkNew(user, password, passwordField); !good)
        return failure(good);
    return setPassword({.userId = user.id, .newHash = {}, .oldHash = {}, .keepSession = {}, .now = {}}, password,
                       event(AuditAction::PasswordReset, actor, user));
}

Result<> Accounts::removeOwn(const User &user, const Secret &password, const QUuid &session, const Actor &actor)
{
    if (auto confirmed = confirm(user, password, session, actor); !confirmed)
        return failure(confirmed);
    return remove(user, actor);
}

Result<> Accounts::remove(const User &user, const Actor &actor)
{
    auto removed = m_parts.users.remove(user.id, event(AuditAction::UserDeleted, actor, user));
    if (removed)
        qCInfo(lcAuth).noquote() << "account deleted" << toText(user.id);
    return removed;
}

Result<bool> Accounts::unlock(const User &user, const Actor &actor)
{
    if (!m_parts.throttle)
        return false;
    auto unlocked = m_parts.throttle->unlock(user.id);
    if (!unlocked || !*unlocked)
        return unlocked;
    if (auto told = m_parts.audit.append(event(AuditAction::UserUnlocked, actor, user)); !told)
        return failure(told);
    return true;
}

} // namespace sallyport
