// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "core/client/whendone.h"
#include "tests/client/relay.h"
#include "tests/client/waiting.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/inprocessserver.h"

#include <QSignalSpy>

namespace sallyport {

/// One copy of the program: a session on a keychain that others may share.
class Copy
{
public:
    Copy(const QUrl &server, TokenStore &store) : session(std::make_unique<ApiClient>(), store, m_clock)
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

public:
    Session session;
};

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
