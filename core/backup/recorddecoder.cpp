// SPDX-License-Identifier: Apache-2.0
#include "core/backup/recordcodec.h"

#include "core/auth/sealer.h"
#include "core/backup/backupheader.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>

namespace sallyport {

namespace {

/// Other than ours it can only be a file of somebody who has the key.
Error strange()
{
    return damagedFile(QStringLiteral("The backup is damaged: its content is not what a backup holds."));
}

std::optional<QCborMap> mapIn(const QByteArray &record)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(record, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

std::optional<ColumnType> typeNamed(const QString &name)
{
    for (const auto &[known, type] :
         {std::pair(QLatin1StringView("text"), ColumnType::Text), std::pair(QLatin1StringView("number"), ColumnType::Number),
          std::pair(QLatin1StringView("flag"), ColumnType::Flag)}) {
        if (name == known)
            return type;
    }
    return std::nullopt;
}

/// Names that a statement may be made of: nothing that SQL would take for anything else.
bool isName(const QString &text)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    return !text.isEmpty() && text.size() <= 63 && text[0] >= u'a' && std::ranges::all_of(text, fits);
}

Result<BackupRecord> decodeTable(const QCborMap &map)
{
    TableShape shape{.name = map[QLatin1StringView("table")].toString(), .columns = {}, .key = {}};
    const QCborArray columns = map[QLatin1StringView("columns")].toArray();
    for (const QCborValue &column : columns) {
        const auto type = typeNamed(column.toArray().at(1).toString());
        shape.columns.append({column.toArray().at(0).toString(), type.value_or(ColumnType::Text)});
        if (!type || !isName(shape.columns.last().name))
            return strange();
    }
    const QCborArray key = map[QLatin1StringView("key")].toArray();
    for (const QCborValue &column : key)
        shape.key.append(column.toString());
    const bool keyed = std::ranges::all_of(shape.key, [&shape](const QString &column) { return shape.indexOf(column) >= 0; });
    if (!isName(shape.name) || shape.columns.isEmpty() || !keyed)
        return strange();
    return shape;
}

Result<BackupRecord> decodeEnd(const QCborMap &map)
{
    BackupEnd end{.tables = {}, .digest = map[QLatin1StringView("digest")].toByteArray()};
    const QCborArray rows = map[QLatin1StringView("rows")].toArray();
    for (const QCborValue &count : rows)
        end.tables.append({count.toArray().at(0).toString(), count.toArray().at(1).toInteger(-1)});
    return end;
}

std::optional<QString> readText(QCborStreamReader &reader)
{
    QString text = QStringLiteral("");
    auto piece = reader.readString();
    while (piece.status == QCborStreamReader::Ok) {
        text += piece.data;
        piece = reader.readString();
    }
    return piece.status == QCborStreamReader::EndOfString ? std::optional(text) : std::nullopt;
}

/// Invalid when it is not of that type.
std::optional<QVariant> readValue(QCborStreamReader &reader, ColumnType type)
{
    std::optional<QVariant> value;
    if (reader.isNull()) {
        value = QVariant();
    } else if (type == ColumnType::Flag && reader.isBool()) {
        value = QVariant(reader.toBool());
    } else if (type == ColumnType::Number && reader.isInteger()) {
        value = QVariant(qlonglong(reader.toInteger()));
    } else if (type == ColumnType::Text && reader.isString()) {
        auto text = readText(reader); // goes on to what follows by itself
        return text ? std::optional<QVariant>(*text) : std::nullopt;
    }
    if (value)
        reader.next();
    return value;
}

bool readRow(QCborStreamReader &reader, const TableShape &table, TableRow &row)
{
    if (!reader.isArray() || !reader.isLengthKnown() || reader.length() != quint64(table.columns.size()) || !reader.enterContainer())
        return false;
    row.reserve(table.columns.size());
    for (const TableColumn &column : table.columns) {
        auto value = readValue(reader, column.type);
        if (!value)
            return false;
        row.append(std::move(*value));
    }
    return reader.leaveContainer();
}

Result<BackupRecord> decodeRows(QCborStreamReader &reader, const TableShape &table)
{
    QList<TableRow> rows;
    if (!reader.enterContainer())
        return strange();
    while (reader.hasNext()) {
        if (!readRow(reader, table, rows.emplaceBack()))
            return strange();
    }
    if (!reader.leaveContainer())
        return strange();
    return rows;
}

} // namespace

Result<BackupBeginning> decodeBeginning(const QByteArray &record)
{
    const auto map = mapIn(record);
    if (!map || map->value(QLatin1StringView("format")).toString() != QLatin1StringView("sallyport backup"))
        return strange();
    const qint64 schema = map->value(QLatin1StringView("schema")).toInteger(-1);
    if (schema < 0 || schema > std::numeric_limits<int>::max())
        return strange();
    const QString engine = map->value(QLatin1StringView("engine")).toString();
    BackupBeginning beginning{{.madeAt = Timestamp(std::chrono::milliseconds(map->value(QLatin1StringView("made_at")).toInteger())),
                               .version = map->value(QLatin1StringView("made_by")).toString(),
                               .schema = int(schema),
                               .engine = engine == QLatin1StringView("sqlite") ? Dialect::Sqlite : Dialect::PostgreSql}};
    const QCborArray keys = map->value(QLatin1StringView("master_keys")).toArray();
    for (const QCborValue &key : keys) {
        QByteArray bytes = key.toByteArray();
        if (bytes.size() != Sealer::keyBytes)
            return strange();
        beginning.masterKeys.emplace_back(bytes);
        wipe(bytes.data(), size_t(bytes.size()));
    }
    return beginning;
}

Result<BackupRecord> decodeRecord(const QByteArray &record, const TableShape &table)
{
    QCborStreamReader reader(record);
    if (reader.isArray())
        return decodeRows(reader, table);
    const auto map = mapIn(record);
    if (!map)
        return strange();
    return map->contains(QLatin1StringView("table")) ? decodeTable(*map) : decodeEnd(*map);
}

} // namespace sallyport
