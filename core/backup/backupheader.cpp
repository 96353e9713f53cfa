// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupheader.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace sallyport {

namespace {

// As in a PNG: a transfer that changes line ends or drops the eighth bit is seen at once.
constexpr QByteArrayView magic("\x89SPB\r\n\x1a\n", 8);
constexpr char formatVersion = 1;
constexpr char passphraseKind = 1;
constexpr char recipientKind = 2;
constexpr qsizetype saltBytes = 16;
constexpr qsizetype publicKeyBytes = 32;
constexpr qsizetype headerChecksumBytes = 8;
constexpr qsizetype prefixBytes = 10; // magic, version, kind

void appendNumber(QByteArray &bytes, quint32 number)
{
    char big[4];
    qToBigEndian(number, big);
    bytes.append(big, sizeof big);
}

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()), QCryptographicHash::Sha256)
        .first(headerChecksumBytes);
}

bool isHonest(const PassphraseLock &lock)
{
    return lock.memoryKiB <= 1024 * 1024 && lock.passes >= 1 && lock.passes <= 32 && lock.lanes >= 1 && lock.lanes <= 16
        && lock.memoryKiB >= 8 * lock.lanes;
}

PassphraseLock readPassphraseLock(QByteArrayView bytes)
{
    return {.memoryKiB = qFromBigEndian<quint32>(bytes.data()),
            .passes = qFromBigEndian<quint32>(bytes.data() + 4),
            .lanes = qFromBigEndian<quint32>(bytes.data() + 8),
            .salt = bytes.sliced(12, saltBytes).toByteArray()};
}

} // namespace

Error damagedFile(const QString &sentence, const QString &cause)
{
    return Error{.code = ErrorCode::FileDamaged, .detail = sentence, .cause = cause};
}

QByteArray BackupHeader::authenticated() const
{
    QByteArray bytes = magic.toByteArray() + formatVersion;
    if (const auto *passphrase = std::get_if<PassphraseLock>(&lock)) {
        bytes += passphraseKind;
        for (const quint32 number : {passphrase->memoryKiB, passphrase->passes, passphrase->lanes})
            appendNumber(bytes, number);
        bytes += passphrase->salt;
    } else {
        const auto &recipient = std::get<RecipientLock>(lock);
        bytes += recipientKind + recipient.recipient + recipient.ephemeral;
    }
    return bytes;
}

QByteArray BackupHeader::toBytes() const
{
    const QByteArray bytes = authenticated() + code;
    return bytes + checksum(bytes);
}

Result<BackupHeader> BackupHeader::parse(QByteArrayView file)
{
    if (!file.startsWith(magic))
        return damagedFile(QStringLiteral("The file is no backup of Sallyport."));
    if (file.size() < prefixBytes)
        return damagedFile(QStringLiteral("The backup is cut off: it ends within its first bytes."));
    if (file[8] != formatVersion)
        return damagedFile(QStringLiteral("The backup is damaged at its beginning, or was made by a newer version of Sallyport."));
    const char kind = file[9];
    if (kind != passphraseKind && kind != recipientKind)
        return damagedFile(QStringLiteral("The backup is damaged at its beginning."));
    const qsizetype size = prefixBytes + (kind == passphraseKind ? 12 + saltBytes : 2 * publicKeyBytes) + codeBytes;
    if (file.size() < size + headerChecksumBytes)
        return damagedFile(QStringLiteral("The backup is cut off: it ends within its first bytes."));
    if (file.sliced(size, headerChecksumBytes) != checksum(file.first(size)))
        return damagedFile(QStringLiteral("The backup is damaged at its beginning."));
    const QByteArrayView lock = file.sliced(prefixBytes);
    const QByteArray code = file.sliced(size - codeBytes, codeBytes).toByteArray();
    if (kind == recipientKind)
        return BackupHeader{
            RecipientLock{lock.first(publicKeyBytes).toByteArray(), lock.sliced(publicKeyBytes, publicKeyBytes).toByteArray()}, code};
    const PassphraseLock passphrase = readPassphraseLock(lock);
    if (!isHonest(passphrase))
        return damagedFile(QStringLiteral("The backup asks for more memory or time than any honest one: it is not opened."));
    return BackupHeader{passphrase, code};
}

} // namespace sallyport
