// SPDX-License-Identifier: Apache-2.0
#include "core/backup/scratchdatabase.h"

#include "core/base/uuid.h"

#include <QFile>

namespace sallyport {

ScratchDatabase::ScratchDatabase(const QString &folder)
    : m_path(folder + QStringLiteral("/restore-") + toText(QUuid::createUuid()).first(8) + QStringLiteral(".unfinished"))
{ }

ScratchDatabase::~ScratchDatabase()
{
    m_database.reset();
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(m_path + suffix);
}

Result<std::unique_ptr<ScratchDatabase>> ScratchDatabase::make(const QString &folder)
{
    std::unique_ptr<ScratchDatabase> scratch(new ScratchDatabase(folder));
    auto database = Database::open(DatabaseUrl{.dialect = Dialect::Sqlite, .path = scratch->m_path, .parameters = {}});
    if (!database)
        return failure(database);
    scratch->m_database = std::move(*database);
    return scratch;
}

} // namespace sallyport
