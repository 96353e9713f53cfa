// SPDX-License-Identifier: Apache-2.0
#include "app/server/configcheck.h"

#include "app/composition/backupkeys.h"
#include "app/composition/datadirectory.h"
#include "app/composition/filemodes.h"
#include "app/composition/frontoptions.h"
#include "app/composition/installation.h"
#include "app/composition/masterkey.h"
#include "app/composition/signingsecret.h"
#include "core/auth/signingkey.h"
#include "core/http/listening/listeningsocket.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace sallyport {

namespace {

Result<> checkSecret(const Settings &settings)
{
    auto secret = signingSecret(settings);
    if (!secret)
        return failure(secret);
    if (!*secret)
        return {};
    auto key = SigningKey::fromSharedSecret(**secret);
    if (key)
        return {};
    return invalidSetting(settings, settings.secretKeyFile.isEmpty() ? "secret_key" : "secret_key_file", key.error().detail);
}

/// What is there of a path: itself, or the nearest folder above it.
QFileInfo nearest(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot())
        place.setFile(place.absolutePath());
    return place;
}

/// Whether something can be made in a folder. Only trying tells: to root every folder looks writable, /proc too.
bool canMakeIn(const QFileInfo &folder)
{
    return folder.isDir() && folder.isWritable() && QTemporaryDir(folder.filePath() + QStringLiteral("/.sallyport-XXXXXX")).isValid();
}

/// The kind of value alone: the data directory is told of by itself.
Result<> checkDatabase(const Settings &settings)
{
    const auto url = parseDatabaseUrl(databaseUrl(settings));
    if (!url)
        return invalidSetting(settings, "database", url.error().detail);
    if (url->dialect != Dialect::Sqlite || settings.database.isEmpty())
        return {};
    const QFileInfo file(url->path);
    if (file.isDir())
        return invalidSetting(settings, "database", QStringLiteral("The database file %1 is a directory.").arg(url->path));
    const QFileInfo folder = nearest(file.absolutePath());
    if (!canMakeIn(folder))
        return invalidSetting(
            settings, "database",
            QStringLiteral("The database file %1 cannot be used: %2 cannot be written").arg(url->path, folder.filePath()));
    return {};
}

/// A directory that is missing will be made at the start, if what is above it can be written.
Result<> checkDataDirectory(const Settings &settings)
{
    const QString path = dataDirectory(settings);
    if (QFileInfo::exists(path)) {
        if (auto good = prepareDataDirectory(path); !good)
            return invalidSetting(settings, "data_dir", good.error().detail);
    }
    const QFileInfo place = nearest(path);
    if (!canMakeIn(place))
        return invalidSetting(settings, "data_dir",
                              QStringLiteral("The data directory %1 cannot be used: %2 cannot be written").arg(path, place.filePath()));
    return {};
}

/// Whether this machine has the address, and a socket's file has its folder. Who else listens there changes from hour to hour.
Result<> checkAddress(const Settings &settings, const char *key, const http::ListenAddress &address)
{
    const auto unusable = [&](const QString &why) {
        return invalidSetting(settings, key, QStringLiteral("nothing can listen on %1: %2").arg(http::toText(address), why));
    };
    if (const auto *tcp = std::get_if<http::TcpAddress>(&address)) {
        const auto possible = http::ListeningSocket::open(http::TcpAddress{.host = tcp->host, .port = 0});
        return possible ? Result<>() : unusable(possible.error().detail);
    }
    if (const auto *socket = std::get_if<http::UnixAddress>(&address)) {
        const QFileInfo folder(QFileInfo(socket->path).absolutePath());
        if (!canMakeIn(folder))
            return unusable(folder.exists() ? QStringLiteral("the folder %1 cannot be written").arg(folder.filePath())
                                            : QStringLiteral("there is no folder %1").arg(folder.filePath()));
    }
    return {};
}

void noteAddresses(const Settings &settings, const FrontOptions &front, QList<Error> &mistakes)
{
    for (const auto &[key, addresses] : {std::pair("listen", front.listen), std::pair("metrics_listen", front.metrics)}) {
        for (const http::ListenAddress &address : addresses) {
            if (const auto good = checkAddress(settings, key, address); !good)
                mistakes.append(good.error());
        }
    }
}

Result<> checkBackupLock(const Settings &settings)
{
    if (settings.backupRecipientFile.isEmpty() == settings.backupPassphraseFile.isEmpty())
        return invalidSetting(settings, "backup_every",
                              QStringLiteral("Backups are encrypted: name either backup_recipient_file or backup_passphrase_file."));
    if (!settings.backupRecipientFile.isEmpty()) {
        const auto recipient = readRecipientFile(settings.backupRecipientFile);
        return recipient ? Result<>() : invalidSetting(settings, "backup_recipient_file", recipient.error().detail);
    }
    const auto passphrase = readPassphraseFile(settings.backupPassphraseFile);
    if (!passphrase)
        return invalidSetting(settings, "backup_passphrase_file", passphrase.error().detail);
    const auto strong = checkPassphrase(*passphrase);
    return strong ? Result<>() : invalidSetting(settings, "backup_passphrase_file", strong.error().detail);
}

/// As BackupFolder::prepare(): the last folder of the path is made, none above it.
Result<> checkBackupDirectory(const Settings &settings)
{
    if (settings.backupDirectory.isEmpty())
        return {}; // in the data directory
    const QFileInfo folder(settings.backupDirectory);
    if (folder.exists() ? folder.isDir() : canMakeIn(QFileInfo(folder.absolutePath())))
        return {};
    return invalidSetting(
        settings, "backup_directory",
        QStringLiteral("The folder for backups %1 %2")
            .arg(settings.backupDirectory, folder.exists() ? QStringLiteral("is not a directory.") : QStringLiteral("cannot be made.")));
}

Result<> checkFiles(const Settings &settings, const DatabaseUrl &url)
{
    const QFileInfo file(url.path);
    if (!file.exists() || file.isDir())
        return {}; // told with the settings
    if (auto modes = checkDatabaseModes(url.path); !modes)
        return modes;
    if (!file.isReadable() || !file.isWritable())
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The database file %1 can not be read and written by the user who asks.").arg(url.path)};
    if (auto whole = checkNotEmptied(settings); !whole)
        return whole;
    const auto store = DataStore::openToLook(settings);
    if (!store)
        return failure(store);
    const auto pending = (*store)->migrator->wouldApply();
    return pending ? Result<>() : Result<>(failure(pending));
}

} // namespace

QList<Error> mistakesIn(const Settings &settings)
{
    QList<Error> mistakes;
    const auto note = [&mistakes](const auto &result) {
        if (!result)
            mistakes.append(result.error());
    };
    const auto front = frontOptions(settings);
    note(front);
    if (front)
        noteAddresses(settings, *front, mistakes);
    note(checkSecret(settings));
    note(namedMasterKey(settings));
    note(checkDatabase(settings));
    note(checkDataDirectory(settings));
    if (settings.backupEvery > std::chrono::seconds(0)) {
        note(checkBackupLock(settings));
        note(checkBackupDirectory(settings));
    }
    return mistakes;
}

QList<Error> mistakesInData(const Settings &settings)
{
    QList<Error> mistakes;
    const auto url = parseDatabaseUrl(databaseUrl(settings));
    if (url && url->dialect == Dialect::Sqlite) {
        if (const auto good = checkFiles(settings, *url); !good)
            mistakes.append(good.error());
    }
    const bool isSealed = settings.secretKey.isEmpty() && settings.secretKeyFile.isEmpty();
    if (isSealed && settings.masterKeyFile.isEmpty()) {
        if (const auto keys = MasterKeyPlace(settings, dataDirectory(settings)).load(); !keys)
            mistakes.append(keys.error());
    }
    return mistakes;
}

} // namespace sallyport
