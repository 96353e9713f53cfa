// SPDX-License-Identifier: Apache-2.0
#include "app/composition/backupkeys.h"

#include "core/base/fileexposure.h"
#include "core/base/log.h"
#include "core/base/passwords/passphraserule.h"
#include "core/base/passwords/passwordstrength.h"
#include "core/storage/files/privatefile.h"

#include <algorithm>

namespace sallyport {

namespace {

constexpr qint64 largestFile = 64 * 1024;

Error invalid(const QString &what)
{
    return Error{.code = ErrorCode::ConfigurationInvalid, .detail = what};
}

Error weak(const char *type, const QString &reason)
{
    return Error{.code = ErrorCode::ValidationFailed,
                 .detail = reason,
                 .fields = {{{QStringLiteral("body"), QStringLiteral("passphrase")}, reason, QString::fromLatin1(type)}}};
}

bool hasControlCharacters(const Secret &passphrase)
{
    return std::ranges::any_of(passphrase.view(), [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

} // namespace

Result<Secret> readPassphraseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(QStringLiteral("The passphrase file %1 cannot be read: %2.").arg(path, file.errorString()));
    switch (exposureOf(file)) {
    case FileExposure::None: break;
    case FileExposure::Readable:
        qCWarning(lcServer, "Every user of this machine can read the passphrase file %ls; make it private with: chmod 600 '%ls'",
                  qUtf16Printable(path), qUtf16Printable(path));
        break;
    case FileExposure::Changeable:
        return invalid(
            QStringLiteral("The passphrase file %1 can be changed by others than its owner; make it private with: chmod 600 '%1'")
                .arg(path));
    }
    QByteArray content = file.read(largestFile);
    qsizetype length = content.size();
    while (length > 0 && (content[length - 1] == '\n' || content[length - 1] == '\r'))
        --length;
    Secret passphrase(QByteArrayView(content).first(length));
    wipe(content.data(), size_t(content.size()));
    if (passphrase.isEmpty())
        return invalid(QStringLiteral("The passphrase file %1 is empty.").arg(path));
    return passphrase;
}

Result<BackupRecipient> readRecipientFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(QStringLiteral("The recipient file %1 cannot be read: %2.").arg(path, file.errorString()));
    if (exposureOf(file) == FileExposure::Changeable)
        return invalid(
            QStringLiteral("The recipient file %1 can be changed by others than its owner: they could make the backups their own. "
                           "Protect it with: chmod 644 '%1'")
                .arg(path));
    const QByteArray content = file.read(largestFile);
    if (keyLinesIn(content) > 1)
        return invalid(
            QStringLiteral("The recipient file %1 names more than one recipient, and a backup is made for one: only its identity "
                           "opens it. Keep one line.")
                .arg(path));
    const auto recipient = BackupRecipient::fromText(content);
    if (!recipient)
        return invalid(QStringLiteral("The file %1 holds no recipient (sallyport-recipient:…), or one with a mistake in it. Make one with: "
                                      "sallyportd backup keygen FILE")
                           .arg(path));
    return *recipient;
}

Result<BackupIdentity> readIdentityFile(const QString &path)
{
    const auto text = readPrivateFile(path);
    if (!text)
        return failure(text);
    if (!*text)
        return invalid(QStringLiteral("There is no identity file %1.").arg(path));
    if (keyLinesIn((*text)->view()) > 1)
        return invalid(QStringLiteral("The file %1 holds more than one identity. Keep one line.").arg(path));
    auto identity = BackupIdentity::fromText(**text);
    if (!identity)
        return invalid(QStringLiteral("The file %1 holds no identity (SALLYPORT-IDENTITY:…), or one with a mistake in it.").arg(path));
    return std::move(*identity);
}

Result<> checkPassphrase(const Secret &passphrase)
{
    using Rule = PassphraseRule;
    if (passphrase.size() < Rule::shortest)
        return weak("string_too_short", QStringLiteral("The passphrase is too short: use at least %1 characters.").arg(Rule::shortest));
    if (passphrase.size() > Rule::longest)
        return weak("string_too_long", QStringLiteral("The passphrase is too long: use at most %1 bytes.").arg(Rule::longest));
    if (estimateStrength(passphrase, Rule::obviousWords()).score < Rule::neededScore)
        return weak(
            "password_weak",
            QStringLiteral("The passphrase is easy to guess, and whoever has the backup can try for ever. Use some unrelated words."));
    return {};
}

Result<> checkTypedPassphrase(const Secret &passphrase)
{
    if (hasControlCharacters(passphrase))
        return weak("value_error", QStringLiteral("The passphrase has characters that cannot be typed."));
    return checkPassphrase(passphrase);
}

} // namespace sallyport
