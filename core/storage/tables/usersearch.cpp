// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/usersearch.h"

#include "core/auth/userrepository.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/usercounts.h"

#include <algorithm>
#include <cmath>

namespace sallyport {

namespace {

// Fewer letters than the index has in each of its entries.
constexpr qsizetype shortestIndexed = 3;
// Looking for one or two letters reads every account, for which there is no time beyond so many.
constexpr qint64 mostRead = 20'000;
// So many are looked up and sorted in some milliseconds.
constexpr qint64 fewest = 1000;

std::optional<QString> searchKey(const std::optional<QString> &text)
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

Result<qint64> countFound(Connection &connection, const QString &found, const QVariantList &values)
{
    const auto count =
        connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM ") + found + QStringLiteral(" LIMIT ?) found"),
                             values + sqlValues(UserPage::mostCounted + 1), [](Row row) { return row.number(); });
    if (!count)
        return failure(count);
    return count->value_or(0);
}

// Up to here looking all of them up costs less than walking along the list until a page is full, which takes the longer the more accounts
// there are and the fewer of them are meant.
Result<qint64> few(Connection &connection)
{
    constexpr double walkedPerLookup = 20; // accounts of a page, by how much sooner one is read than looked up and sorted
    const Result<qint64> all = countedUsers(connection, {}, {});
    if (!all)
        return failure(all);
    return std::clamp(qint64(std::sqrt(walkedPerLookup * double(*all))), fewest, UserPage::mostCounted);
}

// The texts that begin with it are those from it to this (byte by byte, as both engines compare keys).
QString lastWith(const QString &text)
{
    constexpr char32_t last = 0x10ffff;
    return text + QString::fromUcs4(&last, 1);
}

QVariantList rangeValues(const QString &text)
{
    const QVariantList range = sqlValues(text, lastWith(text));
    return range + range + range;
}

// One walk along each of three indexes, no further than is counted.
QString idsWithBeginning()
{
    const auto part = [](QStringView column) {
        return QStringLiteral("SELECT id FROM (SELECT id FROM users WHERE %1 >= ? AND %1 <= ? LIMIT %2) %1s")
            .arg(column)
            .arg(UserPage::mostCounted + 1);
    };
    return QStringList{part(u"username_key"), part(u"email_key"), part(u"full_name_key")}.join(QStringLiteral(" UNION "));
}

UserSearch planBeginning(Dialect dialect, const QString &text, bool areFew)
{
    UserSearch plan;
    if (areFew) {
        // Where it says CROSS, SQLite begins with what stands before.
        const QString join = dialect == Dialect::Sqlite ? QStringLiteral(" CROSS JOIN ") : QStringLiteral(" JOIN ");
        plan.from =
            QStringLiteral(" FROM (") + idsWithBeginning() + QStringLiteral(") f") + join + QStringLiteral("users u ON u.id = f.id");
        plan.fromValues = rangeValues(text);
    } else {
        const QString range = QStringLiteral("(%1 >= ? AND %1 <= ?)");
        plan.filter.add(u'(' + range.arg(u"u.username_key") + QStringLiteral(" OR ") + range.arg(u"u.email_key") + QStringLiteral(" OR ")
                            + range.arg(u"u.full_name_key") + u')',
                        rangeValues(text));
    }
    return plan;
}

UserSearch planSqlite(const QString &text, bool areFew)
{
    UserSearch plan;
    if (areFew) {
        plan.from = QStringLiteral(" FROM search f CROSS JOIN search_rows r ON r.number = f.rowid CROSS JOIN users u ON u.id = r.user_id");
        plan.filter.add(QStringLiteral("f.search MATCH ?"), sqlValues(ftsPhrase(text)));
    } else {
        plan.filter.add(likeCondition(), likeValues(text));
    }
    return plan;
}

// The trigram indexes are asked by LIKE itself. What is found by them comes first, as a whole (OFFSET keeps it so): PostgreSQL would
// rather walk along the list for the few that a page takes, and reads all of it when there are fewer.
UserSearch planPostgres(const QString &text, bool areFew)
{
    UserSearch plan;
    if (areFew) {
        plan.from = QStringLiteral(" FROM (SELECT * FROM users u WHERE ") + likeCondition() + QStringLiteral(" OFFSET 0) u");
        plan.fromValues = likeValues(text);
    } else {
        plan.filter.add(likeCondition(), likeValues(text));
    }
    return plan;
}

struct Size
{
    qint64 found = 0;
    bool isFew = false;
};

Result<Size> sizeOf(Connection &connection, const QString &found, const QVariantList &values)
{
    const Result<qint64> count = countFound(connection, found, values);
    if (!count)
        return failure(count);
    const Result<qint64> most = few(connection);
    return most ? Result<Size>(Size{*count, *count <= *most}) : failure(most);
}

// A short text anywhere in a name while there are not too many of those, then at the beginning alone.
Result<UserSearch> planShort(Connection &connection, const QString &text)
{
    UserSearch plan;
    const Result<qint64> all = countedUsers(connection, {}, {});
    if (!all)
        return failure(all);
    if (*all <= mostRead) {
        plan.filter.add(likeCondition(), likeValues(text));
        return plan;
    }
    const Result<Size> size = sizeOf(connection, u'(' + idsWithBeginning() + QStringLiteral(") beginning"), rangeValues(text));
    if (!size)
        return failure(size);
    plan = planBeginning(connection.dialect(), text, size->isFew);
    plan.total = size->found;
    return plan;
}

Result<UserSearch> planIndexed(Connection &connection, const QString &text)
{
    const bool isSqlite = connection.dialect() == Dialect::Sqlite;
    const Result<Size> size = isSqlite ? sizeOf(connection, QStringLiteral("search WHERE search MATCH ?"), sqlValues(ftsPhrase(text)))
                                       : sizeOf(connection, QStringLiteral("users u WHERE ") + likeCondition(), likeValues(text));
    if (!size)
        return failure(size);
    UserSearch plan = isSqlite ? planSqlite(text, size->isFew) : planPostgres(text, size->isFew);
    plan.total = size->found;
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
        sqlValues(**number, identifierKey(user.username), searchKey(user.email), searchKey(user.fullName)));
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
    plan.isAll = text.isEmpty();
    if (plan.isAll)
        return plan;
    if (text.contains(QChar())) {
        plan.filter.add(QStringLiteral("1 = 0")); // in no name; SQLite would search for what stands before it
        return plan;
    }
    if (text.toUcs4().size() < shortestIndexed)
        return planShort(connection, text);
    return planIndexed(connection, text);
}

} // namespace sallyport
