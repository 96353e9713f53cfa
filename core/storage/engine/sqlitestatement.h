// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"

#include <QSqlError>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>

class QSqlDriver;
struct sqlite3_stmt;

namespace sallyport {

struct SqliteLibrary;

/// A statement that is run once for each of many rows, by SQLite's own functions: Qt's driver needs half a microsecond to hand over one
/// value, which is longer than storing it takes.
class SqliteStatement
{
public:
    /// Null where Qt's driver has an SQLite of its own within, and for what cannot be prepared.
    static std::unique_ptr<SqliteStatement> prepare(const QSqlDriver &driver, const QString &sql);
    ~SqliteStatement();
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    /// Runs it with these values, which live until it returns. False: see error().
    template<class... Values>
    bool run(const Values &...values)
    {
        int place = 0;
        return step((bind(++place, values) && ...));
    }
    const QSqlError &error() const { return m_error; }

private:
    SqliteStatement(const SqliteLibrary &library, void *database) : m_library(library), m_database(database) { }
    bool bindNull(int place);
    bool bind(int place, const QString &text);
    bool bindText(int place, QByteArrayView utf8);
    bool bind(int place, const QByteArray &ascii) { return bindText(place, ascii); }
    bool bind(int place, QLatin1StringView ascii) { return bindText(place, QByteArrayView(ascii.data(), ascii.size())); }
    bool bind(int place, qint64 number);
    bool bind(int place, Timestamp time) { return bind(place, qint64(time.time_since_epoch().count())); }
    /// A template so that nothing becomes a bool by accident.
    template<std::same_as<bool> Flag>
    bool bind(int place, Flag flag)
    {
        return bind(place, qint64(flag));
    }
    template<class T>
    bool bind(int place, const std::optional<T> &value)
    {
        return value ? bind(place, *value) : bindNull(place);
    }
    bool step(bool isBound);

    const SqliteLibrary &m_library;
    void *m_database;
    sqlite3_stmt *m_statement = nullptr;
    QSqlError m_error;
};

} // namespace sallyport
