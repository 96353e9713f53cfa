// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/fieldnames.h"
#include "core/transfer/mappings.h"

#include <QJsonArray>

namespace sallyport {

namespace {

using fieldnames::Name;

/// Keycloak keeps each of an algorithm's parameters as a list of one text.
QString parameter(const QJsonObject &parameters, QLatin1StringView name)
{
    const QJsonValue value = parameters.value(name);
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

QString withoutPadding(QString base64)
{
    while (base64.endsWith(u'='))
        base64.chop(1);
    return base64;
}

/// As a PHC string. `version` is 1.3 or 1.0 there, which is 0x13 or 0x10.
Result<QByteArray> argon2Hash(const Fields &credential, const QString &salt, const QString &hash, qint64 passes)
{
    const QJsonObject parameters = credential.object({Name("additionalparameters")});
    const QString version = parameter(parameters, Name("version")) == QStringLiteral("1.0") ? QStringLiteral("16") : QStringLiteral("19");
    return storedPasswordHash(QStringLiteral("$argon2%1$v=%2$m=%3,t=%4,p=%5$%6$%7")
                                  .arg(parameter(parameters, Name("type")), version, parameter(parameters, Name("memory")))
                                  .arg(passes)
                                  .arg(parameter(parameters, Name("parallelism")), withoutPadding(salt), withoutPadding(hash))
                                  .toLatin1());
}

Result<QByteArray> storedHash(const Fields &how, const QString &salt, const QString &hash)
{
    const auto algorithm = how.text({Name("algorithm")});
    const auto iterations = how.text({Name("hashiterations")});
    if (!algorithm || !iterations || !*algorithm)
        return invalidRecord(QStringLiteral("Its password does not say how it was made"));
    const qint64 rounds = iterations->value_or(QString()).toLongLong();
    if (**algorithm == QStringLiteral("argon2"))
        return argon2Hash(how, salt, hash, rounds);
    if (!(*algorithm)->startsWith(QStringLiteral("pbkdf2")))
        return invalidRecord(QStringLiteral("Its password was made with an algorithm that is not known here"));
    const QString digest = **algorithm == QStringLiteral("pbkdf2") ? QStringLiteral("sha1") : (*algorithm)->section(u'-', 1);
    return storedPbkdf2Hash(digest.toLatin1(), rounds, QByteArray::fromBase64(salt.toLatin1()), QByteArray::fromBase64(hash.toLatin1()));
}

/// Keycloak 8 and later keep two texts that hold JSON; before, each part was a field of its own.
Result<QByteArray> storedHash(const QJsonObject &credential)
{
    const Fields fields = Fields::of(credential);
    const QJsonObject secret = fields.object({Name("secretdata")});
    if (!secret.isEmpty())
        return storedHash(Fields::of(fields.object({Name("credentialdata")})), secret.value(QLatin1StringView("salt")).toString(),
                          secret.value(QLatin1StringView("value")).toString());
    const QString hash = credential.value(QLatin1StringView("hashedSaltedValue")).toString();
    if (hash.isEmpty())
        return invalidRecord(QStringLiteral("Its password was left out of the export"));
    return storedHash(fields, credential.value(QLatin1StringView("salt")).toString(), hash);
}

/// `realm-admin` is a role of a client that each realm has.
bool managesRealm(const Fields &fields)
{
    const QJsonValue roles = fields.object({Name("clientroles")}).value(QLatin1StringView("realm-management"));
    return roles.toArray().contains(QStringLiteral("realm-admin"));
}

} // namespace

Result<Imported> mapKeycloak(const Fields &fields)
{
    if (fields.has({Name("serviceaccountclientid")}))
        return OtherRecord();
    Result<ImportedAccount> account = mapPlain(fields);
    if (!account)
        return failure(std::move(account));
    const QJsonArray roles = fields.array({Name("realmroles")});
    account->administrator = roles.contains(QStringLiteral("admin")) || managesRealm(fields);
    const QJsonArray credentials = fields.array({Name("credentials")});
    for (const QJsonValue &credential : credentials) {
        if (credential[QLatin1StringView("type")].toString() != QStringLiteral("password"))
            continue;
        Result<QByteArray> hash = storedHash(credential.toObject());
        if (!hash)
            return failure(std::move(hash));
        account->passwordHash = std::move(*hash);
        const auto madeAt = Fields::of(credential.toObject()).time({Name("createddate")});
        account->passwordChangedAt = madeAt ? *madeAt : std::nullopt;
        break; // the first is the one in use
    }
    return std::move(*account);
}

} // namespace sallyport
