// SPDX-License-Identifier: Apache-2.0
#include "core/auth/firebasehash.h"

#include "core/auth/opensslptr.h"
#include "core/auth/phcfields.h"

#include <QList>

#include <openssl/err.h>

#include <algorithm>

namespace sallyport {

namespace {

constexpr qsizetype keyBytes = 32; // AES-256

Error notFirebase()
{
    return Phc::unusable(QStringLiteral("This is no hash of Firebase's scrypt."));
}

/// AES-256 in counter mode from zero: what a text of that size is encrypted with. Empty when OpenSSL fails.
Secret keyStream(const Secret &key, qsizetype size)
{
    const QByteArray zeros(size, '\0');
    const QByteArray counter(16, '\0');
    QByteArray stream(size, '\0');
    int written = 0;
    const EvpCipherContextPtr cipher(EVP_CIPHER_CTX_new());
    if (!cipher
        || EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_ctr(), reinterpret_cast<const uchar *>(key.view().data()),
                               reinterpret_cast<const uchar *>(counter.constData()), nullptr)
            != 1
        || EVP_EncryptUpdate(cipher.get(), reinterpret_cast<uchar *>(stream.data()), &written,
                             reinterpret_cast<const uchar *>(zeros.constData()), int(size))
            != 1
        || written != size) {
        ERR_clear_error();
        return {};
    }
    return Secret(stream);
}

} // namespace

Result<FirebaseHash> FirebaseHash::of(const FirebaseScrypt &project, const QByteArray &salt, const QByteArray &hash)
{
    const QByteArray salted = salt + project.saltSeparator;
    if (salt.isEmpty() || salted.size() > Phc::longestSalt)
        return Phc::unusable(QStringLiteral("The salt must have 1 to %1 bytes.").arg(Phc::longestSalt));
    if (hash.size() < Phc::shortestHash || hash.size() > Phc::longestHash || hash.size() != project.signerKey.size())
        return Phc::unusable(QStringLiteral("The hash is not as long as the project's signer key: it is another project's, or cut."));
    const ScryptCost cost{project.memoryCost, project.rounds, 1};
    if (Result<> honest = cost.check(); !honest)
        return failure(std::move(honest));
    QByteArray stream = hash;
    for (qsizetype i = 0; i < stream.size(); ++i)
        stream[i] = char(stream[i] ^ project.signerKey[i]);
    return FirebaseHash{cost, salted, stream};
}

Result<FirebaseHash> FirebaseHash::parse(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().split('$');
    if (parts.size() != 5 || !parts[0].isEmpty() || parts[1] != "firebase-scrypt")
        return notFirebase();
    const QList<QByteArray> costs = parts[2].split(',');
    if (costs.size() != 2)
        return notFirebase();
    const auto logN = Phc::parameter(costs[0], "ln");
    const auto r = Phc::parameter(costs[1], "r");
    const auto salt = Phc::fromBase64(parts[3], 1, Phc::longestSalt);
    const auto stream = Phc::fromBase64(parts[4], Phc::shortestHash, Phc::longestHash);
    if (!logN || !r || !salt || !stream)
        return notFirebase();
    constexpr qint64 most = 1'000'000;
    const ScryptCost cost{int(std::min(*logN, most)), int(std::min(*r, most)), 1};
    if (Result<> honest = cost.check(); !honest)
        return failure(std::move(honest));
    return FirebaseHash{cost, *salt, *stream};
}

QByteArray FirebaseHash::toText() const
{
    return "$firebase-scrypt$ln=" + QByteArray::number(cost.logN) + ",r=" + QByteArray::number(cost.r) + '$' + Phc::toBase64(salt) + '$'
        + Phc::toBase64(stream);
}

bool FirebaseHash::matches(const Secret &password) const
{
    const Result<Secret> key = cost.derive(password, salt, keyBytes);
    return key && keyStream(*key, stream.size()).equals(stream);
}

PasswordHashInfo FirebaseHash::info() const
{
    return {PasswordHashKind::FirebaseScrypt, QStringLiteral("Firebase scrypt, memory cost %1, rounds %2").arg(cost.logN).arg(cost.r)};
}

} // namespace sallyport
