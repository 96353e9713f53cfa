// SPDX-License-Identifier: Apache-2.0
#include "app/composition/serversecrets.h"

#include "app/composition/devicetokenkey.h"
#include "core/storage/tables/sqlsecrets.h"

#include <QMessageAuthenticationCode>

namespace sallyport {

namespace {

constexpr qsizetype secretBytes = 32; // as long as what HMAC-SHA-256 gives

Result<Secret> keptOrMade(SqlSecrets &secrets, const QString &name, Random &random)
{
    QByteArray candidate = random.bytes(secretBytes);
    const Secret made(candidate);
    wipe(candidate.data(), size_t(candidate.size()));
    return secrets.getOrCreate(name, made);
}

} // namespace

Result<ServerSecrets> sealedServerSecrets(Installation &installation, const Sealer &sealer)
{
    // Earlier versions kept half of the key unsealed. What it was goes on being the key, so that device tokens stay good.
    SqlSecrets secrets(installation.database(), sealer, [&sealer](const Secret &plain) { return deviceTokenKey(sealer, plain); });
    auto deviceTokens = keptOrMade(secrets, QStringLiteral("device tokens"), installation.random());
    if (!deviceTokens)
        return failure(deviceTokens);
    auto typedNames = keptOrMade(secrets, QStringLiteral("typed names"), installation.random());
    if (!typedNames)
        return failure(typedNames);
    return ServerSecrets{std::move(*deviceTokens), std::move(*typedNames)};
}

ServerSecrets derivedServerSecrets(const Secret &operatorSecret)
{
    const auto derived = [&operatorSecret](const QByteArray &use) {
        QByteArray key =
            QMessageAuthenticationCode::hash("sallyport " + use, operatorSecret.view().toByteArray(), QCryptographicHash::Sha256);
        Secret secret(key);
        wipe(key.data(), size_t(key.size()));
        return secret;
    };
    return {derived("device token key"), derived("typed names")};
}

} // namespace sallyport
