// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include "core/server/healthhandlers.h"
#include "core/server/notehandlers.h"
#include "core/server/tokenhandlers.h"
#include "core/server/userhandlers.h"

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
      m_accounts({users, sessions, hasher, clock, random}, {.refuseWeak = false}),
      m_authenticator({users, sessions, hasher, accessTokens, clock, random}, {}),
      m_notes(noteStore, clock, random),
      m_router(Admission(m_authenticator, options.visitorsMayTakeNotes)),
      m_dispatcher(filledRouter(options),
                   {.corsOrigins = options.corsOrigins,
                    .hashingThreads = options.hashingThreads,
                    .hashingQueuePerThread = options.hashingQueuePerThread,
                    .databaseThreads = options.databaseThreads,
                    .databaseQueue = options.databaseQueue},
                   clock, random)
{ }

const Router &TestInstallation::filledRouter(const Options &options)
{
    addTokenHandlers(m_router, m_authenticator, accessTokens);
    addUserHandlers(m_router, m_accounts, m_notes, options.registration);
    addNoteHandlers(m_router, m_notes);
    const auto isReady = [this]() -> Result<> {
        auto asked = users.hasAdministrator();
        return asked ? Result<>() : Result<>(failure(asked));
    };
    addHealthHandlers(m_router, isReady, options.registration, options.docs);
    return m_router;
}

User TestInstallation::addUser(const QString &name, Role role)
{
    auto user = m_accounts.create({.username = name, .password = Secret::fromText(password()), .email = {}, .fullName = {}, .role = role});
    if (!user)
        qFatal("%s", qPrintable(user.error().detail));
    return *user;
}

QByteArray TestInstallation::signIn(const QString &name)
{
    auto tokens = m_authenticator.signIn(name, Secret::fromText(password()), {});
    if (!tokens)
        qFatal("%s", qPrintable(tokens.error().detail));
    return tokens->accessToken.view().toByteArray();
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
