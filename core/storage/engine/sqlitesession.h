// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/databaseurl.h"

#include <QStringList>

class QSqlDatabase;

namespace sallyport {

/// Tells a connection of Qt's QSQLITE driver which file to open and for what.
void setSqliteTarget(QSqlDatabase &database, const DatabaseUrl &url);

/// The statements that make a new connection ours.
QStringList sqliteSessionSettings();

} // namespace sallyport
