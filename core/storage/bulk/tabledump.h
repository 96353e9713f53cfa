// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

#include <QHash>

#include <span>

namespace sallyport {

/// What a table is to a copy of all data.
enum class TableUse {
    Kept,
    Sessions, ///< who is signed in: a copy has it, but who puts it back may leave it out
    Left, ///< made from the others by whoever puts them back, or about this database alone
};

/// One table of the schema, whatever its version.
struct CataloguedTable
{
    QLatin1StringView name;
    TableUse use = TableUse::Kept;
    /// The column whose values are sealed with the master key (core/auth/sealer.h), and their context from the key of their row.
    QLatin1StringView sealedColumn = {};
    QByteArray (*sealedContext)(const QString &key) = nullptr;
};

/// Every table there is or was, parents before those that refer to them. A test fails when a migration makes one that is missing here.
std::span<const CataloguedTable> tableCatalogue();
/// None for a table of a later version.
const CataloguedTable *findInCatalogue(QStringView name);

enum class ColumnType { Text, Number, Flag };

struct TableColumn
{
    QString name;
    ColumnType type = ColumnType::Text;

    bool operator==(const TableColumn &) const = default;
};

/// A table as a database has it.
struct TableShape
{
    QString name;
    QList<TableColumn> columns;
    QStringList key; ///< the columns of its primary key

    bool operator==(const TableShape &) const = default;
    qsizetype indexOf(QStringView column) const; ///< -1: has none of that name
};

/// The values of one row in the order of its table's columns: null, QString, qint64 or bool.
using TableRow = QVariantList;

/// Takes a database's tables one after another, each with all its rows in pieces. An error ends it.
class TableVisitor
{
public:
    virtual ~TableVisitor() = default;
    virtual Result<> table(const TableShape &shape) = 0;
    virtual Result<> rows(const QList<TableRow> &rows) = 0;
};

/// The tables of the catalogue this database has and a copy keeps, in the catalogue's order. ErrorCode::Internal for a column of an
/// unknown type.
Result<QList<TableShape>> keptTables(Connection &connection);

/// Shows all rows of keptTables(), each table in the order of its key, a few hundred at a time: memory does not grow with the database, and
/// no statement runs long. To be called within one read transaction, so that all of it is one state.
Result<> visitTables(Connection &connection, TableVisitor &visitor);

/// Writes what it is shown into the tables of another database with the same schema, whichever engine. They must be empty. To be used
/// within one write transaction.
class TableFiller final : public TableVisitor
{
public:
    explicit TableFiller(Connection &connection) : m_connection(connection) { }

    /// ErrorCode::Internal when this database has no such table, or with other columns.
    Result<> table(const TableShape &shape) override;
    Result<> rows(const QList<TableRow> &rows) override;
    /// To be called once all is shown: makes what was left out from the rest, and compares the numbers of rows.
    Result<> finish();

    /// Texts that had a NUL character in a database that can hold none: it is U+FFFD there.
    qint64 replacedTexts() const { return m_replacedTexts; }

private:
    Result<> insert(std::span<const TableRow> rows);
    QVariant fitting(const QVariant &value);

    Connection &m_connection;
    TableShape m_current;
    QHash<QString, qint64> m_counts;
    qint64 m_replacedTexts = 0;
};

/// Empties every table of keptTables() and what is made from them, within a write transaction.
Result<> clearTables(Connection &connection);

Result<qint64> countRows(Connection &connection, const QString &table);

} // namespace sallyport
