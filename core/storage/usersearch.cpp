// SPDX-License-Identifier: Apache-2.0
#include "core/storage/usersearch.h"

#include "core/storage/sqlvalue.h"

namespace sallyport {

namespace {

// Fewer letters than the index has in each of its entries.
constexpr qsizetype shortestIndexed = 3;

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

} // namespace

Result<> indexUser(Connection &connection, const User &user)
{
    const auto number =
        connection.selectOne(QStringLiteral("INSERT INTO search_rows (user_id) VALUES (?) "
                                            "ON CONFLICT (user_id) DO UPDATE SET user_id = excluded.user_id RETURNING number"),
                             sqlValues(user.id), [](Row row) { return row.number(); });
    if (!number)
        return failure(number);
    return connection.perform(
        QStringLiteral("INSERT OR REPLACE INTO search (rowid, user_id, username_key, email_key, full_name_key) VALUES (?, ?, ?, ?, ?)"),
        sqlValues(**number, user.id, identifierKey(user.username), keyOf(user.email), keyOf(user.fullName)));
}

Result<> unindexUser(Connection &connection, const QUuid &id)
{
    return connection.perform(QStringLiteral("DELETE FROM search WHERE rowid = (SELECT number FROM search_rows WHERE user_id = ?)"),
                              sqlValues(id));
}

void addSearch(SqlFilter &filter, const QString &search)
{
    const QString text = identifierKey(search);
    if (text.contains(QChar())) {
        filter.add(QStringLiteral("1 = 0")); // in no name; SQLite would search for what stands before it
    } else if (text.toUcs4().size() >= shortestIndexed) {
        filter.add(QStringLiteral("u.id IN (SELECT user_id FROM search WHERE search MATCH ?)"), sqlValues(ftsPhrase(text)));
    } else {
        const QString pattern = likePattern(text);
        filter.add(
            QStringLiteral("(u.username_key LIKE ? ESCAPE '!' OR u.email_key LIKE ? ESCAPE '!' OR u.full_name_key LIKE ? ESCAPE '!')"),
            sqlValues(pattern, pattern, pattern));
    }
}

} // namespace sallyport
