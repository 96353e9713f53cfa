// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/foreigndatabase.h"

#include "core/storage/engine/databasefile.h"
#include "core/storage/engine/sqlvalue.h"

#include <QFileInfo>

#include <limits>

namespace sallyport {

namespace {

constexpr int rowsAhead = 500;

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString quotedTable(const QString &table)
{
    const qsizetype point = table.indexOf(u'.');
    return point < 0 ? quotedName(table) : quotedName(table.first(point)) + u'.' + quotedName(table.sliced(point + 1));
}

QString asTexts(const QStringList &columns)
{
    QStringList list;
    for (const QString &column : columns)
        list.append(QStringLiteral("CAST(%1 AS TEXT)").arg(quotedName(column)));
    return list.join(u',');
}

ForeignDatabase::Values valuesOf(Row &row, qsizetype width)
{
    ForeignDatabase::Values values;
    values.reserve(width);
    for (qsizetype i = 0; i < width; ++i)
        values.append(row.optionalText());
    return values;
}

Result<> checkFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no file %1.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The file %1 cannot be read: %2.").arg(path, file.errorString())};
    if (file.read(16) != QByteArrayView("SQLite format 3\0", 16))
        return Error{.code = ErrorCode::FileDamaged, .detail = QStringLiteral("The file %1 is no SQLite database.").arg(path)};
    return {};
}

} // namespace

Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(DatabaseUrl url)
{
    url.access = DatabaseAccess::Read;
    if (url.dialect == Dialect::Sqlite) {
        if (Result<> checked = checkFile(url.path); !checked)
            return failure(std::move(checked));
        // SQLite would need a place for the log's files.
        if (!canBeChanged(url.path) && !hasLog(url.path))
            url.access = DatabaseAccess::ReadAlone;
    }
    Result<std::unique_ptr<Connection>> connection = Connection::open(url);
    if (!connection)
        return failure(std::move(connection));
    std::unique_ptr<ForeignDatabase> database(new ForeignDatabase(std::move(*connection)));
    Connection &opened = *database->m_connection;
    Result<> begun;
    // Who stores what is read here may have to wait for others.
    if (opened.dialect() == Dialect::PostgreSql)
        begun = opened.executeOnce(QStringLiteral("SET idle_in_transaction_session_timeout = 0"));
    if (begun)
        begun = opened.executeOnce(beginRead(opened.dialect()));
    return begun ? Result<std::unique_ptr<ForeignDatabase>>(std::move(database)) : failure(std::move(begun));
}

Result<QStringList> ForeignDatabase::columns(const QString &table)
{
    const qsizetype point = table.indexOf(u'.');
    const bool isSqlite = m_connection->dialect() == Dialect::Sqlite;
    if (isSqlite && point >= 0)
        return QStringList();
    const QString name = table.sliced(point + 1);
    const QString schema = point < 0 ? QStringLiteral("public") : table.first(point);
    const auto read = [](Row row) { return row.text(); };
    const auto names = isSqlite
        ? m_connection->selectAll(QStringLiteral("SELECT name FROM pragma_table_info(?)"), sqlValues(name), read)
        : m_connection->selectAll(QStringLiteral("SELECT column_name::text FROM information_schema.columns WHERE table_schema = ? "
                                                 "AND table_name = ? ORDER BY ordinal_position"),
                                  sqlValues(schema, name), read);
    if (!names)
        return failure(names);
    return QStringList(*names);
}

Result<qint64> ForeignDatabase::count(const QString &table)
{
    const auto rows =
        m_connection->selectOne(QStringLiteral("SELECT COUNT(*) FROM ") + quotedTable(table), {}, [](Row row) { return row.number(); });
    if (!rows)
        return failure(rows);
    return rows->value_or(0);
}

Result<> ForeignDatabase::select(const QString &table, const QStringList &columns)
{
    m_ahead.clear();
    m_at = 0;
    m_width = columns.size();
    if (m_connection->dialect() == Dialect::Sqlite) {
        const auto rowless =
            m_connection->selectOne(QStringLiteral("SELECT name FROM pragma_table_list WHERE name = ? AND (type = 'view' OR wr)"),
                                    sqlValues(table), [](Row row) { return row.text(); });
        if (!rowless)
            return failure(rowless);
        m_hasRows = !*rowless;
        m_lastRow = m_hasRows ? std::numeric_limits<qint64>::min() : 0;
        if (!m_hasRows) {
            m_sql = QStringLiteral("SELECT NULL, %1 FROM %2 ORDER BY %3 LIMIT %4 OFFSET ?")
                        .arg(asTexts(columns), quotedTable(table),
                             columns.contains(QStringLiteral("id")) ? quotedName(QStringLiteral("id")) : QStringLiteral("2"))
                        .arg(rowsAhead);
            return {};
        }
        m_sql = QStringLiteral("SELECT rowid, %1 FROM %2 WHERE rowid > ? ORDER BY rowid LIMIT %3")
                    .arg(asTexts(columns), quotedTable(table))
                    .arg(rowsAhead);
        return {};
    }
    const QString cursor = QStringLiteral("import_rows_%1").arg(++m_selections);
    m_sql = QStringLiteral("FETCH %1 FROM %2").arg(rowsAhead).arg(cursor);
    // In the order of their ids, so that the same rows come in the same order when an import goes on.
    return m_connection->executeOnce(
        QStringLiteral("DECLARE %1 NO SCROLL CURSOR FOR SELECT %2 FROM %3 ORDER BY %4")
            .arg(cursor, asTexts(columns), quotedTable(table),
                 columns.contains(QStringLiteral("id")) ? quotedName(QStringLiteral("id")) : QStringLiteral("1")));
}

Result<std::optional<ForeignDatabase::Values>> ForeignDatabase::next()
{
    if (m_at >= m_ahead.size()) {
        if (Result<> read = readAhead(); !read)
            return failure(std::move(read));
        if (m_ahead.isEmpty())
            return std::nullopt;
    }
    return std::move(m_ahead[m_at++]);
}

Result<> ForeignDatabase::readAhead()
{
    m_at = 0;
    const bool isSqlite = m_connection->dialect() == Dialect::Sqlite;
    auto rows = m_connection->selectAll(m_sql, isSqlite ? sqlValues(m_lastRow) : QVariantList(), [&](Row row) {
        if (const qint64 number = isSqlite ? row.number() : 0; isSqlite)
            m_lastRow = m_hasRows ? number : m_lastRow + 1;
        return valuesOf(row, m_width);
    });
    if (!rows)
        return failure(std::move(rows));
    m_ahead = std::move(*rows);
    return {};
}

} // namespace sallyport
