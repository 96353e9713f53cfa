// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sealer.h"
#include "core/backup/filekeys.h"
#include "core/storage/bulk/tabledump.h"
#include "core/storage/engine/database.h"

#include <QMap>
#include <QSet>

namespace sallyport {

/// Fills a database of the newest schema with rows in every table a backup keeps: NULL and empty text, both flags, letters beyond ASCII,
/// large and negative numbers, a sealed key.
Result<> addSampleData(Database &database, const Sealer &sealer, int users = 20);

/// All rows of all tables as text, sorted: two databases that give the same hold the same. What is sealed is shown opened.
Result<QMap<QString, QStringList>> dumpOf(Database &database, const Sealer &sealer);

/// Sets the counters of tries and statistics in one transaction: to a number, or `count + 1`.
Result<> setCounters(Database &database, const QString &value);
/// Their values in a backup: one, if all are the same.
QSet<qint64> countersIn(const QString &path, const FileKeys &keys);

} // namespace sallyport
