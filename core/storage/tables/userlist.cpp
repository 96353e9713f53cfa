// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/userlist.h"

#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/usercounts.h"
#include "core/storage/tables/usersearch.h"

#include <algorithm>

namespace sallyport {

namespace {

QString columnOf(UserOrder order)
{
    switch (order) {
    case UserOrder::Username: return QStringLiteral("u.username_key");
    case UserOrder::Email: return QStringLiteral("u.email_key");
    case UserOrder::FullName: return QStringLiteral("u.full_name_key");
    case UserOrder::CreatedAt: return QStringLiteral("u.created_at");
    case UserOrder::LastSignInAt: return QStringLiteral("u.last_sign_in_at");
    }
    Q_UNREACHABLE();
}

bool isTime(UserOrder order)
{
    return order == UserOrder::CreatedAt || order == UserOrder::LastSignInAt;
}

std::optional<QByteArray> textKey(const std::optional<QString> &text)
{
    return text ? std::optional(identifierKey(*text).toUtf8()) : std::nullopt;
}

std::optional<QByteArray> timeKey(const std::optional<Timestamp> &time)
{
    return time ? std::optional(QByteArray::number(qint64(time->time_since_epoch().count()))) : std::nullopt;
}

/// By what an account is sorted, as a cursor has it.
std::optional<QByteArray> keyOf(const User &user, UserOrder order)
{
    switch (order) {
    case UserOrder::Username: return textKey(user.username);
    case UserOrder::Email: return textKey(user.email);
    case UserOrder::FullName: return textKey(user.fullName);
    case UserOrder::CreatedAt: return timeKey(user.createdAt);
    case UserOrder::LastSignInAt: return timeKey(user.lastSignInAt);
    }
    Q_UNREACHABLE();
}

// Written out: only then the indexes of the few are used.
void addState(UserSearch &search, const UserQuery &query)
{
    if (query.role)
        search.filter.add(*query.role == Role::Administrator ? QStringLiteral("u.role = 'administrator'")
                                                             : QStringLiteral("u.role = 'user'"));
    if (query.disabled)
        search.filter.add(*query.disabled ? QStringLiteral("u.disabled") : QStringLiteral("NOT u.disabled"));
    if (query.role || query.disabled)
        search.total.reset();
}

Result<qint64> count(Connection &connection, const UserQuery &query, const UserSearch &search)
{
    if (search.total)
        return *search.total;
    if (search.isAll)
        return countedUsers(connection, query.role, query.disabled);
    const auto total = connection.selectOne(
        QStringLiteral("SELECT COUNT(*) FROM (SELECT 1") + search.from + search.filter.sql + QStringLiteral(" LIMIT ?) found"),
        search.fromValues + search.filter.values + sqlValues(UserPage::mostCounted + 1), [](Row row) { return row.number(); });
    if (!total)
        return failure(total);
    return total->value_or(0);
}

/// A part of the list: those that have the value it is sorted by, or those that lack it.
SqlFilter partFilter(const UserQuery &query, const UserSearch &search, const std::optional<UserCursor> &after, bool hasValue)
{
    SqlFilter filter = search.filter;
    const QString column = columnOf(query.order);
    const QString beyond = query.descending ? QStringLiteral(" < ") : QStringLiteral(" > ");
    filter.add(column + (hasValue ? QStringLiteral(" IS NOT NULL") : QStringLiteral(" IS NULL")));
    if (after && after->key) {
        const QVariant key = isTime(query.order) ? QVariant(after->key->toLongLong()) : sqlValue(QString::fromUtf8(*after->key));
        filter.add(u'(' + column + QStringLiteral(", u.id)") + beyond + QStringLiteral("(?, ?)"), QVariantList{key} + sqlValues(after->id));
    } else if (after) {
        filter.add(QStringLiteral("u.id") + beyond + u'?', sqlValues(after->id));
    }
    return filter;
}

/// Such a part is one walk along an index.
Result<QList<User>> selectPart(Connection &connection, const UserQuery &query, const UserSearch &search,
                               const std::optional<UserCursor> &after, bool hasValue, qint64 limit, qint64 skip)
{
    const SqlFilter filter = partFilter(query, search, after, hasValue);
    const QString column = columnOf(query.order);
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    const QString order = QStringLiteral(" ORDER BY ") + (hasValue ? column + direction + QStringLiteral(", ") : QString())
        + QStringLiteral("u.id") + direction;
    return connection.selectAll(QStringLiteral("SELECT ") + Row::userColumns() + search.from + filter.sql + order
                                    + QStringLiteral(" LIMIT ? OFFSET ?"),
                                search.fromValues + filter.values + sqlValues(limit, skip), [](Row row) { return row.user(); });
}

/// How many accounts have the value, of what is left to skip when none of them is to be shown.
Result<qint64> countWithValue(Connection &connection, const UserQuery &query, const UserSearch &search,
                              const std::optional<UserCursor> &after)
{
    const SqlFilter filter = partFilter(query, search, after, true);
    const auto counted = connection.selectOne(QStringLiteral("SELECT COUNT(*)") + search.from + filter.sql,
                                              search.fromValues + filter.values, [](Row row) { return row.number(); });
    if (!counted)
        return failure(counted);
    return counted->value_or(0);
}

Result<QList<User>> selectPage(Connection &connection, const UserQuery &query, const UserSearch &search,
                               const std::optional<UserCursor> &after, qint64 limit)
{
    QList<User> users;
    qint64 skip = std::max(query.skip, 0);
    const bool isAmongThoseWithout = after && !after->key;
    const bool canLackIt = query.order != UserOrder::Username && query.order != UserOrder::CreatedAt;
    if (!isAmongThoseWithout) {
        Result<QList<User>> with = selectPart(connection, query, search, after, true, limit, skip);
        if (!with)
            return with;
        users = std::move(*with);
        const Result<qint64> skipped =
            canLackIt && users.isEmpty() && skip > 0 ? countWithValue(connection, query, search, after) : Result<qint64>(skip);
        if (!skipped)
            return failure(skipped);
        skip -= std::min(skip, *skipped);
    }
    if (canLackIt && users.size() < limit) {
        Result<QList<User>> without =
            selectPart(connection, query, search, isAmongThoseWithout ? after : std::nullopt, false, limit - users.size(), skip);
        if (!without)
            return without;
        users += *without;
    }
    return users;
}

} // namespace

Result<UserPage> listUsers(Connection &connection, const UserQuery &query, const std::optional<UserCursor> &after)
{
    const int limit = std::clamp(query.limit, 1, 1000);
    Result<UserSearch> search = planSearch(connection, query.search);
    if (!search)
        return failure(std::move(search));
    addState(*search, query);
    const Result<qint64> total = count(connection, query, *search);
    if (!total)
        return failure(total);
    // One row more than asked for tells whether there is a next page.
    Result<QList<User>> users = selectPage(connection, query, *search, after, limit + 1);
    if (!users)
        return failure(std::move(users));
    UserPage page{std::move(*users), QString(), *total};
    if (page.users.size() > limit) {
        page.users.resize(limit);
        const User &last = page.users.last();
        page.next = UserCursor{query.order, query.descending, keyOf(last, query.order), last.id}.toText();
    }
    return page;
}

} // namespace sallyport
