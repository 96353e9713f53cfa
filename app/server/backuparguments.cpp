// SPDX-License-Identifier: Apache-2.0
#include "app/server/backuparguments.h"

#include "app/composition/backupkeys.h"
#include "app/server/passwordprompt.h"

namespace sallyport {

namespace {

/// None: no argument says it.
Result<std::optional<Secret>> toldPassphrase(const BackupArguments &told)
{
    if (!told.passphraseFile.empty()) {
        auto passphrase = readPassphraseFile(QString::fromStdString(told.passphraseFile));
        if (!passphrase)
            return failure(passphrase);
        return std::optional(std::move(*passphrase));
    }
    if (!told.passphraseStdin)
        return std::nullopt;
    auto passphrase =
        readSecret({.question = QStringLiteral("Passphrase: "), .flag = QStringLiteral("--passphrase-stdin"), .fromStdin = true});
    if (!passphrase)
        return failure(passphrase);
    return std::optional(std::move(*passphrase));
}

} // namespace

Result<BackupLock> askForLock(const BackupArguments &told)
{
    if (!told.recipientFile.empty()) {
        const auto recipient = readRecipientFile(QString::fromStdString(told.recipientFile));
        if (!recipient)
            return failure(recipient);
        return BackupLock(*recipient);
    }
    auto passphrase = toldPassphrase(told);
    if (!passphrase)
        return failure(passphrase);
    if (!*passphrase) {
        auto typed = readSecret({.question = QStringLiteral("Passphrase for the backup: "),
                                 .flag = QStringLiteral("--passphrase-file or --passphrase-stdin"),
                                 .twice = true});
        if (!typed)
            return failure(typed);
        passphrase->emplace(std::move(*typed));
    }
    if (Result<> good = checkPassphrase(**passphrase); !good)
        return failure(good);
    return BackupLock(std::move(**passphrase));
}

Result<FileKeys> askForKeys(const BackupHeader &header, const BackupArguments &told)
{
    if (!told.identityFile.empty()) {
        auto identity = readIdentityFile(QString::fromStdString(told.identityFile));
        if (!identity)
            return failure(identity);
        return FileKeys::open(header, BackupKey(std::move(*identity)));
    }
    auto passphrase = toldPassphrase(told);
    if (!passphrase)
        return failure(passphrase);
    if (*passphrase)
        return FileKeys::open(header, BackupKey(std::move(**passphrase)));
    if (const auto *lock = std::get_if<RecipientLock>(&header.lock))
        return Error{.code = ErrorCode::MalformedRequest,
                     .detail = QStringLiteral("The backup was made for %1: name the file of that identity with --identity-file")
                                   .arg(BackupRecipient{lock->recipient}.toText())};
    auto typed = readSecret(
        {.question = QStringLiteral("Passphrase of the backup: "), .flag = QStringLiteral("--passphrase-file or --passphrase-stdin")});
    if (!typed)
        return failure(typed);
    return FileKeys::open(header, BackupKey(std::move(*typed)));
}

} // namespace sallyport
