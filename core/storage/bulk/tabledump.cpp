// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/tabledump.h"

#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/sqlsecrets.h"
#include "core/storage/tables/sqlsigningkeys.h"

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

/// Rows read with one statement: a note has 10,000 letters at most, so they are some megabytes.
constexpr int rowsAtOnce = 500;
/// Values bound to one statement: more save little and take long to prepare.
constexpr qsizetype valuesAtOnce = 400;

constexpr std::array catalogue{
    CataloguedTable{QLatin1StringView("users")},
    CataloguedTable{QLatin1StringView("identifiers")},
    CataloguedTable{QLatin1StringView("sessions"), TableUse::Sessions},
    CataloguedTable{QLatin1StringView("refresh_tokens"), TableUse::Sessions},
    CataloguedTable{QLatin1StringView("notes")},
    CataloguedTable{QLatin1StringView("attempts")},
    CataloguedTable{QLatin1StringView("audit_events")},
    CataloguedTable{QLatin1StringView("audit_chain")},
    CataloguedTable{QLatin1StringView("statistics")},
    CataloguedTable{QLatin1StringView("server_secrets"), TableUse::Kept, QLatin1StringView("value"), SqlSecrets::contextOf},
    CataloguedTable{QLatin1StringView("signing_keys"), TableUse::Kept, QLatin1StringView("sealed_key"), SqlSigningKeys::contextOf},
    CataloguedTable{QLatin1StringView("user_counts")},
    CataloguedTable{QLatin1StringView("imports")},
    CataloguedTable{QLatin1StringView("backup_schedule"), TableUse::Left},
    CataloguedTable{QLatin1StringView("nodes"), TableUse::Left},
    CataloguedTable{QLatin1StringView("search_rows"), TableUse::Left},
    CataloguedTable{QLatin1StringView("search"), TableUse::Left},
    CataloguedTable{QLatin1StringView("schema_migrations"), TableUse::Left},
};

Error unknownColumn(const QString &table, const QString &column)
{
    return Error{.code = ErrorCode::Internal,
                 .detail =
                     QStringLiteral("The table %1 cannot be copied: its column %2 is not as this version knows it.").arg(table, column)};
}

std::optional<ColumnType> columnType(const QString &declared)
{
    const QString type = declared.toLower();
    if (type == QLatin1StringView("text"))
        return ColumnType::Text;
    if (type == QLatin1StringView("integer") || type == QLatin1StringView("bigint"))
        return ColumnType::Number;
    if (type == QLatin1StringView("boolean"))
        return ColumnType::Flag;
    return std::nullopt;
}

struct DeclaredColumn
{
    QString name;
    QString type;
    qint64 placeInKey = 0; // from 1; 0: not in it
};

// Both name their columns in their order, with the declared type. PostgreSQL: of the table that statements find by this name, whichever
// schema it is in, and also where the role has no right to it, which reading then tells.
QString columnsStatement(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid");
    case Dialect::PostgreSql:
        return QStringLiteral(
            "SELECT CAST(a.attname AS TEXT), pg_catalog.format_type(a.atttypid, NULL), "
            "CAST(COALESCE(pg_catalog.array_position(CAST(i.indkey AS int2[]), a.attnum) + 1, 0) AS BIGINT) "
            "FROM pg_catalog.pg_attribute a LEFT JOIN pg_catalog.pg_index i ON i.indrelid = a.attrelid AND i.indisprimary "
            "WHERE a.attrelid = (SELECT oid FROM pg_catalog.pg_class WHERE relname = ? AND relkind IN ('r', 'p') "
            "AND pg_catalog.pg_table_is_visible(oid)) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum");
    }
    Q_UNREACHABLE();
}

/// Without columns when there is no such table.
Result<TableShape> readShape(Connection &connection, const QString &name)
{
    const auto declared = connection.selectAll(columnsStatement(connection.dialect()), sqlValues(name), [](Row row) {
        return DeclaredColumn{row.text(), row.text(), row.number()};
    });
    if (!declared)
        return failure(declared);
    TableShape shape{name, {}, {}};
    std::vector<std::pair<qint64, QString>> key;
    for (const DeclaredColumn &column : *declared) {
        const auto type = columnType(column.type);
        if (!type)
            return unknownColumn(name, column.name);
        shape.columns.append({column.name, *type});
        if (column.placeInKey > 0)
            key.emplace_back(column.placeInKey, column.name);
    }
    std::ranges::sort(key);
    for (auto &[place, column] : key)
        shape.key.append(std::move(column));
    return shape;
}

QStringList namesOf(const QList<TableColumn> &columns)
{
    QStringList names;
    for (const TableColumn &column : columns)
        names.append(column.name);
    return names;
}

QVariant readValue(Row &row, ColumnType type)
{
    switch (type) {
    case ColumnType::Text: return sqlValue(row.optionalText());
    case ColumnType::Number: return sqlValue(row.optionalNumber());
    case ColumnType::Flag: {
        const auto number = row.optionalNumber();
        return number ? QVariant(*number != 0) : QVariant();
    }
    }
    Q_UNREACHABLE();
}

Result<> visitRows(Connection &connection, const TableShape &shape, TableVisitor &visitor)
{
    const QString key = shape.key.join(QStringLiteral(", "));
    const QString select = QStringLiteral("SELECT %1 FROM %2").arg(namesOf(shape.columns).join(QStringLiteral(", ")), shape.name);
    const QString order = QStringLiteral(" ORDER BY %1 LIMIT %2").arg(key).arg(rowsAtOnce);
    const QString after = QStringLiteral(" WHERE (%1) > (%2)").arg(key, QStringList(shape.key.size(), QStringLiteral("?")).join(u','));
    QVariantList last;
    for (;;) {
        const auto rows = connection.selectAll(last.isEmpty() ? select + order : select + after + order, last, [&shape](Row row) {
            TableRow values;
            values.reserve(shape.columns.size());
            for (const TableColumn &column : shape.columns)
                values.append(readValue(row, column.type));
            return values;
        });
        if (!rows)
            return failure(rows);
        if (!rows->isEmpty()) {
            if (Result<> taken = visitor.rows(*rows); !taken)
                return taken;
        }
        if (rows->size() < rowsAtOnce)
            return {};
        last.clear();
        for (const QString &column : shape.key)
            last.append(rows->last()[shape.indexOf(column)]);
    }
}

/// What finds names by any part of them is filled as the migration that made it did (0006__search.sqlite.up.sql).
Result<> fillSearch(Connection &connection)
{
    const auto search = readShape(connection, QStringLiteral("search_rows"));
    if (!search)
        return failure(search);
    if (search->columns.isEmpty())
        return {};
    if (Result<> numbered = connection.perform(QStringLiteral("INSERT INTO search_rows (user_id) SELECT id FROM users ORDER BY id"));
        !numbered)
        return numbered;
    return connection.perform(
        QStringLiteral("INSERT INTO search (rowid, username_key, email_key, full_name_key) SELECT r.number, u.username_key, u.email_key, "
                       "u.full_name_key FROM users u JOIN search_rows r ON r.user_id = u.id"));
}

} // namespace

std::span<const CataloguedTable> tableCatalogue()
{
    return catalogue;
}

const CataloguedTable *findInCatalogue(QStringView name)
{
    const auto found = std::ranges::find_if(catalogue, [name](const CataloguedTable &table) { return name == table.name; });
    return found == catalogue.end() ? nullptr : &*found;
}

qsizetype TableShape::indexOf(QStringView column) const
{
    const auto found = std::ranges::find_if(columns, [column](const TableColumn &one) { return one.name == column; });
    return found == columns.end() ? -1 : found - columns.begin();
}

Result<QList<TableShape>> keptTables(Connection &connection)
{
    QList<TableShape> shapes;
    for (const CataloguedTable &table : catalogue) {
        if (table.use == TableUse::Left)
            continue;
        const auto shape = readShape(connection, table.name);
        if (!shape)
            return failure(shape);
        if (!shape->columns.isEmpty())
            shapes.append(*shape);
    }
    return shapes;
}

Result<> visitTables(Connection &connection, TableVisitor &visitor)
{
    const auto shapes = keptTables(connection);
    if (!shapes)
        return failure(shapes);
    if (std::ranges::none_of(*shapes, [](const TableShape &shape) { return shape.name == QLatin1StringView("users"); })) {
        return Error{.code = ErrorCode::DatabaseUnavailable,
                     .detail = QStringLiteral("The tables of the database cannot be seen: nothing was copied.")};
    }
    for (const TableShape &shape : *shapes) {
        if (Result<> begun = visitor.table(shape); !begun)
            return begun;
        if (Result<> visited = visitRows(connection, shape, visitor); !visited)
            return visited;
    }
    return {};
}

Result<> TableFiller::table(const TableShape &shape)
{
    const auto here = readShape(m_connection, shape.name);
    if (!here)
        return failure(here);
    for (const TableColumn &column : shape.columns) {
        if (!here->columns.contains(column))
            return unknownColumn(shape.name, column.name);
    }
    if (shape.columns.size() != here->columns.size() || shape.columns.isEmpty())
        return unknownColumn(shape.name, QStringLiteral("list"));
    m_current = shape;
    m_counts.insert(shape.name, 0);
    return {};
}

Result<> TableFiller::rows(const QList<TableRow> &rows)
{
    const size_t batch = size_t(std::max<qsizetype>(1, valuesAtOnce / m_current.columns.size()));
    std::span<const TableRow> left(rows);
    while (!left.empty()) {
        // The last ones go one by one: every number of them would be a statement of its own to prepare.
        const size_t count = left.size() >= batch ? batch : 1;
        if (Result<> inserted = insert(left.first(count)); !inserted)
            return inserted;
        left = left.subspan(count);
    }
    m_counts[m_current.name] += rows.size();
    return {};
}

Result<> TableFiller::insert(std::span<const TableRow> rows)
{
    const QString marks = u'(' + QStringList(m_current.columns.size(), QStringLiteral("?")).join(u',') + u')';
    QVariantList values;
    values.reserve(qsizetype(rows.size()) * m_current.columns.size());
    for (const TableRow &row : rows) {
        for (const QVariant &value : row)
            values.append(fitting(value));
    }
    return m_connection.perform(QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
                                    .arg(m_current.name, namesOf(m_current.columns).join(QStringLiteral(", ")),
                                         QStringList(qsizetype(rows.size()), marks).join(u',')),
                                values);
}

QVariant TableFiller::fitting(const QVariant &value)
{
    if (m_connection.dialect() != Dialect::PostgreSql || value.typeId() != QMetaType::QString)
        return value;
    QString text = value.toString();
    if (!text.contains(QChar()))
        return value;
    ++m_replacedTexts;
    return text.replace(QChar(), QChar(QChar::ReplacementCharacter));
}

Result<> TableFiller::finish()
{
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        const auto there = countRows(m_connection, count.key());
        if (!there)
            return failure(there);
        if (*there != count.value())
            return Error{
                .code = ErrorCode::Internal,
                .detail =
                    QStringLiteral("The table %1 has %2 rows where %3 were written.").arg(count.key()).arg(*there).arg(count.value())};
    }
    return fillSearch(m_connection);
}

Result<> clearTables(Connection &connection)
{
    const auto shapes = keptTables(connection);
    if (!shapes)
        return failure(shapes);
    QStringList tables;
    for (const TableShape &shape : *shapes)
        tables.append(shape.name);
    const auto search = readShape(connection, QStringLiteral("search_rows"));
    if (!search)
        return failure(search);
    if (!search->columns.isEmpty())
        tables += {QStringLiteral("search_rows"), QStringLiteral("search")};
    std::ranges::reverse(tables); // who refers to others first
    for (const QString &table : std::as_const(tables)) {
        if (Result<> cleared = connection.perform(QStringLiteral("DELETE FROM ") + table); !cleared)
            return cleared;
    }
    return {};
}

Result<qint64> countRows(Connection &connection, const QString &table)
{
    const auto count = connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM ") + table, {}, [](Row row) { return row.number(); });
    if (!count)
        return failure(count);
    return count->value_or(0);
}

} // namespace sallyport
