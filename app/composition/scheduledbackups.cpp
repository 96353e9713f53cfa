// SPDX-License-Identifier: Apache-2.0
#include "app/composition/scheduledbackups.h"

#include "app/composition/backupkeys.h"
#include "core/base/log.h"
#include "core/base/uuid.h"

#include <QFileInfo>
#include <QThread>

namespace sallyport {

namespace {

using namespace std::chrono_literals;

/// How long a node that was killed keeps the others from making the backup.
constexpr auto lease = 2min;
/// Nothing is due more exactly than that.
constexpr std::chrono::milliseconds lookEvery = 10s;
constexpr std::chrono::seconds retryAfter = 5min;

AuditEvent madeEvent(Timestamp now, const QString &path, const BackupSummary &summary)
{
    return {.action = AuditAction::BackupMade,
            .at = now,
            .actor = {.userId = {}, .name = QStringLiteral("server"), .client = {}},
            .subjectId = {},
            .subjectName = {},
            .details = {{QStringLiteral("file"), QFileInfo(path).fileName()}, {QStringLiteral("accounts"), summary.rowsOf(u"users")}}};
}

Error stopped()
{
    return Error{.code = ErrorCode::Cancelled, .detail = QStringLiteral("The server stops.")};
}

} // namespace

QString ScheduledBackups::folder(const Settings &settings, const QString &dataDirectory)
{
    return settings.backupDirectory.isEmpty() ? dataDirectory + QStringLiteral("/backups") : settings.backupDirectory;
}

ScheduledBackups::ScheduledBackups(const Settings &settings, Installation &installation, BackupFolder folder, MasterKeyVault *vault)
    : m_files{settings.backupPassphraseFile, settings.backupRecipientFile},
      m_every(settings.backupEvery),
      m_keep(settings.backupKeep),
      m_masterKeys(settings, installation.directory(), vault),
      m_installation(installation),
      m_schedule(installation.database()),
      m_folder(std::move(folder)),
      m_node(toText(QUuid::createUuid()))
{ }

ScheduledBackups::~ScheduledBackups()
{
    stop();
}

Result<std::unique_ptr<ScheduledBackups>> ScheduledBackups::open(const Settings &settings, Installation &installation,
                                                                 MasterKeyVault *vault)
{
    if (settings.backupEvery == 0s)
        return std::unique_ptr<ScheduledBackups>();
    if (settings.backupPassphraseFile.isEmpty() == settings.backupRecipientFile.isEmpty())
        return invalidSetting(settings, "backup_every",
                              QStringLiteral("Backups are encrypted: name either backup_recipient_file or backup_passphrase_file."));
    const auto mark = SqlBackupSchedule(installation.database()).mark();
    if (!mark)
        return failure(mark);
    std::unique_ptr<ScheduledBackups> backups(
        new ScheduledBackups(settings, installation, BackupFolder(folder(settings, installation.directory()), *mark), vault));
    if (auto readable = backups->lock(); !readable)
        return failure(readable);
    if (auto prepared = backups->m_folder.prepare(); !prepared)
        return failure(prepared);
    return backups;
}

Housekeeping::Duty ScheduledBackups::duty()
{
    return {.what = QStringLiteral("looking after scheduled backups"),
            .every = std::min<std::chrono::milliseconds>(lookEvery, std::chrono::milliseconds(m_every) / 2),
            .work = [this] { return lookAround(); },
            .atOnce = true};
}

void ScheduledBackups::stop()
{
    m_isStopping = true;
    if (m_worker)
        m_worker->wait();
}

Result<BackupLock> ScheduledBackups::lock() const
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

// The thread that makes a backup reads one state of the database for as long as that takes; this one puts off the end of its turn.
Result<bool> ScheduledBackups::lookAround()
{
    const Timestamp now = m_installation.clock().now();
    if (m_worker && !m_worker->isFinished()) {
        const auto kept = m_schedule.keep(m_node, now, lease);
        return kept ? Result<bool>(false) : Result<bool>(failure(kept));
    }
    m_worker.reset();
    const auto mine = m_schedule.take(m_node, now, m_every, lease);
    if (!mine)
        return failure(mine);
    if (*mine) {
        m_worker.reset(QThread::create([this] { work(); }));
        m_worker->setObjectName(QStringLiteral("backup"));
        m_worker->start(QThread::LowPriority);
    }
    const auto state = m_schedule.state();
    if (!state)
        return failure(state);
    if (state->lastSuccess)
        m_status.lastSuccess = std::chrono::floor<std::chrono::seconds>(*state->lastSuccess).time_since_epoch().count();
    return false;
}

void ScheduledBackups::work()
{
    const auto made = make();
    const Timestamp now = m_installation.clock().now();
    Result<> noted;
    if (made) {
        m_status.lastSuccess = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
        noted = m_schedule.succeeded(m_node, now);
    } else if (m_isStopping) {
        noted = m_schedule.release(m_node);
    } else {
        ++m_status.failures;
        qCCritical(lcServer).noquote() << "The scheduled backup failed:" << made.error().detail << made.error().cause;
        noted = m_schedule.failed(m_node, now, now + std::min(retryAfter, m_every), made.error().detail);
    }
    if (!noted)
        qCWarning(lcServer).noquote() << "How the scheduled backup went could not be noted:" << noted.error().detail << noted.error().cause;
}

Result<> ScheduledBackups::make()
{
    const auto locked = lock();
    if (!locked)
        return failure(locked);
    const auto keys = FileKeys::make(*locked, m_installation.random());
    if (!keys)
        return failure(keys);
    auto masterKeys = m_masterKeys.load();
    if (!masterKeys)
        return failure(masterKeys);
    const auto schema = schemaOf(m_installation.database());
    if (!schema)
        return failure(schema);
    const QString path = m_folder.nameFor(m_installation.clock().now());
    const auto made = makeBackup(m_installation.database(),
                                 {.path = path,
                                  .schema = *schema,
                                  .masterKeys = std::move(*masterKeys),
                                  .watcher = [this](const BackupProgress &) { return m_isStopping ? Result<>(stopped()) : Result<>(); }},
                                 *keys, m_installation.clock());
    if (!made)
        return failure(made);
    qCInfo(lcServer).noquote() << "Backup made:" << path << "with" << made->rowsOf(u"users") << "account(s)," << made->fileBytes << "bytes";
    for (const QString &stays : m_folder.removeSurplus(m_keep, path, m_installation.clock().now()))
        qCWarning(lcServer).noquote() << "An old backup cannot be removed:" << stays;
    // It is made, whether or not that can be recorded: a failure here would have it made again and again.
    if (const auto told = m_installation.auditStore().append(madeEvent(m_installation.clock().now(), path, *made)); !told)
        qCWarning(lcServer).noquote() << "The audit log does not tell of this backup:" << told.error().cause;
    return {};
}

} // namespace sallyport
