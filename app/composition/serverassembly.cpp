// SPDX-License-Identifier: Apache-2.0
#include "app/composition/serverassembly.h"

#include "app/composition/signingsecret.h"
#include "core/base/log.h"
#include "core/storage/signingkeyfile.h"

namespace sallyport {

namespace {

bool isLoopback(const QString &address)
{
    QUrl url;
    url.setAuthority(address);
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

Result<SigningKey> signingKey(const Settings &settings, const QString &directory)
{
    auto secret = signingSecret(settings);
    if (!secret)
        return failure(secret);
    if (*secret)
        return SigningKey::fromSharedSecret(**secret);
    return SigningKeyFile(directory + QStringLiteral("/signing-key.pem")).loadOrCreate();
}

} // namespace

void applyModeDefaults(Settings &settings, Hosting hosting)
{
    if (settings.isDefault("registration") && (settings.dev || hosting == Hosting::Embedded))
        settings.registration = Registration::Open;
    if (settings.isDefault("docs") && settings.dev)
        settings.docs = true;
    if (settings.isDefault("cors_origins") && settings.dev)
        settings.corsOrigins = QStringList{QStringLiteral("http://localhost:3000"), QStringLiteral("http://localhost")};
}

Result<std::unique_ptr<ServerAssembly>> ServerAssembly::start(const Settings &settings)
{
    for (const QString &address : settings.listen) {
        if (settings.dev && !isLoopback(address))
            return Error{.code = ErrorCode::ConfigurationInvalid,
                         .detail = QStringLiteral("--dev is for this machine only and cannot listen on %1").arg(address)};
    }
    auto installation = Installation::open(settings);
    if (!installation)
        return failure(installation);
    auto key = signingKey(settings, (*installation)->directory());
    if (!key)
        return failure(key);
    auto assembly = std::make_unique<ServerAssembly>(std::move(*installation), std::move(*key), settings);
    for (const QString &address : settings.listen) {
        auto url = assembly->m_server.listen(address);
        if (!url)
            return failure(url);
        assembly->m_urls.append(*url);
    }
    return assembly;
}

ServerAssembly::ServerAssembly(std::unique_ptr<Installation> installation, SigningKey key, const Settings &settings)
    : m_installation(std::move(installation)),
      m_key(std::move(key)),
      m_accessTokens(m_key, {.lifetime = settings.accessLifetime}, m_installation->clock(), m_installation->random()),
      m_throttle(m_installation->attempts(), SignInThrottle::Limits(), m_installation->clock()),
      m_authenticator({m_installation->users(), m_installation->sessions(), m_installation->hasher(), m_accessTokens,
                       m_installation->clock(), m_installation->random(), settings.rateLimit ? &m_throttle : nullptr},
                      {.refresh = settings.refreshLifetime, .session = settings.sessionLifetime}),
      m_notes(m_installation->notes(), m_installation->clock(), m_installation->random()),
      m_server({m_installation->accounts(), m_authenticator, m_notes, m_accessTokens, m_installation->clock(), m_installation->random(),
                [this]() -> Result<> {
                    auto asked = m_installation->users().hasAdministrator();
                    return asked ? Result<>() : Result<>(failure(asked));
                }},
               {.registration = settings.registration,
                .corsOrigins = settings.corsOrigins,
                .docs = settings.docs,
                .visitorsMayTakeNotes = settings.dev,
                .threads = settings.threads})
{
    if (settings.dev)
        qCWarning(lcServer) << "--dev: anyone on this machine can make an account, weak passwords are allowed, notes need no sign-in";
}

} // namespace sallyport
