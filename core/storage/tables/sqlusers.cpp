// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlusers.h"

#include "core/auth/accountchange.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/identifiers.h"
#include "core/storage/tables/sessiontable.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/usercounts.h"
#include "core/storage/tables/userlist.h"
#include "core/storage/tables/usersearch.h"

namespace sallyport {

namespace {

QString roleName(Role role)
{
    switch (role) {
    case Role::User: return QStringLiteral("user");
    case Role::Administrator: return QStringLiteral("administrator");
    }
    Q_UNREACHABLE();
}

std::optional<QString> keyOf(const std::optional<QString> &text)
{
    return text ? std::optional(identifierKey(*text)) : std::nullopt;
}

Error notFound()
{
    return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no such account.")};
}

Result<> appendAll(Connection &connection, const QList<AuditEvent> &events)
{
    for (const AuditEvent &event : events) {
        if (Result<> told = appendAudit(connection, event); !told)
            return told;
    }
    return {};
}

Result<> insertUser(Connection &connection, const User &user, const QByteArray &passwordHash)
{
    Result<> stored = connection.perform(
        QStringLiteral("INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, "
                       "password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        sqlValues(user.id, user.username, identifierKey(user.username), user.email, keyOf(user.email), user.fullName, keyOf(user.fullName),
                  roleName(user.role), user.disabled, QString::fromLatin1(passwordHash), user.createdAt, user.updatedAt, user.lastSignInAt,
                  user.passwordChangedAt));
    if (stored)
        stored = claimIdentifiers(connection, user);
    if (stored)
        stored = indexUser(connection, user);
    return stored ? countUser(connection, user.role, user.disabled, +1) : stored;
}

Result<std::optional<User>> selectUser(Connection &connection, const QUuid &id)
{
    return connection.selectOne(QStringLiteral("SELECT ") + Row::userColumns() + QStringLiteral(" FROM users u WHERE u.id = ?"),
                                sqlValues(id), [](Row row) { return row.user(); });
}

Result<bool> administratorExists(Connection &connection)
{
    const auto found =
        connection.selectOne(QStringLiteral("SELECT 1 FROM users WHERE role = 'administrator' LIMIT 1"), {}, [](Row) { return true; });
    if (!found)
        return failure(found);
    return found->has_value();
}

bool canAdminister(const User &user)
{
    return user.role == Role::Administrator && !user.disabled;
}

Result<> needOtherAdministrator(Connection &connection, const QUuid &id)
{
    const auto other =
        connection.selectOne(QStringLiteral("SELECT 1 FROM users WHERE role = 'administrator' AND NOT disabled AND id <> ? LIMIT 1"),
                             sqlValues(id), [](Row) { return true; });
    if (!other)
        return failure(other);
    if (!*other) {
        return Error{.code = ErrorCode::LastAdministrator,
                     .detail =
                         QStringLiteral("This is the last administrator: make another one before removing, disabling or demoting it.")};
    }
    return {};
}

User changed(User user, const UserChange &change, Timestamp now)
{
    user.username = change.username.value_or(user.username);
    user.email = change.email.value_or(user.email);
    user.fullName = change.fullName.value_or(user.fullName);
    user.role = change.role.value_or(user.role);
    user.disabled = change.disabled.value_or(user.disabled);
    user.updatedAt = now;
    return user;
}

Result<> updateUser(Connection &connection, const User &user)
{
    return connection.perform(
        QStringLiteral("UPDATE users SET username = ?, username_key = ?, email = ?, email_key = ?, full_name = ?, full_name_key = ?, "
                       "role = ?, disabled = ?, updated_at = ? WHERE id = ?"),
        sqlValues(user.username, identifierKey(user.username), user.email, keyOf(user.email), user.fullName, keyOf(user.fullName),
                  roleName(user.role), user.disabled, user.updatedAt, user.id));
}

Result<> rename(Connection &connection, const User &before, const User &after)
{
    const bool sameIdentifiers = before.username == after.username && before.email == after.email;
    if (sameIdentifiers && before.fullName == after.fullName)
        return {};
    Result<> done;
    if (!sameIdentifiers)
        done = releaseIdentifiers(connection, after.id);
    if (done && !sameIdentifiers)
        done = claimIdentifiers(connection, after);
    return done ? indexUser(connection, after) : done;
}

Result<User> changeUser(Connection &connection, const User &before, const UserChange &change, Timestamp now)
{
    const User after = changed(before, change, now);
    Result<> done;
    if (canAdminister(before) && !canAdminister(after))
        done = needOtherAdministrator(connection, before.id);
    if (done)
        done = updateUser(connection, after);
    if (done)
        done = rename(connection, before, after);
    if (done)
        done = countUserChange(connection, before, after);
    if (!done)
        return failure(std::move(done));
    if (change.disabled == true) {
        if (const Result<int> ended = endSessions(connection, before.id, std::nullopt, now, EndReason::Disabled); !ended)
            return failure(ended);
    }
    return after;
}

Result<int> changePassword(Connection &connection, const PasswordChange &change)
{
    const Result<qint64> changed =
        connection.execute(QStringLiteral("UPDATE users SET password_hash = ?, password_changed_at = ?, updated_at = ? WHERE id = ? ")
                               + (change.oldHash ? QStringLiteral("AND password_hash = ?") : QString()),
                           sqlValues(QString::fromLatin1(change.newHash), change.now, change.now, change.userId)
                               + (change.oldHash ? sqlValues(QString::fromLatin1(*change.oldHash)) : QVariantList()));
    if (!changed)
        return failure(changed);
    if (*changed > 0)
        return endSessions(connection, change.userId, change.keepSession, change.now, EndReason::PasswordChanged);
    const Result<std::optional<User>> user = selectUser(connection, change.userId);
    if (!user)
        return failure(user);
    if (!*user)
        return notFound();
    return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("The password was changed by someone else meanwhile.")};
}

} // namespace

Result<> SqlUsers::add(const User &user, const QByteArray &passwordHash, const AuditEvent &event)
{
    return m_database.writeInTurn([&](Connection &connection) {
        Result<> told = appendAudit(connection, event);
        return told ? insertUser(connection, user, passwordHash) : told;
    });
}

Result<> SqlUsers::addFirstAdministrator(const User &user, const QByteArray &passwordHash, const AuditEvent &event)
{
    return m_database.writeInTurn([&](Connection &connection) -> Result<> {
        if (Result<> told = appendAudit(connection, event); !told)
            return told;
        const Result<bool> exists = administratorExists(connection);
        if (!exists)
            return failure(exists);
        if (*exists)
            return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("There is an administrator already.")};
        User administrator = user;
        administrator.role = Role::Administrator;
        return insertUser(connection, administrator, passwordHash);
    });
}

Result<std::optional<User>> SqlUsers::findById(const QUuid &id)
{
    return m_database.readOne([&](Connection &connection) { return selectUser(connection, id); });
}

Result<std::optional<UserWithPassword>> SqlUsers::findWithPassword(const QUuid &id)
{
    return m_database.readOne([&](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT ") + Row::userColumns()
                                        + QStringLiteral(", u.password_hash FROM users u WHERE u.id = ?"),
                                    sqlValues(id), [](Row row) {
                                        return UserWithPassword{row.user(), row.text().toLatin1()};
                                    });
    });
}

Result<std::optional<UserWithPassword>> SqlUsers::findByIdentifier(QStringView nameOrAddress)
{
    const QString key = identifierKey(nameOrAddress);
    return m_database.readOne([&](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT ") + Row::userColumns()
                                        + QStringLiteral(", u.password_hash FROM identifiers i JOIN users u ON u.id = i.user_id "
                                                         "WHERE i.key = ?"),
                                    sqlValues(key), [](Row row) {
                                        return UserWithPassword{row.user(), row.text().toLatin1()};
                                    });
    });
}

Result<UserPage> SqlUsers::list(const UserQuery &query)
{
    std::optional<UserCursor> after;
    if (!query.after.isEmpty()) {
        Result<UserCursor> cursor = UserCursor::fromText(query);
        if (!cursor)
            return failure(std::move(cursor));
        after = std::move(*cursor);
    }
    return m_database.read([&](Connection &connection) { return listUsers(connection, query, after); });
}

Result<bool> SqlUsers::hasAdministrator()
{
    return m_database.readOne([](Connection &connection) { return administratorExists(connection); });
}

Result<User> SqlUsers::change(const QUuid &id, const UserChange &change, Timestamp now, const Actor &actor)
{
    return m_database.writeInTurn([&](Connection &connection) -> Result<User> {
        if (Result<> locked = lockAudit(connection); !locked)
            return failure(std::move(locked));
        Result<std::optional<User>> before = selectUser(connection, id);
        if (!before)
            return failure(std::move(before));
        if (!*before)
            return notFound();
        Result<UserChange> effective = effectiveChange(**before, change);
        if (!effective)
            return failure(std::move(effective));
        if (changesNothing(*effective))
            return std::move(**before);
        if (Result<> told = appendAll(connection, eventsOf(*effective, now, actor, **before)); !told)
            return failure(std::move(told));
        return changeUser(connection, **before, *effective, now);
    });
}

Result<int> SqlUsers::setPassword(const PasswordChange &change, const AuditEvent &event)
{
    return m_database.writeInTurn([&](Connection &connection) -> Result<int> {
        Result<> told = appendAudit(connection, event);
        return told ? changePassword(connection, change) : Result<int>(failure(std::move(told)));
    });
}

Result<> SqlUsers::upgradePasswordHash(const QUuid &id, const QByteArray &oldHash, const QByteArray &newHash)
{
    return m_database.write([&](Connection &connection) {
        return connection.perform(QStringLiteral("UPDATE users SET password_hash = ? WHERE id = ? AND password_hash = ?"),
                                  sqlValues(QString::fromLatin1(newHash), id, QString::fromLatin1(oldHash)));
    });
}

Result<> SqlUsers::remove(const QUuid &id, const AuditEvent &event)
{
    return m_database.writeInTurn([&](Connection &connection) -> Result<> {
        if (Result<> told = appendAudit(connection, event); !told)
            return told;
        const Result<std::optional<User>> user = selectUser(connection, id);
        if (!user)
            return failure(user);
        if (!*user)
            return notFound();
        if (Result<> allowed = canAdminister(**user) ? needOtherAdministrator(connection, id) : Result<>(); !allowed)
            return allowed;
        Result<> gone = unindexUser(connection, id);
        if (gone)
            gone = connection.perform(QStringLiteral("DELETE FROM users WHERE id = ?"), sqlValues(id));
        return gone ? countUser(connection, (*user)->role, (*user)->disabled, -1) : gone;
    });
}

} // namespace sallyport
