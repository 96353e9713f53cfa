// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/dispatcher.h"
#include "core/server/services.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeoperations.h"
#include "tests/support/fakerandom.h"
#include "tests/support/fakerepositories.h"

#include <QJsonObject>

#include <future>

namespace sallyport {

/// Everything behind the HTTP front, over fakes and without a socket: requests go in, answers come out.
class TestInstallation
{
public:
    struct Options
    {
        Registration registration = Registration::Open;
        bool visitorsMayTakeNotes = false;
        bool docs = true;
        bool rateLimit = false;
        bool sharedSecret = false; ///< no signing keys to be rotated
        QStringList corsOrigins = {};
        int hashingThreads = 2;
        int hashingQueuePerThread = 128;
        int databaseThreads = 4;
        int databaseQueue = 1024;
        bool databaseBlocks = false;
        PasswordHasher::Cost cost = {.memoryKiB = 64, .passes = 1, .lanes = 1};
    };

    TestInstallation() : TestInstallation(Options()) { }
    explicit TestInstallation(const Options &options);

    /// What all accounts made by addUser() have.
    static QString password() { return QStringLiteral("correct horse battery staple"); }
    User addUser(const QString &name, Role role = Role::User);
    /// A new session's access token, for these scopes or all that the user may have.
    QByteArray signIn(const QString &name, const std::optional<Scopes> &scopes = {});
    /// A new browser session: what a page would send with it.
    struct Browser
    {
        QByteArray cookie;
        QByteArray csrfToken;

        http::Header cookieField() const;
        http::Headers reading() const { return {cookieField()}; }
        http::Headers writing() const { return {cookieField(), {"x-csrf-token", csrfToken}}; }
    };
    Browser signInBrowser(const QString &name, const std::optional<Scopes> &scopes = {});
    /// Who does what tests do beside the API.
    static Actor operatorActor() { return {.userId = {}, .name = QStringLiteral("test"), .client = {}}; }
    void setDisabled(const QString &name, bool disabled);

    /// The answer, waited for wherever it is made.
    http::Response call(const http::Request &request);
    std::future<http::Response> send(const http::Request &request);
    /// The same from a client that goes when it is told to. Without an answer the future breaks.
    struct Leaving
    {
        std::future<http::Response> answer;
        std::function<void()> leave;
    };
    Leaving sendAndLeave(const http::Request &request);

    Accounts &accounts() { return m_accounts; }
    Authenticator &authenticator() { return m_authenticator; }
    Sessions &sessionList() { return m_sessions; }
    Notes &notes() { return m_notes; }
    /// What a Server takes.
    Services services();
    const Router &router() const { return m_router; }
    Dispatcher &dispatcher() { return m_dispatcher; }

    FakeClock clock;
    FakeRandom random;
    FakeStore store;
    FakeUsers users{store};
    FakeSessions sessions{store};
    FakeNotes noteStore{store};
    FakeAttempts attempts{store};
    FakeAudit audit{store};
    FakeStatistics statistics{store};
    FakeOperations operations{store, clock};
    FakeSigningKeys signingKeyStore{store};
    SigningKeys signingKeys{signingKeyStore, {}, clock};
    KeyRing ring{SigningKey::generate().value()};
    PasswordHasher hasher;
    AccessTokens accessTokens;

private:
    const Router &filledRouter(const Options &options);

    const bool m_hasSigningKeys;
    std::optional<SignInThrottle> m_throttle;
    std::optional<SignUpThrottle> m_signUpThrottle;
    std::optional<ChangeThrottle> m_changeThrottle;
    DeviceTokens m_deviceTokens;
    Accounts m_accounts;
    Authenticator m_authenticator;
    Sessions m_sessions;
    Notes m_notes;
    AuditLog m_audit;
    Histogram m_databaseTimes;
    Router m_router;
    Dispatcher m_dispatcher;
};

/// A request with the header fields given as pairs.
http::Request makeRequest(http::Method method, const QByteArray &target, const http::Headers &headers = {}, const QByteArray &body = {});
http::Request jsonRequest(http::Method method, const QByteArray &target, const QByteArray &json, const QByteArray &token = {});
http::Request formRequest(const QByteArray &target, const QByteArray &form);
http::Header bearer(const QByteArray &token);
QJsonObject jsonOf(const http::Response &response);

} // namespace sallyport
