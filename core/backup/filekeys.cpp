// SPDX-License-Identifier: Apache-2.0
#include "core/backup/filekeys.h"

#include "core/auth/opensslbytes.h"
#include "core/auth/opensslptr.h"
#include "core/base/passwords/normalizedpassword.h"

#include <QMessageAuthenticationCode>

#include <argon2.h>
#include <openssl/err.h>
#include <openssl/kdf.h>

#include <array>

namespace sallyport {

namespace {

constexpr size_t keyBytes = 32;
constexpr qsizetype newSaltBytes = 16; // RFC 9106, 3.1

using KeyBytes = std::array<uchar, keyBytes>;

Secret taken(KeyBytes &bytes)
{
    Secret secret(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    wipe(bytes.data(), bytes.size());
    return secret;
}

Error failed(const QString &cause)
{
    ERR_clear_error();
    return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("The key of a backup could not be computed."), .cause = cause};
}

Result<Secret> fromPassphrase(const Secret &passphrase, const PassphraseLock &lock)
{
    const Secret normalized = normalizedPassword(passphrase);
    KeyBytes key;
    const int status = argon2id_hash_raw(lock.passes, lock.memoryKiB, lock.lanes, normalized.view().data(), size_t(normalized.size()),
                                         lock.salt.constData(), size_t(lock.salt.size()), key.data(), key.size());
    if (status != ARGON2_OK)
        return failed(QStringLiteral("argon2: ") + QLatin1StringView(argon2_error_message(status)));
    return taken(key);
}

Result<Secret> agreed(const EvpKeyPtr &own, const QByteArray &theirs)
{
    const EvpKeyPtr peer(EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, bytesOf(theirs), size_t(theirs.size())));
    const EvpKeyContextPtr context(own ? EVP_PKEY_CTX_new(own.get(), nullptr) : nullptr);
    KeyBytes secret;
    size_t size = secret.size();
    // OpenSSL refuses a point of small order, whose secret everybody knows (RFC 7748, 6.1).
    const bool done = peer && context && EVP_PKEY_derive_init(context.get()) == 1
        && EVP_PKEY_derive_set_peer(context.get(), peer.get()) == 1 && EVP_PKEY_derive(context.get(), secret.data(), &size) == 1
        && size == secret.size();
    if (!done)
        return failed(QStringLiteral("x25519"));
    return taken(secret);
}

/// HKDF-SHA256 (RFC 5869).
Result<Secret> expanded(const Secret &input, const QByteArray &salt, QByteArrayView purpose)
{
    const EvpKeyContextPtr context(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr));
    KeyBytes key;
    size_t size = key.size();
    const bool done = context && EVP_PKEY_derive_init(context.get()) == 1 && EVP_PKEY_CTX_set_hkdf_md(context.get(), EVP_sha256()) == 1
        && EVP_PKEY_CTX_set1_hkdf_salt(context.get(), bytesOf(salt), int(salt.size())) == 1
        && EVP_PKEY_CTX_set1_hkdf_key(context.get(), bytesOf(input.view()), int(input.size())) == 1
        && EVP_PKEY_CTX_add1_hkdf_info(context.get(), bytesOf(purpose), int(purpose.size())) == 1
        && EVP_PKEY_derive(context.get(), key.data(), &size) == 1;
    if (!done)
        return failed(QStringLiteral("hkdf"));
    return taken(key);
}

Error wrongKey(const QString &sentence)
{
    return Error{.code = ErrorCode::IncorrectPassword, .detail = sentence};
}

EvpKeyPtr privateKey(const Secret &key)
{
    return EvpKeyPtr(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytesOf(key.view()), size_t(key.size())));
}

Result<Secret> sharedSecret(const BackupHeader &header, const BackupKey &key)
{
    const auto *passphrase = std::get_if<Secret>(&key);
    if (const auto *lock = std::get_if<PassphraseLock>(&header.lock)) {
        if (!passphrase)
            return wrongKey(QStringLiteral("The backup was made with a passphrase; an identity does not open it."));
        return fromPassphrase(*passphrase, *lock);
    }
    const auto &lock = std::get<RecipientLock>(header.lock);
    const BackupRecipient recipient{lock.recipient};
    if (passphrase)
        return wrongKey(QStringLiteral("The backup was made for %1; it takes that identity to open it.").arg(recipient.toText()));
    const auto &identity = std::get<BackupIdentity>(key);
    if (identity.recipient() != recipient)
        return wrongKey(QStringLiteral("The backup was made for %1, and the identity is that of %2.")
                            .arg(recipient.toText(), identity.recipient().toText()));
    return agreed(privateKey(identity.privateKey()), lock.ephemeral);
}

} // namespace

Result<FileKeys> FileKeys::derive(BackupHeader header, const Secret &input)
{
    const QByteArray bytes = header.authenticated();
    auto codeKey = expanded(input, bytes, "sallyport backup 1 header");
    if (!codeKey)
        return failure(codeKey);
    auto chunkKey = expanded(input, bytes, "sallyport backup 1 chunks");
    if (!chunkKey)
        return failure(chunkKey);
    FileKeys keys;
    keys.m_header = std::move(header);
    keys.m_chunkKey = std::move(*chunkKey);
    const QByteArray rawKey = QByteArray::fromRawData(codeKey->view().data(), codeKey->size());
    keys.m_header.code = QMessageAuthenticationCode::hash(bytes, rawKey, QCryptographicHash::Sha256);
    return keys;
}

Result<FileKeys> FileKeys::make(const BackupLock &lock, Random &random)
{
    if (const auto *passphrase = std::get_if<Secret>(&lock)) {
        PassphraseLock costs;
        costs.salt = random.bytes(newSaltBytes);
        auto input = fromPassphrase(*passphrase, costs);
        if (!input)
            return failure(input);
        return derive({costs}, *input);
    }
    auto ephemeral = BackupIdentity::make(random);
    if (!ephemeral)
        return failure(ephemeral);
    const QByteArray recipient = std::get<BackupRecipient>(lock).publicKey;
    auto input = agreed(privateKey(ephemeral->privateKey()), recipient);
    if (!input)
        return failure(input);
    return derive({RecipientLock{recipient, ephemeral->recipient().publicKey}}, *input);
}

Result<FileKeys> FileKeys::open(const BackupHeader &header, const BackupKey &key)
{
    auto input = sharedSecret(header, key);
    if (!input)
        return failure(input);
    auto keys = derive(header, *input);
    if (!keys)
        return failure(keys);
    if (!Secret(keys->m_header.code).equals(header.code)) {
        if (std::holds_alternative<Secret>(key))
            return wrongKey(QStringLiteral("The passphrase is not the one this backup was made with."));
        return damagedFile(QStringLiteral("The backup is damaged at its beginning."));
    }
    return keys;
}

} // namespace sallyport
