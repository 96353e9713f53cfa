// SPDX-License-Identifier: Apache-2.0
#include "app/composition/serverassembly.h"

#include "app/composition/datadirectory.h"
#include "app/composition/duties.h"
#include "app/composition/signingsecret.h"
#include "core/base/log.h"
#include "core/storage/engine/databasecondition.h"

#include <algorithm>
#include <iterator>

namespace sallyport {

namespace {

/// With the operator's secret, or the keys in the database.
Result<ServerAssembly::Keys> findKeys(const Settings &settings, Installation &installation, MasterKeyVault *vault)
{
    auto secret = signingSecret(settings);
    if (!secret)
        return failure(secret);
    if (*secret) {
        auto key = SigningKey::fromSharedSecret(**secret);
        if (!key)
            return failure(key);
        return ServerAssembly::Keys{nullptr, std::make_unique<KeyRing>(std::move(*key)), derivedServerSecrets(**secret)};
    }
    auto store = SigningKeyStore::open(settings, installation, vault);
    if (!store)
        return failure(store);
    if (auto prepared = (*store)->keys().prepare(); !prepared)
        return failure(prepared);
    auto ring = KeyRing::open((*store)->repository(), installation.clock());
    if (!ring)
        return failure(ring);
    auto secrets = sealedServerSecrets(installation, (*store)->sealer());
    if (!secrets)
        return failure(secrets);
    return ServerAssembly::Keys{std::move(*store), std::move(*ring), std::move(*secrets)};
}

/// What doctor says of the database as well. What it cannot be asked is doctor's to tell.
void tellComplaints(Database &database)
{
    const auto complaints = DatabaseCondition(database).warnings();
    for (const DatabaseCondition::Complaint &complaint : complaints.value_or(QList<DatabaseCondition::Complaint>()))
        qCWarning(lcServer).noquote() << "The database:" << complaint.found + QStringLiteral(". ") + complaint.advice;
}

void tellWhoSeesTheDatabase(const Settings &settings)
{
    const auto url = parseDatabaseUrl(databaseUrl(settings));
    if (!url)
        return;
    if (mayTravelInTheClear(*url))
        qCWarning(lcServer) << "The connection to the database server may be unencrypted: add sslmode=verify-full to the database URL";
    const bool hasPassword = std::ranges::any_of(url->parameters, [](const auto &parameter) { return parameter.first == u"password"; });
    if (hasPassword && settings.origin("database").kind == SettingOrigin::Kind::Flag)
        qCWarning(lcServer)
            << "Everybody on this machine sees the database's password among the arguments of this process: put the URL into "
               "the environment or the configuration file";
}

void tellIfForTrying(const Settings &settings)
{
    if (settings.dev)
        qCWarning(lcServer) << "--dev: anyone on this machine can make an account, weak passwords are allowed, notes need no sign-in";
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

Result<std::unique_ptr<ServerAssembly>> ServerAssembly::start(const Settings &settings, const InheritedSockets &inherited,
                                                              DatabaseFaults *faults, MasterKeyVault *vault)
{
    auto front = frontOptions(settings, inherited);
    if (!front)
        return failure(front);
    auto installation = Installation::open(settings, faults);
    if (!installation)
        return failure(installation);
    tellWhoSeesTheDatabase(settings);
    tellComplaints((*installation)->database());
    auto keys = findKeys(settings, **installation, vault);
    if (!keys)
        return failure(keys);
    (*installation)->hideTypedNames(std::move(keys->secrets.typedNames));
    auto backups = ScheduledBackups::open(settings, **installation, vault);
    if (!backups)
        return failure(backups);
    auto assembly =
        std::make_unique<ServerAssembly>(std::move(*installation), std::move(*backups), std::move(*keys), settings, *front, inherited);
    if (auto listening = assembly->listen(*front); !listening)
        return failure(listening);
    return assembly;
}

Result<> ServerAssembly::listen(const FrontOptions &front)
{
    // Metrics first: whoever sees the server listening may ask for them.
    for (const http::ListenAddress &address : front.metrics) {
        auto place = m_server.listenForMetrics(address);
        if (!place)
            return failure(place);
        qCInfo(lcServer).noquote() << "metrics at" << *place + QStringLiteral("/metrics");
    }
    for (const http::ListenAddress &address : front.listen) {
        auto place = m_server.listen(address);
        if (!place)
            return failure(place);
        m_urls.append(QUrl(*place));
    }
    return {};
}

Result<> ServerAssembly::reloadCertificates()
{
    return m_tls ? m_tls->reload() : Result<>();
}

Result<> ServerAssembly::reconfigure(const Settings &settings)
{
    const auto front = frontRules(settings, m_inherited);
    if (!front)
        return failure(front);
    if (m_keyStore) {
        if (auto told = m_keyStore->keys().setPolicy(keyPolicy(settings)); !told)
            return told;
    }
    tellIfForTrying(settings);
    m_installation->sessions().setIdleLimits(idleLimits(settings));
    m_layer = layerOf(settings);
    m_server.replace(m_layer->services(), serverOptions(settings, *front), m_layer);
    m_housekeeping.setDuties(dutiesOf(settings));
    return {};
}

void ServerAssembly::stop(std::chrono::milliseconds grace)
{
    m_server.stop(grace);
    m_housekeeping.finish();
    m_nodes.leave();
    m_backups->stop();
}

std::shared_ptr<ServiceLayer> ServerAssembly::layerOf(const Settings &settings)
{
    const ServerOperations::Parts operations{*m_installation, *m_keyRing, *m_backups, m_nodes, m_import};
    return std::make_shared<ServiceLayer>(ServiceLayer::Parts{operations, m_deviceTokens, m_signUpThrottle, m_changeThrottle, m_notes,
                                                              m_keyStore ? &m_keyStore->keys() : nullptr},
                                          settings);
}

Server::Options ServerAssembly::serverOptions(const Settings &settings, const FrontOptions &front) const
{
    return {.registration = settings.registration,
            .corsOrigins = settings.corsOrigins,
            .docs = settings.docs,
            .passwordMinimum = settings.passwordMinimum,
            .visitorsMayTakeNotes = settings.dev,
            .databaseBlocks = m_installation->database().dialect() == Dialect::PostgreSql,
            .front = front.options,
            .tls = m_tls};
}

std::vector<Housekeeping::Duty> ServerAssembly::dutiesOf(const Settings &settings)
{
    std::vector<Housekeeping::Duty> duties = dataDuties(*m_installation, settings);
    if (m_keyStore)
        std::ranges::move(keyDuties(m_keyStore->keys(), *m_keyRing), std::back_inserter(duties));
    duties.push_back(m_backups->duty());
    std::ranges::move(m_nodes.duties(), std::back_inserter(duties));
    return duties;
}

ServerAssembly::ServerAssembly(std::unique_ptr<Installation> installation, std::unique_ptr<ScheduledBackups> backups, Keys keys,
                               const Settings &settings, const FrontOptions &front, const InheritedSockets &inherited)
    : m_installation(std::move(installation)),
      m_nodes(*m_installation),
      m_backups(std::move(backups)),
      m_keyStore(std::move(keys.store)),
      m_keyRing(std::move(keys.ring)),
      m_deviceTokens(std::move(keys.secrets.deviceTokens), m_installation->clock(), m_installation->random()),
      m_signUpThrottle(m_installation->attempts(), m_installation->auditStore(), m_installation->clock()),
      m_changeThrottle(m_installation->attempts(), m_signUpThrottle, m_installation->clock()),
      m_notes(m_installation->notes(), m_installation->clock(), m_installation->random()),
      m_import(*m_installation),
      m_inherited(inherited),
      m_tls(front.tls),
      m_layer(layerOf(settings)),
      m_server(m_layer->services(), serverOptions(settings, front), m_layer),
      m_housekeeping(dutiesOf(settings))
{
    tellIfForTrying(settings);
}

} // namespace sallyport
