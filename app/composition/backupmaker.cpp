// SPDX-License-Identifier: Apache-2.0
#include "app/composition/backupmaker.h"

#include "app/composition/backupkeys.h"
#include "core/base/log.h"

#include <QFileInfo>

namespace sallyport {

namespace {

AuditEvent madeEvent(Timestamp now, const Actor &actor, const QString &path, const BackupSummary &summary)
{
    return {.action = AuditAction::BackupMade,
            .at = now,
            .actor = actor,
            .subjectId = {},
            .subjectName = {},
            .details = {{QStringLiteral("file"), QFileInfo(path).fileName()}, {QStringLiteral("accounts"), summary.rowsOf(u"users")}}};
}

QString folderOf(const Settings &settings, const QString &dataDirectory)
{
    return settings.backupDirectory.isEmpty() ? dataDirectory + QStringLiteral("/backups") : settings.backupDirectory;
}

} // namespace

BackupMaker::BackupMaker(const Settings &settings, Installation &installation, const QString &mark, MasterKeyVault *vault)
    : m_files{settings.backupPassphraseFile, settings.backupRecipientFile},
      m_keep(settings.backupKeep),
      m_masterKeys(settings, installation.directory(), vault),
      m_installation(installation),
      m_folder(folderOf(settings, installation.directory()), mark)
{ }

Result<> BackupMaker::prepare() const
{
    if (auto readable = lock(); !readable)
        return failure(readable);
    return m_folder.prepare();
}

Result<BackupLock> BackupMaker::lock() const
{
    if (!m_files.recipient.isEmpty()) {
        const auto recipient = readRecipientFile(m_files.recipient);
        if (!recipient)
            return failure(recipient);
        return BackupLock(*recipient);
    }
    auto passphrase = readPassphraseFile(m_files.passphrase);
    if (!passphrase)
        return failure(passphrase);
    if (auto good = checkPassphrase(*passphrase); !good)
        return Error{.code = ErrorCode::ConfigurationInvalid, .detail = m_files.passphrase + QStringLiteral(": ") + good.error().detail};
    return BackupLock(std::move(*passphrase));
}

/// The passphrase is gone once the keys are made.
Result<FileKeys> BackupMaker::keysFor(std::optional<Secret> passphrase) const
{
    const auto locked = passphrase ? Result<BackupLock>(BackupLock(std::move(*passphrase))) : lock();
    return locked ? FileKeys::make(*locked, m_installation.random()) : Result<FileKeys>(failure(locked));
}

Result<BackupSummary> BackupMaker::write(const QString &path, const FileKeys &keys, const BackupWatcher &watcher) const
{
    auto masterKeys = m_masterKeys.load();
    if (!masterKeys)
        return failure(masterKeys);
    const auto schema = schemaOf(m_installation.database());
    if (!schema)
        return failure(schema);
    return makeBackup(m_installation.database(),
                      {.path = path, .schema = *schema, .masterKeys = std::move(*masterKeys), .watcher = watcher}, keys,
                      m_installation.clock());
}

Result<> BackupMaker::make(const Actor &actor, std::optional<Secret> passphrase, const BackupWatcher &watcher) const
{
    if (auto there = m_folder.prepare(); !there)
        return there;
    const auto keys = keysFor(std::exchange(passphrase, std::nullopt));
    if (!keys)
        return failure(keys);
    const QString path = m_folder.nameFor(m_installation.clock().now());
    const auto made = write(path, *keys, watcher);
    if (!made)
        return failure(made);
    qCInfo(lcServer).noquote() << "Backup made:" << path << "with" << made->rowsOf(u"users") << "account(s)," << made->fileBytes << "bytes";
    for (const QString &stays : m_folder.removeSurplus(m_keep, path, m_installation.clock().now()))
        qCWarning(lcServer).noquote() << "An old backup cannot be removed:" << stays;
    // It is made, whether or not that can be recorded: a failure here would have it made again and again.
    if (const auto told = m_installation.auditStore().append(madeEvent(m_installation.clock().now(), actor, path, *made)); !told)
        qCWarning(lcServer).noquote() << "The audit log does not tell of this backup:" << told.error().cause;
    return {};
}

} // namespace sallyport
