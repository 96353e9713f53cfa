// SPDX-License-Identifier: Apache-2.0
#include "app/composition/datadirectory.h"
#include "app/composition/installation.h"
#include "app/composition/masterkey.h"
#include "app/server/backupactions.h"
#include "app/server/backupreport.h"
#include "app/server/commandlineactor.h"
#include "app/server/confirmation.h"
#include "app/server/restoretarget.h"
#include "core/backup/backupfile.h"
#include "core/backup/restore.h"

#include <QDateTime>
#include <QFileInfo>

namespace sallyport {

namespace {

/// Verified to its end, before anything is touched.
Result<BackupSummary> readAll(const BackupArguments &told, const FileKeys &keys)
{
    BackupProgressLine progress(QStringLiteral("Reading"));
    auto summary = verifyBackup(told.path(), keys, progress.watcher());
    if (!summary)
        return summary;
    if (Result<> known = checkSchema(summary->info); !known)
        return failure(known);
    return summary;
}

QString keptName(const RestoreTarget &target, Timestamp now)
{
    if (target.url.dialect != Dialect::Sqlite)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    return QFileInfo(target.url.path).absoluteFilePath() + QStringLiteral(".before-restore-")
        + time.toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
}

/// Unlike openSealer() it does not ask whether the key of what is there is there too: that is replaced.
Result<std::unique_ptr<Sealer>> ownSealer(const Settings &settings, Installation &installation)
{
    const MasterKeyPlace place(settings, installation.directory());
    auto keys = place.load();
    if (keys && keys->empty())
        keys = place.create(installation.random());
    if (!keys)
        return failure(keys);
    return std::make_unique<Sealer>(std::move(keys->front()), installation.random());
}

AuditEvent restoredEvent(const Installation &installation, const BackupSummary &summary, const BackupArguments &told)
{
    return {.action = AuditAction::BackupRestored,
            .at = installation.clock().now(),
            .actor = commandLineActor(),
            .subjectId = {},
            .subjectName = {},
            .details = {{QStringLiteral("file"), QFileInfo(told.path()).fileName()},
                        {QStringLiteral("made_at"),
                         QDateTime::fromMSecsSinceEpoch(summary.info.madeAt.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate)},
                        {QStringLiteral("accounts"), summary.rowsOf(u"users")},
                        {QStringLiteral("kept_sessions"), told.keepSessions}}};
}

void tellResult(const RestoreReport &report, const RestoreTarget &target, const BackupArguments &told, const QString &kept)
{
    printMessage(QStringLiteral("Restored into %1: %2.").arg(target.name(), describe(report.summary)));
    if (!told.keepSessions && report.summary.rowsOf(u"sessions") > 0)
        printMessage(
            QStringLiteral("Everybody has to sign in again: refresh tokens that were used since the backup would look stolen. To keep "
                           "sessions when moving from one machine to another: --keep-sessions"));
    if (report.replacedTexts > 0)
        printMessage(QStringLiteral("%1 text(s) held a NUL character, which PostgreSQL cannot store; U+FFFD stands in its place.")
                         .arg(report.replacedTexts));
    if (!kept.isEmpty())
        printMessage(QStringLiteral("The data from before is in %1; remove it once all is well.").arg(kept));
    printMessage(target.url.dialect == Dialect::Sqlite
                     ? QStringLiteral("Restart the server if it runs.")
                     : QStringLiteral("Restart the servers of this database; all of them need the master.key of this one."));
}

ExitCode restore(const Settings &settings, const BackupArguments &told, const FileKeys &keys, const BackupSummary &summary,
                 const RestoreTarget &target)
{
    auto installation = Installation::openFor(settings, Opening::Restoring);
    if (!installation)
        return fail(installation.error());
    const auto sealer = ownSealer(settings, **installation);
    if (!sealer)
        return fail(sealer.error());
    const QString kept = target.isOccupied ? keptName(target, (*installation)->clock().now()) : QString();
    Result<RestoreReport> report = Error();
    {
        BackupProgressLine progress(QStringLiteral("Restoring"));
        report = restoreBackup((*installation)->database(),
                               {.path = told.path(),
                                .replace = told.replace,
                                .keepSessions = told.keepSessions,
                                .keepOldAs = kept,
                                .scratchFolder = (*installation)->directory(),
                                .watcher = progress.watcher()},
                               keys, **sealer, restoredEvent(**installation, summary, told), (*installation)->clock());
    }
    if (!report)
        return fail(report.error());
    tellResult(*report, target, told, kept);
    return ExitCode::Done;
}

ExitCode dryRun(const BackupArguments &told, const BackupSummary &summary, const RestoreTarget &target)
{
    printMessage(QStringLiteral("%1 is whole: %2.").arg(told.path(), describe(summary)));
    if (!target.exists)
        printMessage(QStringLiteral("%1 would be made.").arg(target.name()));
    else if (!target.damage.isEmpty())
        printMessage(QStringLiteral("%1 is damaged; it would be kept under another name.").arg(target.name()));
    else if (target.isOccupied)
        printMessage(QStringLiteral("%1 has data that would be replaced: %2.").arg(target.name(), target.description()));
    else
        printMessage(QStringLiteral("%1 has no accounts; it would be filled.").arg(target.name()));
    printMessage(QStringLiteral("Nothing was changed."));
    return target.wouldLose() && !told.replace ? fail(mustBeTold(target)) : ExitCode::Done;
}

/// True when the restore may go on.
Result<bool> agreeOnLoss(const Settings &settings, const RestoreTarget &target)
{
    if (!target.wouldLose())
        return true;
    const bool isDamaged = !target.damage.isEmpty();
    const QString kept = isDamaged ? keptName(target, SystemClock().now()) : QString();
    printMessage(isDamaged ? QStringLiteral("%1 is damaged (%2). Stop the server that uses it; the file will be %3.")
                                 .arg(target.name(), target.damage, kept)
                           : QStringLiteral("%1 will lose what it has now: %2.").arg(target.name(), target.description()));
    if (!isConfirmed(QStringLiteral("Replace it?")))
        return false;
    if (!isDamaged)
        return true;
    if (Result<> prepared = prepareDataDirectory(dataDirectory(settings)); !prepared)
        return failure(prepared);
    const Result<> moved = moveAside(target, kept);
    return moved ? Result<bool>(true) : failure(moved);
}

} // namespace

ExitCode runRestore(const Settings &settings, const BackupArguments &told)
{
    const auto header = BackupReader::header(told.path());
    if (!header)
        return fail(header.error());
    const auto keys = askForKeys(*header, told);
    if (!keys)
        return fail(keys.error());
    const auto summary = readAll(told, *keys);
    if (!summary)
        return fail(summary.error());
    const auto target = lookAtTarget(settings, told.replace);
    if (!target)
        return fail(target.error());
    if (told.dryRun)
        return dryRun(told, *summary, *target);
    if (target->wouldLose() && !told.replace)
        return fail(mustBeTold(*target));
    const auto agreed = agreeOnLoss(settings, *target);
    if (!agreed)
        return fail(agreed.error());
    if (!*agreed)
        return fail({.code = ErrorCode::Cancelled, .detail = QStringLiteral("Nothing was changed.")});
    return restore(settings, told, *keys, *summary, *target);
}

} // namespace sallyport
