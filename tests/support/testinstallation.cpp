// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include "core/server/cookies.h"
#include "core/server/handlers.h"

#include <QJsonDocument>

namespace sallyport {

namespace {

/// A client that waits for its answer, until it leaves.
class TestClient final : public http::Responder::Recipient
{
public:
    void take(http::Response response) override { m_answer.set_value(std::move(response)); }
    bool isWaiting() const override { return m_waits; }

    std::future<http::Response> answer() { return m_answer.get_future(); }
    void leave() { m_waits = false; }

private:
    std::promise<http::Response> m_answer;
    std::atomic<bool> m_waits = true;
};

} // namespace

TestInstallation::TestInstallation(const Options &options)
    : hasher(random, options.cost),
      accessTokens(ring, {}, clock, random),
      m_hasSigningKeys(!options.sharedSecret),
      m_throttle(options.rateLimit ? std::make_optional<SignInThrottle>(attempts, clock) : std::nullopt),
      m_signUpThrottle(options.rateLimit ? std::make_optional<SignUpThrottle>(attempts, audit, clock) : std::nullopt),
      m_changeThrottle(options.rateLimit ? std::make_optional<ChangeThrottle>(attempts, *m_signUpThrottle, clock) : std::nullopt),
      m_deviceTokens(Secret(QByteArray(32, 'k')), clock, random),
      m_accounts({users, audit, hasher, clock, random, m_throttle ? &*m_throttle : nullptr}, {.refuseWeak = false}),
      m_authenticator({users, sessions, audit, hasher, accessTokens, m_deviceTokens, clock, random, m_throttle ? &*m_throttle : nullptr},
                      {}),
      m_sessions(sessions, clock, {}),
      m_notes(noteStore, clock, random),
      m_audit(audit),
      m_router(Admission(m_authenticator, m_sessions,
                         {.visitorsMayTakeNotes = options.visitorsMayTakeNotes, .corsOrigins = options.corsOrigins})),
      m_dispatcher(std::make_shared<const Surface>(std::shared_ptr<const Router>(std::shared_ptr<void>(), &filledRouter(options)),
                                                   options.corsOrigins, options.docs),
                   {.hashingThreads = options.hashingThreads,
                    .hashingQueuePerThread = options.hashingQueuePerThread,
                    .databaseThreads = options.databaseThreads,
                    .databaseQueue = options.databaseQueue,
                    .databaseBlocks = options.databaseBlocks},
                   clock, random)
{ }

Services TestInstallation::services()
{
    const auto isReady = [this]() -> Result<> {
        auto asked = users.hasAdministrator();
        return asked ? Result<>() : Result<>(failure(asked));
    };
    return {m_accounts,
            m_authenticator,
            m_sessions,
            m_notes,
            m_audit,
            statistics,
            m_signUpThrottle ? &*m_signUpThrottle : nullptr,
            m_changeThrottle ? &*m_changeThrottle : nullptr,
            accessTokens,
            clock,
            random,
            m_databaseTimes,
            isReady,
            operations,
            m_hasSigningKeys ? &signingKeys : nullptr};
}

const Router &TestInstallation::filledRouter(const Options &options)
{
    addHandlers(m_router, services(), {.registration = options.registration, .docs = options.docs});
    return m_router;
}

User TestInstallation::addUser(const QString &name, Role role)
{
    auto user = m_accounts.create({.username = name, .password = Secret::fromText(password()), .email = {}, .fullName = {}, .role = role},
                                  operatorActor());
    if (!user)
        qFatal("%s", qPrintable(user.error().detail));
    return *user;
}

QByteArray TestInstallation::signIn(const QString &name, const std::optional<Scopes> &scopes)
{
    auto tokens =
        m_authenticator.signIn({.nameOrAddress = name, .password = Secret::fromText(password()), .scopes = scopes, .deviceToken = {}}, {});
    if (!tokens)
        qFatal("%s", qPrintable(tokens.error().detail));
    return tokens->accessToken.view().toByteArray();
}

http::Header TestInstallation::Browser::cookieField() const
{
    return {"cookie", "theme=dark; " + sessionCookie.toByteArray() + '=' + cookie};
}

TestInstallation::Browser TestInstallation::signInBrowser(const QString &name, const std::optional<Scopes> &scopes)
{
    auto issued = m_authenticator.signInBrowser(
        {.nameOrAddress = name, .password = Secret::fromText(password()), .scopes = scopes, .deviceToken = {}}, {});
    if (!issued)
        qFatal("%s", qPrintable(issued.error().detail));
    return {issued->cookie.view().toByteArray(), csrfToken(issued->cookie).toLatin1()};
}

void TestInstallation::setDisabled(const QString &name, bool disabled)
{
    const auto user = m_accounts.find(name);
    UserChange change;
    change.disabled = disabled;
    if (!user || !m_accounts.change(user->id, change, operatorActor()))
        qFatal("cannot change %s", qPrintable(name));
}

http::Response TestInstallation::call(const http::Request &request)
{
    return send(request).get();
}

std::future<http::Response> TestInstallation::send(const http::Request &request)
{
    const auto client = std::make_shared<TestClient>();
    m_dispatcher.handle(request, http::Responder(client));
    return client->answer();
}

TestInstallation::Leaving TestInstallation::sendAndLeave(const http::Request &request)
{
    const auto client = std::make_shared<TestClient>();
    m_dispatcher.handle(request, http::Responder(client));
    const auto leave = [waiting = std::weak_ptr(client)] {
        if (const auto there = waiting.lock())
            there->leave();
    };
    return {client->answer(), leave};
}

http::Request makeRequest(http::Method method, const QByteArray &target, const http::Headers &headers, const QByteArray &body)
{
    const qsizetype mark = target.indexOf('?');
    return {.method = method,
            .path = mark < 0 ? target : target.first(mark),
            .query = mark < 0 ? QByteArray() : target.sliced(mark + 1),
            .headers = headers,
            .body = body,
            .peer = QHostAddress(QHostAddress::LocalHost)};
}

http::Request jsonRequest(http::Method method, const QByteArray &target, const QByteArray &json, const QByteArray &token)
{
    http::Headers headers{{"content-type", "application/json"}};
    if (!token.isEmpty())
        headers.append(bearer(token));
    return makeRequest(method, target, headers, json);
}

http::Request formRequest(const QByteArray &target, const QByteArray &form)
{
    return makeRequest(http::Method::Post, target, {{"content-type", "application/x-www-form-urlencoded"}}, form);
}

http::Header bearer(const QByteArray &token)
{
    return {"authorization", "Bearer " + token};
}

QJsonObject jsonOf(const http::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace sallyport
