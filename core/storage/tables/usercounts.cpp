// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/usercounts.h"

#include "core/storage/engine/sqlfilter.h"
#include "core/storage/engine/sqlvalue.h"

#include <numeric>

namespace sallyport {

namespace {

QString nameOf(Role role)
{
    switch (role) {
    case Role::User: return QStringLiteral("user");
    case Role::Administrator: return QStringLiteral("administrator");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<> countUser(Connection &connection, Role role, bool disabled, int difference)
{
    return connection.perform(QStringLiteral("UPDATE user_counts SET count = count + ? WHERE role = ? AND disabled = ?"),
                              sqlValues(difference, nameOf(role), disabled));
}

Result<> countUserChange(Connection &connection, const User &before, const User &after)
{
    if (before.role == after.role && before.disabled == after.disabled)
        return {};
    Result<> counted = countUser(connection, before.role, before.disabled, -1);
    return counted ? countUser(connection, after.role, after.disabled, +1) : counted;
}

Result<qint64> countedUsers(Connection &connection, std::optional<Role> role, std::optional<bool> disabled)
{
    SqlFilter filter;
    if (role)
        filter.add(QStringLiteral("role = ?"), sqlValues(nameOf(*role)));
    if (disabled)
        filter.add(QStringLiteral("disabled = ?"), sqlValues(*disabled));
    // PostgreSQL's sum of BIGINT is NUMERIC, which Qt would read as a floating-point number.
    const auto counts = connection.selectAll(QStringLiteral("SELECT count FROM user_counts") + filter.sql, filter.values,
                                             [](Row row) { return row.number(); });
    if (!counts)
        return failure(counts);
    return std::accumulate(counts->begin(), counts->end(), qint64(0));
}

Result<> recountUsers(Connection &connection)
{
    return connection.perform(QStringLiteral("UPDATE user_counts SET count = (SELECT COUNT(*) FROM users u "
                                             "WHERE u.role = user_counts.role AND u.disabled = user_counts.disabled)"));
}

Result<bool> areUserCountsRight(Connection &connection)
{
    const auto wrong =
        connection.selectOne(QStringLiteral("SELECT EXISTS (SELECT 1 FROM user_counts c WHERE c.count <> "
                                            "(SELECT COUNT(*) FROM users u WHERE u.role = c.role AND u.disabled = c.disabled)) "
                                            "OR (SELECT COUNT(*) FROM users) <> (SELECT SUM(count) FROM user_counts)"),
                             {}, [](Row row) { return row.flag(); });
    if (!wrong)
        return failure(wrong);
    return !wrong->value_or(true);
}

} // namespace sallyport
