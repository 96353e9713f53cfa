// SPDX-License-Identifier: Apache-2.0
#include "core/auth/refreshtoken.h"

#include "core/auth/base64url.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace sallyport::RefreshToken {

namespace {

constexpr qsizetype bytesOfRandomness = 32;

Secret spelled(QByteArray bytes)
{
    QByteArray text = toBase64Url(bytes);
    Secret secret(text);
    wipe(text.data(), size_t(text.size()));
    wipe(bytes.data(), size_t(bytes.size()));
    return secret;
}

QByteArray asArray(const Secret &secret)
{
    return QByteArray::fromRawData(secret.view().data(), secret.size());
}

} // namespace

Secret make(Random &random)
{
    return spelled(random.bytes(bytesOfRandomness));
}

QByteArray hash(const Secret &token)
{
    return QCryptographicHash::hash(asArray(token), QCryptographicHash::Sha256).toHex();
}

QByteArray salt(Random &random)
{
    return random.bytes(16).toHex();
}

Secret child(const Secret &parent, const QByteArray &salt)
{
    return spelled(QMessageAuthenticationCode::hash(salt, asArray(parent), QCryptographicHash::Sha256));
}

} // namespace sallyport::RefreshToken
