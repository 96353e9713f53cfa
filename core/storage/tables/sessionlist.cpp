// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sessionlist.h"

#include "core/storage/engine/sqlfilter.h"
#include "core/storage/engine/sqlvalue.h"

#include <algorithm>

namespace sallyport {

namespace {

SqlFilter sessionFilter(const SessionQuery &query, const QString &isAlive, Timestamp now)
{
    SqlFilter filter;
    filter.add(isAlive, sqlValues(now));
    if (query.userId)
        filter.add(QStringLiteral("s.user_id = ?"), sqlValues(*query.userId));
    if (!query.address.isEmpty())
        filter.add(QStringLiteral("s.address = ?"), sqlValues(query.address));
    return filter;
}

Result<qint64> countSessions(Connection &connection, const SqlFilter &filter)
{
    const auto total = connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM sessions s") + filter.sql
                                                + QStringLiteral(" LIMIT ?) found"),
                                            filter.values + sqlValues(SessionPage::mostCounted + 1), [](Row row) { return row.number(); });
    if (!total)
        return failure(total);
    return total->value_or(0);
}

} // namespace

// Ids sort by time, so the newest sign-ins come first from the primary key, and of one address from its index. Of one user there are few
// enough to sort (SessionRepository::mostOfOneUser).
Result<SessionPage> readSessionPage(Connection &connection, const SessionQuery &query, Timestamp now)
{
    const int limit = std::clamp(query.limit, 1, 200);
    const auto total = countSessions(connection, sessionFilter(query, QStringLiteral("s.ended_at IS NULL AND s.idle_expires_at > ?"), now));
    if (!total)
        return failure(total);
    // The plus keeps SQLite from the index of ends, whose rows it would have to sort.
    SqlFilter filter = sessionFilter(query, QStringLiteral("s.ended_at IS NULL AND +s.idle_expires_at > ?"), now);
    if (query.before)
        filter.add(QStringLiteral("s.id < ?"), sqlValues(*query.before));
    // One row more than asked for tells whether there is a next page.
    Result<QList<LiveSession>> found =
        connection.selectAll(QStringLiteral("SELECT ") + Row::sessionColumns() + QStringLiteral(", ") + Row::userColumns()
                                 + QStringLiteral(" FROM sessions s JOIN users u ON u.id = s.user_id") + filter.sql
                                 + QStringLiteral(" ORDER BY s.id DESC LIMIT ?"),
                             filter.values + sqlValues(limit + 1), [](Row row) {
                                 return LiveSession{row.session(), row.user()};
                             }); // braces: from left to right
    if (!found)
        return failure(std::move(found));
    SessionPage page{.sessions = {}, .next = {}, .total = *total};
    if (found->size() > limit) {
        found->resize(limit);
        page.next = found->last().session.id;
    }
    page.sessions = std::move(*found);
    return page;
}

} // namespace sallyport
