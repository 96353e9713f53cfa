// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlusers.h"

#include "core/storage/sqlvalue.h"
#include "core/storage/usercursor.h"

#include <algorithm>

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

// The key's row is the decision who has it: no row changed means someone else.
Result<> claim(Connection &connection, const QString &key, const User &user, const QString &kind, const Error &taken)
{
    Result<qint64> claimed =
        connection.execute(QStringLiteral("INSERT INTO identifiers (key, user_id, kind) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING"),
                           sqlValues(key, user.id, kind));
    if (!claimed)
        return failure(std::move(claimed));
    if (*claimed == 0)
        return taken;
    return {};
}

Result<> insertUser(Connection &connection, const User &user, const QByteArray &passwordHash)
{
    const QString usernameKey = identifierKey(user.username);
    const std::optional<QString> emailKey = keyOf(user.email);
    Result<qint64> stored = connection.execute(
        QStringLiteral("INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, "
                       "password_hash, created_at, updated_at, last_sign_in_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        sqlValues(user.id, user.username, usernameKey, user.email, emailKey, user.fullName, keyOf(user.fullName), roleName(user.role),
                  user.disabled, QString::fromLatin1(passwordHash), user.createdAt, user.updatedAt, user.lastSignInAt));
    if (!stored)
        return failure(std::move(stored));
    Result<> claimed = claim(connection, usernameKey, user, QStringLiteral("username"),
                             {.code = ErrorCode::UsernameTaken, .detail = QStringLiteral("Username already exists")});
    if (!claimed || !emailKey || *emailKey == usernameKey)
        return claimed;
    return claim(connection, *emailKey, user, QStringLiteral("email"),
                 {.code = ErrorCode::EmailTaken, .detail = QStringLiteral("Email already exists")});
}

Result<bool> administratorExists(Connection &connection)
{
    const auto found =
        connection.selectOne(QStringLiteral("SELECT 1 FROM users WHERE role = 'administrator' LIMIT 1"), {}, [](Row) { return true; });
    if (!found)
        return failure(found);
    return found->has_value();
}

// LastAdministrator when this account is the only administrator who can sign in, NotFound when it is none at all.
Result<> refuseLastAdministrator(Connection &connection, const QUuid &id)
{
    const auto needed = connection.selectOne(QStringLiteral("SELECT role = 'administrator' AND NOT disabled FROM users WHERE id = ?"),
                                             sqlValues(id), [](Row row) { return row.flag(); });
    if (!needed)
        return failure(needed);
    if (!*needed)
        return notFound();
    if (!**needed)
        return {};
    const auto other =
        connection.selectOne(QStringLiteral("SELECT 1 FROM users WHERE role = 'administrator' AND NOT disabled AND id <> ? LIMIT 1"),
                             sqlValues(id), [](Row) { return true; });
    if (!other)
        return failure(other);
    if (!*other) {
        return Error{.code = ErrorCode::LastAdministrator,
                     .detail = QStringLiteral("This is the last administrator: make another one before removing or disabling it.")};
    }
    return {};
}

// A condition with its values, both grown piece by piece.
struct Filter
{
    QString sql = QStringLiteral(" WHERE 1 = 1");
    QVariantList values;

    void add(const QString &condition, const QVariantList &conditionValues)
    {
        sql += QStringLiteral(" AND ") + condition;
        values += conditionValues;
    }
};

QString likePattern(const QString &search)
{
    QString pattern = identifierKey(search);
    for (const QChar special : {u'!', u'%', u'_'})
        pattern.replace(special, QString(u'!') + special);
    return u'%' + pattern + u'%';
}

Filter filterOf(const UserQuery &query)
{
    Filter filter;
    if (!query.search.isEmpty()) {
        const QString pattern = likePattern(query.search);
        filter.add(QStringLiteral("(username_key LIKE ? ESCAPE '!' OR email_key LIKE ? ESCAPE '!' OR full_name_key LIKE ? ESCAPE '!')"),
                   sqlValues(pattern, pattern, pattern));
    }
    if (query.role)
        filter.add(QStringLiteral("role = ?"), sqlValues(roleName(*query.role)));
    if (query.disabled)
        filter.add(QStringLiteral("disabled = ?"), sqlValues(*query.disabled));
    return filter;
}

} // namespace

Result<> SqlUsers::add(const User &user, const QByteArray &passwordHash)
{
    return m_database.write([&](Connection &connection) { return insertUser(connection, user, passwordHash); });
}

Result<> SqlUsers::addFirstAdministrator(const User &user, const QByteArray &passwordHash)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        Result<bool> exists = administratorExists(connection);
        if (!exists)
            return failure(std::move(exists));
        if (*exists)
            return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("There is an administrator already.")};
        User administrator = user;
        administrator.role = Role::Administrator;
        return insertUser(connection, administrator, passwordHash);
    });
}

Result<std::optional<User>> SqlUsers::findById(const QUuid &id)
{
    return m_database.readOne([&](Connection &connection) {
        return connection.selectOne(
            QStringLiteral("SELECT id, username, email, full_name, role, disabled, created_at, updated_at, last_sign_in_at "
                           "FROM users WHERE id = ?"),
            sqlValues(id), [](Row row) { return row.user(); });
    });
}

Result<std::optional<UserWithPassword>> SqlUsers::findByIdentifier(QStringView nameOrAddress)
{
    const QString key = identifierKey(nameOrAddress);
    return m_database.readOne([&](Connection &connection) {
        return connection.selectOne(
            QStringLiteral("SELECT u.id, u.username, u.email, u.full_name, u.role, u.disabled, u.created_at, u.updated_at, "
                           "u.last_sign_in_at, u.password_hash "
                           "FROM identifiers i JOIN users u ON u.id = i.user_id WHERE i.key = ?"),
            sqlValues(key), [](Row row) {
                return UserWithPassword{row.user(), row.text().toLatin1()};
            });
    });
}

Result<UserPage> SqlUsers::list(const UserQuery &query)
{
    const int limit = std::clamp(query.limit, 1, 200);
    const Filter all = filterOf(query);
    Filter part = all;
    if (!query.after.isEmpty()) {
        Result<UserCursor> cursor = UserCursor::fromText(query.after);
        if (!cursor)
            return failure(std::move(cursor));
        part.add(QStringLiteral("(username_key, id) > (?, ?)"), sqlValues(cursor->usernameKey, cursor->id));
    }
    return m_database.read([&](Connection &connection) -> Result<UserPage> {
        const auto total =
            connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM users") + all.sql, all.values, [](Row row) { return row.number(); });
        if (!total)
            return failure(total);
        // One row more than asked for tells whether there is a next page.
        auto users = connection.selectAll(
            QStringLiteral("SELECT id, username, email, full_name, role, disabled, created_at, updated_at, last_sign_in_at "
                           "FROM users")
                + part.sql + QStringLiteral(" ORDER BY username_key, id LIMIT ?"),
            part.values + QVariantList{limit + 1}, [](Row row) { return row.user(); });
        if (!users)
            return failure(std::move(users));
        UserPage page{std::move(*users), QString(), total->value_or(0)};
        if (page.users.size() > limit) {
            page.users.resize(limit);
            page.next = UserCursor{identifierKey(page.users.last().username), page.users.last().id}.toText();
        }
        return page;
    });
}

Result<bool> SqlUsers::hasAdministrator()
{
    return m_database.readOne([](Connection &connection) { return administratorExists(connection); });
}

Result<> SqlUsers::setPasswordHash(const QUuid &id, const QByteArray &passwordHash, Timestamp now)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        Result<qint64> changed = connection.execute(QStringLiteral("UPDATE users SET password_hash = ?, updated_at = ? WHERE id = ?"),
                                                    sqlValues(QString::fromLatin1(passwordHash), now, id));
        if (!changed)
            return failure(std::move(changed));
        return *changed == 0 ? Result<>(notFound()) : Result<>();
    });
}

Result<> SqlUsers::upgradePasswordHash(const QUuid &id, const QByteArray &oldHash, const QByteArray &newHash)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        Result<qint64> changed = connection.execute(QStringLiteral("UPDATE users SET password_hash = ? WHERE id = ? AND password_hash = ?"),
                                                    sqlValues(QString::fromLatin1(newHash), id, QString::fromLatin1(oldHash)));
        return changed ? Result<>() : Result<>(failure(std::move(changed)));
    });
}

Result<> SqlUsers::setDisabled(const QUuid &id, bool disabled, Timestamp now)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        if (Result<> allowed = disabled ? refuseLastAdministrator(connection, id) : Result<>(); !allowed)
            return allowed;
        Result<qint64> changed =
            connection.execute(QStringLiteral("UPDATE users SET disabled = ?, updated_at = ? WHERE id = ?"), sqlValues(disabled, now, id));
        if (!changed)
            return failure(std::move(changed));
        return *changed == 0 ? Result<>(notFound()) : Result<>();
    });
}

Result<> SqlUsers::remove(const QUuid &id)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        if (Result<> allowed = refuseLastAdministrator(connection, id); !allowed)
            return allowed;
        Result<qint64> removed = connection.execute(QStringLiteral("DELETE FROM users WHERE id = ?"), sqlValues(id));
        return removed ? Result<>() : Result<>(failure(std::move(removed)));
    });
}

} // namespace sallyport
