// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QSqlError>
#include <QString>

#include <concepts>
#include <optional>

class QSqlDriver;

namespace sallyport {

struct PostgresLibrary;

/// Rows on their way into a table by COPY … FROM STDIN, through libpq's own functions, which Qt's driver does not offer. The server stores
/// the first while the next are still written here, and has no statement to take apart. In its text format, which is the one that all
/// engines of this kind speak (PostgreSQL, COPY; CockroachDB, COPY).
class PostgresCopy
{
public:
    /// Whether the functions are there, and the driver shows the connection.
    static bool isPossible(const QSqlDriver &driver);

    explicit PostgresCopy(const QSqlDriver &driver);
    Q_DISABLE_COPY_MOVE(PostgresCopy)

    /// `sql`: COPY table (columns) FROM STDIN. False: see error(), and there is nothing to end.
    bool begin(const QString &sql);
    /// The values in the order of the columns. What goes wrong is told by end().
    template<class... Values>
    void addRow(const Values &...values)
    {
        ((append(values), m_rows += '\t'), ...);
        m_rows.back() = '\n';
        if (m_rows.size() >= bytesAtOnce)
            send();
    }
    /// After the last row, in any case. False: nothing was stored, see error().
    bool end();
    const QSqlError &error() const { return m_error; }

private:
    static constexpr qsizetype bytesAtOnce = 32 * 1024;

    void append(const QString &text);
    void append(const QByteArray &ascii) { appendText(ascii); }
    void append(QLatin1StringView ascii) { appendText(QByteArrayView(ascii.data(), ascii.size())); }
    void append(qint64 number) { m_rows += QByteArray::number(number); }
    void append(Timestamp time) { append(qint64(time.time_since_epoch().count())); }
    /// A template so that nothing becomes a bool by accident.
    template<std::same_as<bool> Flag>
    void append(Flag flag)
    {
        m_rows += flag ? 't' : 'f';
    }
    template<class T>
    void append(const std::optional<T> &value)
    {
        if (value)
            append(*value);
        else
            m_rows += "\\N";
    }
    void appendText(QByteArrayView utf8);
    void send();

    const PostgresLibrary &m_library;
    void *const m_connection;
    QByteArray m_rows; // not sent yet
    QSqlError m_error;
};

} // namespace sallyport
