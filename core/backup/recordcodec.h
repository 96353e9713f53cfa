// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/backupinfo.h"
#include "core/base/secret.h"
#include "core/storage/bulk/tabledump.h"

#include <span>
#include <variant>
#include <vector>

namespace sallyport {

// The records of a backup as CBOR (RFC 8949); core/backup/FORMAT.md has their shapes.

/// The last record: what came before it.
struct BackupEnd
{
    QList<TableCount> tables;
    QByteArray digest;
};

/// The first record, with the keys that open what is sealed in the tables: more than one while one replaces another.
struct BackupBeginning
{
    BackupInfo info;
    std::vector<Secret> masterKeys = {};
};

QByteArray encodeBeginning(const BackupBeginning &beginning);
QByteArray encodeTable(const TableShape &shape);
QByteArray encodeRows(std::span<const TableRow> rows);
QByteArray encodeEnd(const BackupEnd &end);

/// ErrorCode::FileDamaged when it is none.
Result<BackupBeginning> decodeBeginning(const QByteArray &record);

using BackupRecord = std::variant<TableShape, QList<TableRow>, BackupEnd>;
/// Any later record; rows are those of `table`, and checked to fit it. ErrorCode::FileDamaged when it is none.
Result<BackupRecord> decodeRecord(const QByteArray &record, const TableShape &table);

} // namespace sallyport
