// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/fieldnames.h"
#include "core/transfer/mappings.h"

#include <bit>

namespace sallyport {

namespace {

using fieldnames::Name;

/// `{"value": …, "encoding": "base64"|"hex"|"utf8"}`
QByteArray bytesOf(const QJsonObject &part)
{
    const QByteArray value = part.value(QLatin1StringView("value")).toString().toUtf8();
    const QString encoding = part.value(QLatin1StringView("encoding")).toString();
    if (encoding == QStringLiteral("base64"))
        return QByteArray::fromBase64(value);
    return encoding == QStringLiteral("hex") ? QByteArray::fromHex(value) : value;
}

QByteArray unpadded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

/// scrypt's parts, whose names are those of its RFC 7914: cost N, blockSize r, parallelization p.
Result<QByteArray> scryptHash(const QJsonObject &custom, const QJsonObject &hash)
{
    const auto cost = custom.value(QLatin1StringView("cost")).toInteger(16384);
    if (cost < 2 || !std::has_single_bit(quint64(cost)))
        return invalidRecord(QStringLiteral("The costs of its password make no sense"));
    return storedPasswordHash("$scrypt$ln=" + QByteArray::number(std::countr_zero(quint64(cost)))
                              + ",r=" + QByteArray::number(custom.value(QLatin1StringView("blockSize")).toInteger(8))
                              + ",p=" + QByteArray::number(custom.value(QLatin1StringView("parallelization")).toInteger(1)) + '$'
                              + unpadded(bytesOf(custom.value(QLatin1StringView("salt")).toObject())) + '$' + unpadded(bytesOf(hash)));
}

/// What the import of Auth0 takes (its documentation, "custom_password_hash"): PHC strings for Argon2 and PBKDF2, crypt's for bcrypt.
Result<QByteArray> customHash(const QJsonObject &custom)
{
    const QString algorithm = custom.value(QLatin1StringView("algorithm")).toString();
    const QJsonObject hash = custom.value(QLatin1StringView("hash")).toObject();
    const QString encoding = custom.value(QLatin1StringView("password")).toObject().value(QLatin1StringView("encoding")).toString();
    if (!encoding.isEmpty() && encoding != QStringLiteral("utf8") && encoding != QStringLiteral("ascii"))
        return invalidRecord(QStringLiteral("Its password was hashed in an encoding that is not known here"));
    if (algorithm == QStringLiteral("bcrypt") || algorithm == QStringLiteral("argon2") || algorithm == QStringLiteral("pbkdf2"))
        return storedPasswordHash(hash.value(QLatin1StringView("value")).toString().toUtf8());
    if (algorithm == QStringLiteral("scrypt"))
        return scryptHash(custom, hash);
    return invalidRecord(QStringLiteral("Its password was made with an algorithm that is too weak, or not known here"));
}

} // namespace

Result<Imported> mapAuth0(const Fields &fields)
{
    Result<ImportedAccount> account = mapPlain(fields);
    if (!account)
        return failure(std::move(account));
    const QJsonObject custom = fields.object({Name("custompasswordhash")});
    if (custom.isEmpty())
        return std::move(*account);
    Result<QByteArray> hash = customHash(custom);
    if (!hash)
        return failure(std::move(hash));
    account->passwordHash = std::move(*hash);
    return std::move(*account);
}

} // namespace sallyport
