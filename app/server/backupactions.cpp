// SPDX-License-Identifier: Apache-2.0
#include "app/server/backupactions.h"

#include "app/composition/installation.h"
#include "app/composition/masterkey.h"
#include "app/server/backupreport.h"
#include "app/server/commandlineactor.h"
#include "core/backup/backupfile.h"
#include "core/storage/files/privatefile.h"
#include "core/storage/tables/sealedvalues.h"

#include <QFileInfo>

namespace sallyport {

namespace {

/// ErrorCode::DatabaseNewer for one of a later version: what it has more would be missing.
Result<int> knownSchema(DataStore &store)
{
    if (const auto known = store.migrator->status(); !known)
        return failure(known);
    const auto schema = schemaOf(*store.database);
    if (schema && *schema == 0)
        return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("The database is empty: there is nothing to back up.")};
    return schema;
}

/// Before it is opened, which makes a file that is not there and changes one that is no database of ours.
Result<> checkBeforeOpening(const Settings &settings)
{
    if (auto there = DataStore::checkThere(settings); !there)
        return there;
    const auto store = DataStore::openToLook(settings);
    if (!store)
        return failure(store);
    const auto schema = knownSchema(**store);
    return schema ? Result<>() : Result<>(failure(schema));
}

/// Of an older schema it has no place, and is no reason to fail.
void tellAudit(DataStore &store, const BackupSummary &summary, const QString &path)
{
    const AuditEvent event{
        .action = AuditAction::BackupMade,
        .at = store.clock.now(),
        .actor = commandLineActor(),
        .subjectId = {},
        .subjectName = {},
        .details = {{QStringLiteral("file"), QFileInfo(path).fileName()}, {QStringLiteral("accounts"), summary.rowsOf(u"users")}}};
    if (const auto told = SqlAudit(*store.database).append(event); !told)
        printMessage(QStringLiteral("The audit log could not be told of it: ") + told.error().detail);
}

void tellWhatIsIn(const BackupSummary &summary, const BackupArguments &told)
{
    if (told.json)
        return printJson(toJson(summary, told.path()));
    printMessage(QStringLiteral("%1 holds %2.").arg(told.path(), describe(summary)));
}

void tellWhatIsNot(const Settings &settings, const FileKeys &keys)
{
    printMessage(QStringLiteral("Not in it: the configuration, TLS certificates%1.")
                     .arg(settings.secretKey.isEmpty() && settings.secretKeyFile.isEmpty()
                              ? QString()
                              : QStringLiteral(", and the secret that signs access tokens (HS256)")));
    const auto *lock = std::get_if<RecipientLock>(&keys.header().lock);
    printMessage(lock ? QStringLiteral("Only the identity of %1 opens it.").arg(BackupRecipient{lock->recipient}.toText())
                      : QStringLiteral("Keep the passphrase somewhere else: nobody can open the backup without it."));
}

/// None where nothing is sealed.
Result<Sealer::Keys> findMasterKeys(const Settings &settings, const DataStore &store)
{
    const MasterKeyPlace place(settings, store.directory);
    auto keys = place.load();
    if (!keys || !keys->empty())
        return keys;
    const auto inUse = store.database->readOne(masterKeyIdIn); // fails in a schema from before there were sealed values
    return inUse && *inUse ? Result<Sealer::Keys>(place.missing()) : std::move(keys);
}

} // namespace

ExitCode runBackup(const Settings &settings, const BackupArguments &told)
{
    if (const auto there = checkBeforeOpening(settings); !there)
        return fail(there.error());
    auto store = DataStore::openWhatIsThere(settings);
    if (!store)
        return fail(store.error());
    const auto schema = knownSchema(**store);
    if (!schema)
        return fail(schema.error());
    auto masterKeys = findMasterKeys(settings, **store);
    if (!masterKeys)
        return fail(masterKeys.error());
    const auto lock = askForLock(told);
    if (!lock)
        return fail(lock.error());
    SystemRandom random;
    const auto keys = FileKeys::make(*lock, random);
    if (!keys)
        return fail(keys.error());
    Result<BackupSummary> made = Error();
    {
        BackupProgressLine progress(QStringLiteral("Backing up"));
        made = makeBackup(*(*store)->database,
                          {.path = told.path(),
                           .replace = told.force,
                           .schema = *schema,
                           .masterKeys = std::move(*masterKeys),
                           .watcher = progress.watcher()},
                          *keys, (*store)->clock);
    }
    if (!made)
        return fail(made.error());
    tellAudit(**store, *made, told.path());
    tellWhatIsIn(*made, told);
    tellWhatIsNot(settings, *keys);
    return ExitCode::Done;
}

ExitCode runBackupVerify(const BackupArguments &told)
{
    const auto header = BackupReader::header(told.path());
    if (!header)
        return fail(header.error());
    const auto keys = askForKeys(*header, told);
    if (!keys)
        return fail(keys.error());
    Result<BackupSummary> verified = Error();
    {
        BackupProgressLine progress(QStringLiteral("Reading"));
        verified = verifyBackup(told.path(), *keys, progress.watcher());
    }
    if (!verified)
        return fail(verified.error());
    tellWhatIsIn(*verified, told);
    printMessage(QStringLiteral("The backup is whole."));
    return ExitCode::Done;
}

ExitCode runBackupKeygen(const BackupArguments &told)
{
    SystemRandom random;
    const auto identity = BackupIdentity::make(random);
    if (!identity)
        return fail(identity.error());
    const auto created = createPrivateFile(told.path(), identity->toText());
    if (!created)
        return fail(created.error());
    if (!*created)
        return fail(
            {.code = ErrorCode::Conflict, .detail = QStringLiteral("There is a file %1 already; it stays as it is.").arg(told.path())});
    printMessage(
        QStringLiteral("%1 opens backups: keep it away from the server, and keep a copy. Backups are made with what is printed here, "
                       "in a file: sallyportd backup FILE --recipient-file RECIPIENT")
            .arg(told.path()));
    printLine(identity->recipient().toText());
    return ExitCode::Done;
}

} // namespace sallyport
