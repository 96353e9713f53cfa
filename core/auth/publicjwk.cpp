// SPDX-License-Identifier: Apache-2.0
#include "core/auth/publicjwk.h"

#include "core/auth/base64url.h"
#include "core/auth/opensslptr.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/ec.h>

#include <array>

namespace sallyport {

namespace {

constexpr size_t coordinateBytes = 32;

bool isP256(const EVP_PKEY *key)
{
    std::array<char, 64> group{};
    return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1
        && QByteArrayView(group.data()) == QByteArrayView(SN_X9_62_prime256v1);
}

QString coordinate(const EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const BignumPtr number(raw);
    QByteArray bytes(coordinateBytes, '\0');
    if (BN_bn2binpad(number.get(), reinterpret_cast<uchar *>(bytes.data()), int(bytes.size())) != int(bytes.size()))
        return {};
    return QString::fromLatin1(toBase64Url(bytes));
}

QString rawPublicKey(const EVP_PKEY *key)
{
    QByteArray bytes(coordinateBytes, '\0');
    size_t size = coordinateBytes;
    if (EVP_PKEY_get_raw_public_key(key, reinterpret_cast<uchar *>(bytes.data()), &size) != 1 || size != coordinateBytes)
        return {};
    return QString::fromLatin1(toBase64Url(bytes));
}

} // namespace

QJsonObject publicJwkOf(const EVP_PKEY *key)
{
    if (isP256(key))
        return {{QStringLiteral("kty"), QStringLiteral("EC")},
                {QStringLiteral("crv"), QStringLiteral("P-256")},
                {QStringLiteral("x"), coordinate(key, OSSL_PKEY_PARAM_EC_PUB_X)},
                {QStringLiteral("y"), coordinate(key, OSSL_PKEY_PARAM_EC_PUB_Y)}};
    if (EVP_PKEY_is_a(key, "ED25519") == 1)
        return {{QStringLiteral("kty"), QStringLiteral("OKP")},
                {QStringLiteral("crv"), QStringLiteral("Ed25519")},
                {QStringLiteral("x"), rawPublicKey(key)}};
    return {};
}

// In alphabetical order and without white space: QJsonObject sorts its keys.
QByteArray jwkThumbprint(const QJsonObject &required)
{
    return toBase64Url(QCryptographicHash::hash(QJsonDocument(required).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256));
}

} // namespace sallyport
