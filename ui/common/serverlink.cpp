// SPDX-License-Identifier: Apache-2.0
#include "ui/common/serverlink.h"

#include "core/client/whendone.h"
#include "ui/common/preferences.h"

namespace sallyport::ui {

ServerLink::ServerLink(Session &session, LocalServer *local, Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_local(local),
      m_preferences(preferences)
{
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.user())
            m_isChoosing = false;
    });
}

void ServerLink::useLocal()
{
    if (m_local)
        startLocal([this] { resume(); });
}

void ServerLink::startLocal(std::function<void()> takeUp)
{
    begin(true);
    whenDone(m_local->start(), this, [this, choice = m_choice, takeUp = std::move(takeUp)](const Result<QUrl> &url) {
        if (choice != m_choice)
            return;
        if (!url)
            return setStatus(Status::Bad, failure(url));
        askForOwner();
        point(ServerAddress::local(*url, m_local->dataDirectory()), Preferences::localServer(), takeUp);
    });
}

void ServerLink::use(const ServerAddress &server)
{
    begin(false);
    point(server, server.url.toString(), [this] { resume(); });
}

/// ServerAddress::storageKey() of the server inside this program.
static QString localKey(const LocalServer *local)
{
    return local ? ServerAddress::local({}, local->dataDirectory()).storageKey() : QString();
}

bool ServerLink::canUse(const KnownAccount &account) const
{
    return account.server == localKey(m_local) || ServerAddress::fromText(account.server);
}

QString ServerLink::serverName(const KnownAccount &account) const
{
    const auto remote = ServerAddress::fromText(account.server);
    return remote ? remote->displayName() : tr("On this computer");
}

void ServerLink::chooseAccount()
{
    m_isChoosing = true;
    m_session.leave();
}

void ServerLink::useAccount(const KnownAccount &account)
{
    m_preferences.setLastUsername(account.server, account.username);
    const auto takeUp = [this, account] { m_session.switchTo(m_session.server(), account); };
    m_session.leave();
    if (account.server == localKey(m_local))
        return startLocal(takeUp);
    if (const auto server = ServerAddress::fromText(account.server)) {
        begin(false);
        point(*server, server->url.toString(), takeUp);
    }
}

void ServerLink::forgetAccount(const KnownAccount &account)
{
    m_session.forgetAccount(account, [self = QPointer(this), server = account.server] {
        if (self)
            return self->findServer(server);
        return QtFuture::makeReadyFuture(remoteServer(server));
    });
}

QFuture<Result<ApiClient::Destination>> ServerLink::findServer(const QString &storageKey) const
{
    if (storageKey != localKey(m_local)) {
        auto server = remoteServer(storageKey);
        if (server)
            server->trusted = m_preferences.trustedCertificate(storageKey);
        return QtFuture::makeReadyFuture(std::move(server));
    }
    return m_local->start().then([directory = m_local->dataDirectory()](const Result<QUrl> &url) -> Result<ApiClient::Destination> {
        if (!url)
            return failure(url);
        return ApiClient::Destination{.server = ServerAddress::local(*url, directory), .trusted = {}};
    });
}

void ServerLink::begin(bool local)
{
    ++m_choice;
    m_isLocal = local;
    m_isChoosing = false;
    m_needsOwner = false;
    m_health.reset();
    setStatus(Status::Checking);
}

void ServerLink::point(const ServerAddress &server, const QString &remembered, const std::function<void()> &takeUp)
{
    m_session.setServer(server);
    m_session.trustCertificate(m_preferences.trustedCertificate(server.storageKey()));
    m_preferences.setLastServer(remembered);
    check();
    takeUp();
}

void ServerLink::check()
{
    if (m_isLocal && m_session.server().kind != ServerAddress::Kind::Local)
        return useLocal(); // it never started
    setStatus(Status::Checking);
    whenDone(m_session.probe(), this, [this, choice = m_choice](const Result<api::Health> &health) {
        if (choice != m_choice)
            return;
        if (!health)
            return setStatus(Status::Bad, failure(health));
        m_health = *health;
        setStatus(Status::Good);
    });
}

void ServerLink::askForOwner()
{
    whenDone(m_local->needsOwner(), this, [this, choice = m_choice](const Result<bool> &needed) {
        if (choice != m_choice || !needed)
            return;
        m_needsOwner = *needed;
        Q_EMIT changed();
    });
}

void ServerLink::setStatus(Status status, Error error)
{
    m_status = status;
    m_error = std::move(error);
    Q_EMIT changed();
}

QString ServerLink::name() const
{
    return m_isLocal ? tr("On this computer") : m_session.server().displayName();
}

QString ServerLink::statusText(Status status)
{
    switch (status) {
    case Status::Unchosen: return tr("not chosen");
    case Status::Checking: return tr("checking");
    case Status::Good: return tr("reachable");
    case Status::Bad: return tr("not reachable");
    }
    Q_UNREACHABLE();
}

QString ServerLink::summary() const
{
    if (m_status != Status::Good)
        return {};
    if (!m_isLocal && m_session.server().url.scheme() == QLatin1StringView("https"))
        return tr("TLS, version %1").arg(m_health->version);
    return tr("version %1").arg(m_health->version);
}

bool ServerLink::waitsForKeychain() const
{
    const ErrorCode code = m_error.code;
    return m_isLocal && m_status == Status::Bad
        && (code == ErrorCode::KeychainLocked || code == ErrorCode::KeychainAbsent || code == ErrorCode::KeychainTimeout
            || code == ErrorCode::KeychainEmpty);
}

std::optional<CertificateProblem> ServerLink::certificateProblem() const
{
    const bool refused = m_status == Status::Bad && m_error.code == ErrorCode::ConnectionNotPrivate;
    return refused ? m_session.certificateProblem() : std::nullopt;
}

void ServerLink::trustCertificate(const CertificateProblem &problem)
{
    m_preferences.setTrustedCertificate(problem.server.storageKey(), problem.fingerprint);
    if (problem.server != m_session.server())
        return;
    m_session.trustCertificate(problem.fingerprint);
    check();
    m_session.retryNow();
}

bool ServerLink::isRegistrationOpen() const
{
    return m_needsOwner || !m_health || m_health->registration != QLatin1StringView("closed");
}

bool ServerLink::isPrivate() const
{
    return m_isLocal || m_status == Status::Unchosen || m_session.server().isPrivate();
}

QString ServerLink::localDirectory() const
{
    return m_isLocal && m_local ? m_local->dataDirectory() : QString();
}

QFuture<Result<api::UserView>> ServerLink::createAccount(api::SignUp account)
{
    if (m_needsOwner && m_isLocal)
        return m_local->createOwner(std::move(account));
    return m_session.createAccount(std::move(account));
}

void ServerLink::ownerMade()
{
    if (!m_needsOwner)
        return;
    m_needsOwner = false;
    Q_EMIT changed();
}

} // namespace sallyport::ui
