// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "core/client/whendone.h"
#include "tests/client/relay.h"
#include "tests/client/waiting.h"
#include "tests/support/fakeaccountsfile.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/inprocessserver.h"

#include <QSignalSpy>

namespace sallyport {

/// What the copies of the program that one person runs share.
struct Home
{
    FakeTokenStore store;
    FakeAccountsFile accounts;
};

/// One copy of the program.
class Copy
{
public:
    Copy(const QUrl &server, Home &home)
        : m_accounts(&home.accounts),
          session({.client = std::make_unique<ApiClient>(), .store = home.store, .accounts = m_accounts, .clock = m_clock})
    {
        session.setServer({ServerAddress::Kind::Remote, server, {}});
    }

    template<class State>
    bool reaches()
    {
        return QTest::qWaitFor([this] { return std::holds_alternative<State>(session.state()); }, 10'000);
    }
    bool signIn(const QString &name, bool remember)
    {
        session.signIn(name, Secret::fromText(InProcessServer::password()), remember);
        return reaches<Session::SignedIn>();
    }
    bool resume()
    {
        session.resume();
        return reaches<Session::SignedIn>();
    }
    template<class State>
    const State &as() const
    {
        return std::get<State>(session.state());
    }
    std::optional<ErrorCode> whySignedOut() const
    {
        const auto *state = std::get_if<Session::SignedOut>(&session.state());
        return state && state->reason ? std::optional(state->reason->code) : std::nullopt;
    }

private:
    SystemClock m_clock;
    KnownAccounts m_accounts;

public:
    Session session;
};

/// Where the keychain has the session of a user of a server.
inline QString entryKey(const QUrl &server, const QUuid &user)
{
    return ServerAddress{ServerAddress::Kind::Remote, server, {}}.storageKey() + u' ' + user.toString(QUuid::WithoutBraces);
}

/// What a keychain holds under a key, or nothing.
inline QByteArray entryIn(TokenStore &store, const QString &key)
{
    QByteArray entry;
    bool answered = false;
    store.load(key, [&](const Result<Secret> &kept) {
        answered = true;
        if (kept)
            entry = kept->view().toByteArray();
    });
    return QTest::qWaitFor([&] { return answered; }) ? entry : QByteArrayLiteral("no answer");
}

} // namespace sallyport
