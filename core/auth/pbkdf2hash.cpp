// SPDX-License-Identifier: Apache-2.0
#include "core/auth/pbkdf2hash.h"

#include "core/auth/phcfields.h"

#include <QList>

#include <openssl/err.h>
#include <openssl/evp.h>

#include <optional>

namespace sallyport {

namespace {

using Digest = Pbkdf2Hash::Digest;

constexpr qint64 mostIterations = 5'000'000;
constexpr QByteArrayView prefix = "pbkdf2-";

std::optional<Digest> digestOf(QByteArrayView name)
{
    if (name == "sha1")
        return Digest::Sha1;
    if (name == "sha256")
        return Digest::Sha256;
    if (name == "sha512")
        return Digest::Sha512;
    return std::nullopt;
}

QByteArray nameOf(Digest digest)
{
    switch (digest) {
    case Digest::Sha1: return "sha1";
    case Digest::Sha256: return "sha256";
    case Digest::Sha512: return "sha512";
    }
    Q_UNREACHABLE();
}

const EVP_MD *functionOf(Digest digest)
{
    switch (digest) {
    case Digest::Sha1: return EVP_sha1();
    case Digest::Sha256: return EVP_sha256();
    case Digest::Sha512: return EVP_sha512();
    }
    Q_UNREACHABLE();
}

Error notPbkdf2()
{
    return Phc::unusable(QStringLiteral("This is no PBKDF2 hash as PHC strings are written."));
}

} // namespace

Result<Pbkdf2Hash> Pbkdf2Hash::of(QByteArrayView digest, qint64 iterations, const QByteArray &salt, const QByteArray &hash)
{
    const auto known = digestOf(digest);
    if (!known)
        return Phc::unusable(QStringLiteral("PBKDF2 is accepted with sha1, sha256 and sha512 only."));
    if (iterations < 1 || iterations > mostIterations)
        return Phc::unusable(QStringLiteral("PBKDF2 must have 1 to %1 iterations.").arg(mostIterations));
    if (salt.isEmpty() || salt.size() > Phc::longestSalt)
        return Phc::unusable(QStringLiteral("The salt must have 1 to %1 bytes.").arg(Phc::longestSalt));
    if (hash.size() < Phc::shortestHash)
        return Phc::unusable(QStringLiteral("The hash must have %1 bytes at least.").arg(Phc::shortestHash));
    return Pbkdf2Hash{*known, iterations, salt, hash.left(EVP_MD_get_size(functionOf(*known)))};
}

Result<Pbkdf2Hash> Pbkdf2Hash::parse(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().split('$');
    if (parts.size() != 5 || !parts[0].isEmpty() || !parts[1].startsWith(prefix))
        return notPbkdf2();
    const auto iterations = Phc::parameter(parts[2], "i");
    const auto salt = Phc::fromBase64(parts[3], 1, Phc::longestSalt);
    const auto hash = Phc::fromBase64(parts[4], Phc::shortestHash, EVP_MAX_MD_SIZE);
    if (!iterations || !salt || !hash)
        return notPbkdf2();
    return of(QByteArrayView(parts[1]).sliced(prefix.size()), *iterations, *salt, *hash);
}

QByteArray Pbkdf2Hash::toText() const
{
    return "$pbkdf2-" + nameOf(digest) + "$i=" + QByteArray::number(iterations) + '$' + Phc::toBase64(salt) + '$' + Phc::toBase64(hash);
}

bool Pbkdf2Hash::matches(const Secret &password) const
{
    QByteArray derived(hash.size(), '\0');
    const int done =
        PKCS5_PBKDF2_HMAC(password.view().data(), int(password.size()), reinterpret_cast<const uchar *>(salt.constData()), int(salt.size()),
                          int(iterations), functionOf(digest), int(derived.size()), reinterpret_cast<uchar *>(derived.data()));
    if (done != 1) {
        ERR_clear_error();
        return false;
    }
    return Secret(derived).equals(hash);
}

PasswordHashInfo Pbkdf2Hash::info() const
{
    return {PasswordHashKind::Pbkdf2,
            QStringLiteral("PBKDF2 with %1, %2 iterations").arg(QString::fromLatin1(nameOf(digest).toUpper())).arg(iterations)};
}

} // namespace sallyport
