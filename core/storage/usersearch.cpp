// SPDX-License-Identifier: Apache-2.0
#include "core/storage/usersearch.h"

#include "core/storage/sqlvalue.h"

namespace sallyport {

namespace {

// Fewer letters than the index has in each of its entries.
constexpr qsizetype shortestIndexed = 3;
// So many are looked up and sorted in some milliseconds.
constexpr qint64 few = 1000;

std::optional<QString> keyOf(const std::optional<QString> &text)
{
    return text ? std::optional(identifierKey(*text)) : std::nullopt;
}

QString likePattern(QString text)
{
    for (const QChar special : {u'!', u'%', u'_'})
        text.replace(special, QString(u'!') + special);
    return u'%' + text + u'%';
}

// One string of the query language of FTS5 (sqlite.org/fts5.html, 3.1); in it nothing but the quote is special.
QString ftsPhrase(QString text)
{
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString likeCondition()
{
    return QStringLiteral("(u.username_key LIKE ? ESCAPE '!' OR u.email_key LIKE ? ESCAPE '!' OR u.full_name_key LIKE ? ESCAPE '!')");
}

QVariantList likeValues(const QString &text)
{
    const QString pattern = likePattern(text);
    return sqlValues(pattern, pattern, pattern);
}

Result<qint64> countFound(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto count = connection.selectOne(sql, values, [](Row row) { return row.number(); });
    if (!count)
        return failure(count);
    return count->value_or(0);
}

Result<UserSearch> planSqlite(Connection &connection, const QString &text)
{
    UserSearch plan;
    const QString phrase = ftsPhrase(text);
    Result<qint64> found = countFound(
        connection, QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"), sqlValues(phrase, few + 1));
    if (found && *found <= few) {
        plan.from = QStringLiteral(" FROM search f CROSS JOIN search_rows r ON r.number = f.rowid CROSS JOIN users u ON u.id = r.user_id");
        plan.filter.add(QStringLiteral("f.search MATCH ?"), sqlValues(phrase));
    } else if (found) {
        plan.filter.add(likeCondition(), likeValues(text));
        found = countFound(connection, QStringLiteral("SELECT COUNT(*) FROM search WHERE search MATCH ?"), sqlValues(phrase));
    }
    if (!found)
        return failure(std::move(found));
    plan.total = *found;
    return plan;
}

// The trigram indexes are asked by LIKE itself. What is found by them comes first, as a whole (OFFSET keeps it so): PostgreSQL would
// rather walk along the list for the few that a page takes, and reads all of it when there are fewer.
Result<UserSearch> planPostgres(Connection &connection, const QString &text)
{
    const QString all = QStringLiteral("users u WHERE ") + likeCondition();
    UserSearch plan;
    Result<qint64> found =
        countFound(connection, QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM ") + all + QStringLiteral(" LIMIT ?) found"),
                   likeValues(text) + sqlValues(few + 1));
    if (found && *found <= few) {
        plan.from = QStringLiteral(" FROM (SELECT * FROM ") + all + QStringLiteral(" OFFSET 0) u");
        plan.fromValues = likeValues(text);
    } else if (found) {
        plan.filter.add(likeCondition(), likeValues(text));
        found = countFound(connection, QStringLiteral("SELECT COUNT(*) FROM ") + all, likeValues(text));
    }
    if (!found)
        return failure(std::move(found));
    plan.total = *found;
    return plan;
}

} // namespace

Result<> indexUser(Connection &connection, const User &user)
{
    if (connection.dialect() != Dialect::Sqlite)
        return {}; // the server keeps its indexes by itself
    const auto number =
        connection.selectOne(QStringLiteral("INSERT INTO search_rows (user_id) VALUES (?) "
                                            "ON CONFLICT (user_id) DO UPDATE SET user_id = excluded.user_id RETURNING number"),
                             sqlValues(user.id), [](Row row) { return row.number(); });
    if (!number)
        return failure(number);
    return connection.perform(
        QStringLiteral("INSERT OR REPLACE INTO search (rowid, username_key, email_key, full_name_key) VALUES (?, ?, ?, ?)"),
        sqlValues(**number, identifierKey(user.username), keyOf(user.email), keyOf(user.fullName)));
}

Result<> unindexUser(Connection &connection, const QUuid &id)
{
    if (connection.dialect() != Dialect::Sqlite)
        return {};
    return connection.perform(QStringLiteral("DELETE FROM search WHERE rowid = (SELECT number FROM search_rows WHERE user_id = ?)"),
                              sqlValues(id));
}

Result<UserSearch> planSearch(Connection &connection, const QString &search)
{
    const QString text = identifierKey(search);
    UserSearch plan;
    if (text.isEmpty())
        return plan;
    if (text.contains(QChar())) {
        plan.filter.add(QStringLiteral("1 = 0")); // in no name; SQLite would search for what stands before it
        return plan;
    }
    if (text.toUcs4().size() < shortestIndexed) {
        plan.filter.add(likeCondition(), likeValues(text));
        return plan;
    }
    switch (connection.dialect()) {
    case Dialect::Sqlite: return planSqlite(connection, text);
    case Dialect::PostgreSql: return planPostgres(connection, text);
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
