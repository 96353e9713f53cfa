// SPDX-License-Identifier: Apache-2.0
#include "core/client/session.h"

#include "core/base/log.h"

#include <QPromise>

namespace sallyport {

namespace {

/// The server is there and has refused the token itself: it is worth nothing any more.
bool isRefused(const Error &error)
{
    return error.code == ErrorCode::InvalidGrant || error.code == ErrorCode::InvalidToken || error.code == ErrorCode::InactiveUser;
}

} // namespace

Session::Session(std::unique_ptr<ApiClient> client, TokenStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_client(std::move(client)), m_store(store), m_clock(clock)
{
}

Session::~Session() = default;

const api::UserView *Session::user() const
{
    const auto *signedIn = std::get_if<SignedIn>(&m_state);
    return signedIn ? &signedIn->user : nullptr;
}

void Session::setServer(const ServerAddress &server)
{
    if (server == m_client->server())
        return;
    forget();
    m_client->setServer(server);
    setState(SignedOut{});
}

void Session::forget()
{
    ++m_attempt; // answers that are still under way belong to nobody now
    m_accessToken = Secret();
    m_refreshToken = Secret();
    m_remembered = false;
    m_waiting.clear();
}

void Session::setState(State state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

void Session::resume()
{
    forget();
    setState(Resuming{});
    m_store.load(m_client->server().storageKey(), bound([this](Result<Secret> token) {
        if (!token) {
            if (token.error().code != ErrorCode::KeychainEmpty)
                Q_EMIT keychainTrouble(token.error());
            return setState(SignedOut{});
        }
        m_refreshToken = std::move(*token);
        m_remembered = true;
        takeUp();
    }));
}

void Session::takeUp()
{
    renew(bound([this](Result<> renewed) {
        if (renewed)
            return enter();
        if (isRefused(renewed.error())) {
            dropRemembered();
            return setState(SignedOut{renewed.error()});
        }
        // The token is as good as before; only the way to the server is not.
        setState(Offline{m_clock.now(), renewed.error()});
    }));
}

void Session::signIn(const QString &username, Secret password, bool remember)
{
    forget();
    setState(SigningIn{username});
    m_remembered = remember;
    api::TokenRequest request{.grantType = QStringLiteral("password"), .username = username, .password = std::move(password),
                              .refreshToken = {}, .scope = {}};
    m_client->call(api::token, std::move(request)).then(this, bound([this](Result<api::TokenPair> tokens) {
        if (!tokens)
            return setState(SignedOut{tokens.error()});
        accept(std::move(*tokens));
        enter();
    }));
}

void Session::enter()
{
    m_client->call(api::me, {}, m_accessToken).then(this, bound([this](Result<api::UserView> user) {
        if (user)
            return setState(SignedIn{std::move(*user)});
        if (std::holds_alternative<Resuming>(m_state) && !isRefused(user.error()))
            return setState(Offline{m_clock.now(), user.error()});
        forget();
        setState(SignedOut{user.error()});
    }));
}

void Session::accept(api::TokenPair tokens)
{
    m_accessToken = std::move(tokens.accessToken);
    m_refreshToken = std::move(tokens.refreshToken);
    if (!m_remembered)
        return;
    m_store.save(m_client->server().storageKey(), m_refreshToken.clone(), bound([this](Result<> saved) {
        if (!saved)
            Q_EMIT keychainTrouble(saved.error());
    }));
}

void Session::cancel()
{
    const bool keepsToken = std::holds_alternative<Resuming>(m_state) || std::holds_alternative<Offline>(m_state);
    if (!keepsToken && !std::holds_alternative<SigningIn>(m_state))
        return;
    forget();
    m_client->cancelAll();
    setState(SignedOut{});
}

void Session::signOut()
{
    // The server is told, but a person who signs out is signed out, whether it hears it or not.
    if (!m_accessToken.isEmpty())
        m_client->call(api::logout, {}, m_accessToken).then([](const Result<api::Nothing> &done) {
            if (!done)
                qCWarning(lcClient).noquote() << "the server did not hear the sign-out:" << done.error().detail;
        });
    dropRemembered();
    forget();
    setState(SignedOut{});
}

void Session::dropRemembered()
{
    m_store.remove(m_client->server().storageKey(), [](const Result<> &) {});
}

QFuture<Result<api::UserView>> Session::createAccount(api::SignUp account)
{
    return m_client->call(api::signUp, std::move(account));
}

void Session::renew(std::function<void(Result<>)> done)
{
    m_waiting.append(std::move(done));
    if (m_waiting.size() > 1)
        return; // one exchange serves all who wait
    if (!m_remembered)
        return exchange();
    // Another copy of this program may have exchanged our token already; the keychain then has its child.
    m_store.load(m_client->server().storageKey(), bound([this](Result<Secret> newest) {
        if (newest)
            m_refreshToken = std::move(*newest);
        exchange();
    }));
}

void Session::exchange()
{
    api::TokenRequest request{.grantType = QStringLiteral("refresh_token"), .username = {}, .password = {},
                              .refreshToken = m_refreshToken.clone(), .scope = {}};
    m_client->call(api::token, std::move(request)).then(this, bound([this](Result<api::TokenPair> tokens) {
        const Result<> outcome = tokens ? Result<>() : Result<>(tokens.error());
        if (tokens)
            accept(std::move(*tokens));
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &waiter : waiting)
            waiter(outcome);
    }));
}

void Session::expire(const Error &reason)
{
    const api::UserView *who = user();
    if (!who)
        return;
    const api::UserView last = *who;
    dropRemembered();
    forget();
    setState(Expired{last, reason});
}

QFuture<Result<QByteArray>> Session::send(const WireRequest &request)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto finish = [promise](Result<QByteArray> answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    };
    m_client->send(request, m_accessToken).then(this, [this, request, finish](Result<QByteArray> answer) {
        const bool tokenRanOut = !answer && answer.error().code == ErrorCode::InvalidToken && !m_refreshToken.isEmpty();
        if (!tokenRanOut)
            return finish(std::move(answer));
        renew([this, request, finish](const Result<> &renewed) {
            if (!renewed) {
                if (isRefused(renewed.error()))
                    expire(renewed.error());
                return finish(renewed.error());
            }
            m_client->send(request, m_accessToken).then(this, finish);
        });
    });
    return promise->future();
}

} // namespace sallyport
