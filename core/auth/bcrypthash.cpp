// SPDX-License-Identifier: Apache-2.0
#include "core/auth/bcrypthash.h"

#include "core/auth/phcfields.h"

#include <QCryptographicHash>

#include <nettle/blowfish.h>

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

constexpr QByteArrayView prehashed = "$bcrypt-sha256-hex";
constexpr qsizetype textSize = BLOWFISH_BCRYPT_HASH_SIZE - 1;
constexpr qsizetype settingSize = 29; // `$2b$12$` and the salt
constexpr qsizetype longestPassword = 72; // Blowfish has no more key
constexpr int lowestCost = 4;
constexpr int highestCost = 16;

bool isBcryptBase64(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '/';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool hasShape(const QByteArray &text)
{
    return text.size() == textSize && text.startsWith("$2") && text[3] == '$' && isDigit(text[4]) && isDigit(text[5]) && text[6] == '$'
        && std::all_of(text.begin() + 7, text.end(), isBcryptBase64);
}

const uint8_t *nettleBytes(const QByteArrayView &view)
{
    return reinterpret_cast<const uint8_t *>(view.data());
}

Secret hexSha256(const Secret &password)
{
    QByteArray digest = QCryptographicHash::hash(password.view(), QCryptographicHash::Sha256);
    QByteArray hex = digest.toHex();
    Secret key(hex);
    wipe(digest.data(), size_t(digest.size()));
    wipe(hex.data(), size_t(hex.size()));
    return key;
}

} // namespace

Result<BcryptHash> BcryptHash::parse(QByteArrayView text)
{
    BcryptHash parsed;
    parsed.ofSha256 = text.startsWith(prehashed);
    parsed.text = text.sliced(parsed.ofSha256 ? prehashed.size() : 0).toByteArray();
    if (parsed.text.startsWith("$2x$"))
        return Phc::unusable(QStringLiteral("$2x$ marks hashes of a faulty bcrypt, for which different passwords were the same."));
    if (!hasShape(parsed.text) || !QByteArrayView("aby").contains(parsed.text[2]))
        return Phc::unusable(QStringLiteral("This is no bcrypt hash as crypt() writes it."));
    parsed.cost = parsed.text.sliced(4, 2).toInt();
    if (parsed.cost < lowestCost || parsed.cost > highestCost)
        return Phc::unusable(QStringLiteral("bcrypt's cost must be %1 to %2.").arg(lowestCost).arg(highestCost));
    return parsed;
}

QByteArray BcryptHash::toText() const
{
    return ofSha256 ? prehashed.toByteArray() + text : text;
}

bool BcryptHash::matches(const Secret &password) const
{
    const Secret key = ofSha256 ? hexSha256(password) : Secret(password.view().first(std::min(password.size(), longestPassword)));
    if (password.view().contains('\0') && !ofSha256)
        return false;
    std::array<uint8_t, BLOWFISH_BCRYPT_HASH_SIZE> derived;
    // The cost and the salt are taken from the setting.
    if (!nettle_blowfish_bcrypt_hash(derived.data(), size_t(key.size()), nettleBytes(key.view()), settingSize, nettleBytes(text), -1,
                                     nullptr))
        return false;
    const QByteArrayView made(derived.data(), textSize);
    return Secret(made.sliced(settingSize)).equals(QByteArrayView(text).sliced(settingSize));
}

PasswordHashInfo BcryptHash::info() const
{
    return {PasswordHashKind::Bcrypt,
            (ofSha256 ? QStringLiteral("bcrypt of SHA-256, cost ") : QStringLiteral("bcrypt, cost ")) + QString::number(cost)};
}

} // namespace sallyport
