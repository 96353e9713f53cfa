// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sealer.h"
#include "core/backup/backupfile.h"
#include "core/backup/restore.h"
#include "core/storage/engine/database.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace sallyport {

/// A folder with databases and backups for one test.
class BackupStage
{
public:
    /// With the newest schema, or the given one.
    std::unique_ptr<Database> database(const QString &name, std::optional<int> schema = {});
    std::unique_ptr<Database> open(const DatabaseUrl &url, std::optional<int> schema = {});

    QString path(const QString &name) const { return m_folder.filePath(name); }
    const FakeClock &clock() const { return m_clock; }
    Random &random() { return m_random; }
    const Sealer &sealer() const { return m_sealer; }
    /// Of another installation.
    const Sealer &otherSealer() const { return m_otherSealer; }
    static Secret masterKey() { return Secret(QByteArray(Sealer::keyBytes, 'm')); }
    static std::vector<Secret> masterKeys();
    static std::vector<Secret> otherMasterKeys();

    /// Locked for a recipient, which needs no slow hash; `identity` opens them.
    FileKeys keys();
    const BackupIdentity &identity() const { return m_identity; }
    FileKeys keysOf(const QString &path) const;

    Result<BackupSummary> make(Database &database, const QString &path, const FileKeys &keys, BackupWatcher watcher = {});
    RestoreRequest request(const QString &path) const;
    Result<RestoreReport> restore(Database &database, const RestoreRequest &request);
    static AuditEvent event();

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    SystemRandom m_random;
    Sealer m_sealer{masterKey(), m_random};
    Sealer m_otherSealer{Secret(QByteArray(Sealer::keyBytes, 'o')), m_random};
    BackupIdentity m_identity = std::move(*BackupIdentity::make(m_random));
};

QByteArray contentOf(const QString &path);
void writeFile(const QString &path, const QByteArray &content);
int newestSchema();

} // namespace sallyport
