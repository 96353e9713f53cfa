// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

namespace sallyport {

/// Another program's database, opened for reading alone: what is read of it is as it was when it was opened. Of one thread.
class ForeignDatabase
{
public:
    /// One row: a text, or nothing, for each column.
    using Values = QList<std::optional<QString>>;

    /// ErrorCode::NotFound for a file that is not there, FileDamaged for one that is no database, DatabaseUnavailable.
    static Result<std::unique_ptr<ForeignDatabase>> open(DatabaseUrl url);

    /// Of a table `name` or `schema.name`; empty when there is none.
    Result<QStringList> columns(const QString &table);
    Result<qint64> count(const QString &table);

    /// Begins to read a table; the names are its columns'.
    Result<> select(const QString &table, const QStringList &columns);
    /// The next row of it. Holds some hundred of them at a time.
    Result<std::optional<Values>> next();

private:
    explicit ForeignDatabase(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }
    Result<> readAhead();

    std::unique_ptr<Connection> m_connection;
    QString m_sql;
    qsizetype m_width = 0;
    bool m_hasRows = true; // SQLite: they have numbers; those of views and of tables WITHOUT ROWID have none
    qint64 m_lastRow = 0; // SQLite: its number, or how many there were
    int m_selections = 0;
    QList<Values> m_ahead;
    qsizetype m_at = 0;
};

} // namespace sallyport
