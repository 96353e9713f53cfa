// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/jsonrows.h"

#include "core/storage/bulk/manyrows.h"

#include <QStringList>

#include <algorithm>

namespace sallyport {

namespace {

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c != u'"' && c != u'\\';
}

QString read(qsizetype place, JsonColumn::Kind kind)
{
    const QString value = QStringLiteral("value ->> %1").arg(place);
    switch (kind) {
    case JsonColumn::Kind::Text: return value;
    case JsonColumn::Kind::Number: return QStringLiteral("CAST(%1 AS BIGINT)").arg(value);
    case JsonColumn::Kind::Flag: return QStringLiteral("CAST(%1 AS BOOLEAN)").arg(value);
    }
    Q_UNREACHABLE();
}

QString columnList(std::initializer_list<JsonColumn> columns)
{
    QStringList names;
    for (const JsonColumn &column : columns)
        names.append(column.name);
    return names.join(QStringLiteral(", "));
}

QString elements(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral("json_each(?)");
    case Dialect::PostgreSql: return QStringLiteral("jsonb_array_elements(CAST(? AS jsonb))");
    }
    Q_UNREACHABLE();
}

} // namespace

void JsonArray::append(const QString &text)
{
    Q_ASSERT(!text.contains(QChar()));
    m_text += u'"';
    if (std::ranges::all_of(text, isPlain)) {
        m_text += text;
    } else {
        for (const QChar c : text)
            m_text += isPlain(c) ? QString(c) : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QChar(u'0'));
    }
    m_text += u'"';
}

void JsonArray::append(QLatin1StringView plain)
{
    m_text += u'"';
    m_text += plain;
    m_text += u'"';
}

Result<> insertJson(Connection &connection, const QString &table, std::initializer_list<JsonColumn> columns, const JsonArray &rows)
{
    if (rows.isEmpty())
        return {};
    QStringList values;
    for (const JsonColumn &column : columns)
        values.append(read(values.size(), column.kind));
    return connection.perform(QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %4")
                                  .arg(table, columnList(columns), values.join(QStringLiteral(", ")), elements(connection.dialect())),
                              rows.value());
}

QString insertText(const QString &table, std::initializer_list<JsonColumn> columns)
{
    const QStringList places(qsizetype(columns.size()), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columnList(columns), places.join(QStringLiteral(", ")));
}

QString copyText(const QString &table, std::initializer_list<JsonColumn> columns)
{
    return QStringLiteral("COPY %1 (%2) FROM STDIN").arg(table, columnList(columns));
}

QString isOneOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral(" IN (SELECT value FROM json_each(?))");
    // An array, so that the index is taken however small the table was when the statement was planned.
    case Dialect::PostgreSql: return QStringLiteral(" = ANY (ARRAY(SELECT jsonb_array_elements_text(CAST(? AS jsonb))))");
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
