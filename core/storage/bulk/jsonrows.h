// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/storage/engine/connection.h"

#include <concepts>
#include <initializer_list>
#include <optional>

namespace sallyport {

/// Many rows, or texts, as one value of a statement: an array in JSON. Handing over each value by itself takes longer than storing it.
/// For texts without U+0000, which PostgreSQL's JSON does not have.
class JsonArray
{
public:
    void reserve(qsizetype characters) { m_text.reserve(characters); }
    template<class... Values>
    void addRow(const Values &...values)
    {
        m_text += m_text.isEmpty() ? u'[' : u',';
        QChar before = u'[';
        ((m_text += before, append(values), before = u','), ...);
        m_text += u']';
    }
    template<class Text>
    void addText(const Text &text)
    {
        m_text += m_text.isEmpty() ? u'[' : u',';
        append(text);
    }
    bool isEmpty() const { return m_text.isEmpty(); }
    /// The one value.
    QVariantList value() const { return {m_text.isEmpty() ? QStringLiteral("[]") : m_text + u']'}; }

private:
    void append(const QString &text);
    void append(QLatin1StringView plain); ///< of characters that JSON takes as they are
    void append(const QByteArray &ascii) { append(QString::fromLatin1(ascii)); }
    void append(const QUuid &id) { append(toText(id)); }
    void append(Timestamp time) { append(qint64(time.time_since_epoch().count())); }
    void append(qint64 number) { m_text += QString::number(number); }
    /// A template so that nothing becomes a bool by accident.
    template<std::same_as<bool> Flag>
    void append(Flag flag)
    {
        m_text += flag ? QLatin1StringView("true") : QLatin1StringView("false");
    }
    template<class T>
    void append(const std::optional<T> &value)
    {
        if (value)
            append(*value);
        else
            m_text += QLatin1StringView("null");
    }

    QString m_text;
};

struct JsonColumn
{
    enum class Kind { Text, Number, Flag };

    QLatin1StringView name;
    Kind kind = Kind::Text;
};

/// Stores all rows, whose values are in the order of the columns, by one statement.
Result<> insertJson(Connection &connection, const QString &table, std::initializer_list<JsonColumn> columns, const JsonArray &rows);
/// What follows a column in a condition: it is one of the texts of the array, whose value() is the one of the `?` in it.
QString isOneOf(Dialect dialect);

} // namespace sallyport
