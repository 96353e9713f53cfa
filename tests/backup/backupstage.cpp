// SPDX-License-Identifier: Apache-2.0
#include "tests/backup/backupstage.h"

#include "core/storage/schema/migrator.h"

namespace sallyport {

std::unique_ptr<Database> BackupStage::open(const DatabaseUrl &url, std::optional<int> schema)
{
    auto database = Database::open(url).value();
    Migrator(*database, builtInMigrations(url.dialect).value(), m_clock).up(schema).value();
    return database;
}

std::unique_ptr<Database> BackupStage::database(const QString &name, std::optional<int> schema)
{
    return open(DatabaseUrl{.dialect = Dialect::Sqlite, .path = path(name), .parameters = {}}, schema);
}

std::vector<Secret> BackupStage::masterKeys()
{
    std::vector<Secret> keys;
    keys.push_back(masterKey());
    return keys;
}

std::vector<Secret> BackupStage::otherMasterKeys()
{
    std::vector<Secret> keys;
    keys.emplace_back(QByteArray(Sealer::keyBytes, 'o'));
    return keys;
}

FileKeys BackupStage::keys()
{
    return FileKeys::make(BackupLock(m_identity.recipient()), m_random).value();
}

FileKeys BackupStage::keysOf(const QString &path) const
{
    return FileKeys::open(BackupReader::header(path).value(), BackupKey(*BackupIdentity::fromText(m_identity.toText()))).value();
}

Result<BackupSummary> BackupStage::make(Database &database, const QString &path, const FileKeys &keys, BackupWatcher watcher)
{
    return makeBackup(database,
                      {.path = path, .replace = false, .schema = newestSchema(), .masterKeys = masterKeys(), .watcher = std::move(watcher)},
                      keys, m_clock);
}

RestoreRequest BackupStage::request(const QString &path) const
{
    return {.path = path, .replace = false, .keepSessions = true, .keepOldAs = {}, .scratchFolder = m_folder.path(), .watcher = {}};
}

Result<RestoreReport> BackupStage::restore(Database &database, const RestoreRequest &request)
{
    return restoreBackup(database, request, keysOf(request.path), m_otherSealer, event(), m_clock);
}

AuditEvent BackupStage::event()
{
    return {.action = AuditAction::BackupRestored, .at = FakeClock::start, .actor = {}, .subjectId = {}, .subjectName = {}, .details = {}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    Q_ASSERT(!file.exists());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a test's file cannot be written");
}

int newestSchema()
{
    return int(builtInMigrations().value().size());
}

} // namespace sallyport
