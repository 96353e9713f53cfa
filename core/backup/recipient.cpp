// SPDX-License-Identifier: Apache-2.0
#include "core/backup/recipient.h"

#include "core/auth/base64url.h"
#include "core/auth/opensslptr.h"

#include <QCryptographicHash>
#include <QList>

#include <openssl/err.h>

namespace sallyport {

namespace {

constexpr qsizetype x25519Bytes = 32;
constexpr qsizetype textChecksumBytes = 4;
constexpr QByteArrayView recipientPrefix("sallyport-recipient:");
constexpr QByteArrayView identityPrefix("SALLYPORT-IDENTITY:");

QByteArray checksum(QByteArrayView prefix, const QByteArray &key)
{
    return QCryptographicHash::hash(prefix.toByteArray() + key, QCryptographicHash::Sha256).first(textChecksumBytes);
}

QByteArray written(QByteArrayView prefix, const QByteArray &key)
{
    return prefix.toByteArray() + toBase64Url(key + checksum(prefix, key));
}

/// Those that are neither empty nor comments.
QList<QByteArrayView> keyLines(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = (end < 0 ? text : text.first(end)).trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            lines.append(line);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return lines;
}

std::optional<QByteArray> keyIn(QByteArrayView text, QByteArrayView prefix)
{
    const QByteArrayView line = keyLines(text).value(0);
    if (!line.startsWith(prefix))
        return std::nullopt;
    const auto bytes = fromBase64Url(line.sliced(prefix.size()));
    if (!bytes || bytes->size() != x25519Bytes + textChecksumBytes)
        return std::nullopt;
    const QByteArray key = bytes->first(x25519Bytes);
    return bytes->sliced(x25519Bytes) == checksum(prefix, key) ? std::optional(key) : std::nullopt;
}

} // namespace

qsizetype keyLinesIn(QByteArrayView text)
{
    return keyLines(text).size();
}

QString BackupRecipient::toText() const
{
    return QString::fromLatin1(written(recipientPrefix, publicKey));
}

std::optional<BackupRecipient> BackupRecipient::fromText(QByteArrayView text)
{
    auto key = keyIn(text, recipientPrefix);
    return key ? std::optional(BackupRecipient{*key}) : std::nullopt;
}

std::optional<BackupIdentity> BackupIdentity::fromKey(Secret privateKey)
{
    const auto *bytes = reinterpret_cast<const uchar *>(privateKey.view().data());
    const EvpKeyPtr key(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytes, size_t(privateKey.size())));
    QByteArray publicKey(x25519Bytes, '\0');
    size_t size = size_t(x25519Bytes);
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<uchar *>(publicKey.data()), &size) != 1) {
        ERR_clear_error();
        return std::nullopt;
    }
    return BackupIdentity(std::move(privateKey), {publicKey});
}

Result<BackupIdentity> BackupIdentity::make(Random &random)
{
    QByteArray bytes = random.bytes(x25519Bytes);
    auto identity = fromKey(Secret(bytes));
    wipe(bytes.data(), size_t(bytes.size()));
    if (!identity)
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("A key for backups could not be made.")};
    return std::move(*identity);
}

std::optional<BackupIdentity> BackupIdentity::fromText(const Secret &text)
{
    auto bytes = keyIn(text.view(), identityPrefix);
    if (!bytes)
        return std::nullopt;
    auto identity = fromKey(Secret(*bytes));
    wipe(bytes->data(), size_t(bytes->size()));
    return identity;
}

Secret BackupIdentity::toText() const
{
    QByteArray key = m_privateKey.view().toByteArray();
    QByteArray text =
        "# Opens the backups that are made for\n# " + m_recipient.toText().toLatin1() + '\n' + written(identityPrefix, key) + '\n';
    Secret result(text);
    wipe(key.data(), size_t(key.size()));
    wipe(text.data(), size_t(text.size()));
    return result;
}

} // namespace sallyport
