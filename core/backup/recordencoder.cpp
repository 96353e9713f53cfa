// SPDX-License-Identifier: Apache-2.0
#include "core/backup/recordcodec.h"

#include <QCborMap>
#include <QCborStreamWriter>

namespace sallyport {

namespace {

void appendValue(QCborStreamWriter &writer, const QVariant &value)
{
    if (!value.isValid())
        writer.append(nullptr);
    else if (value.typeId() == QMetaType::Bool)
        writer.append(value.toBool());
    else if (value.typeId() == QMetaType::LongLong)
        writer.append(value.toLongLong());
    else
        writer.append(value.toString());
}

void appendText(QCborStreamWriter &writer, const char *key, const QString &value)
{
    writer.append(QLatin1StringView(key));
    writer.append(value);
}

QLatin1StringView nameOf(Dialect engine)
{
    switch (engine) {
    case Dialect::Sqlite: return QLatin1StringView("sqlite");
    case Dialect::PostgreSql: return QLatin1StringView("postgresql");
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Text: return QLatin1StringView("text");
    case ColumnType::Number: return QLatin1StringView("number");
    case ColumnType::Flag: return QLatin1StringView("flag");
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray encodeBeginning(const BackupBeginning &beginning)
{
    const BackupInfo &info = beginning.info;
    QByteArray record;
    QCborStreamWriter writer(&record);
    writer.startMap(6);
    appendText(writer, "format", QStringLiteral("sallyport backup"));
    writer.append(QLatin1StringView("made_at"));
    writer.append(qint64(info.madeAt.time_since_epoch().count()));
    appendText(writer, "made_by", info.version);
    writer.append(QLatin1StringView("schema"));
    writer.append(info.schema);
    writer.append(QLatin1StringView("engine"));
    writer.append(nameOf(info.engine));
    writer.append(QLatin1StringView("master_keys"));
    writer.startArray(quint64(beginning.masterKeys.size()));
    for (const Secret &key : beginning.masterKeys)
        writer.appendByteString(key.view().data(), key.size());
    writer.endArray();
    writer.endMap();
    return record;
}

QByteArray encodeTable(const TableShape &shape)
{
    QByteArray record;
    QCborStreamWriter writer(&record);
    writer.startMap(3);
    appendText(writer, "table", shape.name);
    writer.append(QLatin1StringView("columns"));
    writer.startArray(quint64(shape.columns.size()));
    for (const TableColumn &column : shape.columns) {
        writer.startArray(2);
        writer.append(column.name);
        writer.append(nameOf(column.type));
        writer.endArray();
    }
    writer.endArray();
    writer.append(QLatin1StringView("key"));
    writer.startArray(quint64(shape.key.size()));
    for (const QString &column : shape.key)
        writer.append(column);
    writer.endArray();
    writer.endMap();
    return record;
}

QByteArray encodeRows(std::span<const TableRow> rows)
{
    QByteArray record;
    QCborStreamWriter writer(&record);
    writer.startArray(quint64(rows.size()));
    for (const TableRow &row : rows) {
        writer.startArray(quint64(row.size()));
        for (const QVariant &value : row)
            appendValue(writer, value);
        writer.endArray();
    }
    writer.endArray();
    return record;
}

QByteArray encodeEnd(const BackupEnd &end)
{
    QByteArray record;
    QCborStreamWriter writer(&record);
    writer.startMap(2);
    writer.append(QLatin1StringView("rows"));
    writer.startArray(quint64(end.tables.size()));
    for (const TableCount &count : end.tables) {
        writer.startArray(2);
        writer.append(count.table);
        writer.append(count.rows);
        writer.endArray();
    }
    writer.endArray();
    writer.append(QLatin1StringView("digest"));
    writer.append(end.digest);
    writer.endMap();
    return record;
}

} // namespace sallyport
