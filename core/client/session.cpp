// SPDX-License-Identifier: Apache-2.0
#include "core/client/session.h"

#include "core/base/log.h"
#include "core/base/uuid.h"
#include "core/client/rememberedsession.h"
#include "core/client/whendone.h"

#include <QPromise>

namespace sallyport {

namespace {

/// The server is there and has refused the token itself: it is worth nothing any more.
bool isRefused(const Error &error)
{
    return error.code == ErrorCode::InvalidGrant || error.code == ErrorCode::InvalidToken || error.code == ErrorCode::InactiveUser;
}

Error cancelled()
{
    return {.code = ErrorCode::Cancelled, .detail = QStringLiteral("The session was left")};
}

} // namespace

Session::Session(Parts parts, QObject *parent)
    : QObject(parent),
      m_client(std::move(parts.client)),
      m_store(parts.store),
      m_accounts(parts.accounts),
      m_clock(parts.clock),
      m_lockDirectory(parts.lockDirectory)
{ }

Session::~Session()
{
    forget();
}

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
    m_userId = QUuid();
    m_remember = false;
    m_isStored = false;
    m_entry.clear();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &waiter : waiting)
        waiter(cancelled());
}

void Session::setState(State state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

QString Session::entryKey(const QUuid &userId) const
{
    return storageKey() + u' ' + toText(userId);
}

void Session::resume()
{
    const auto last = m_accounts.lastUsed(storageKey());
    if (!last)
        return resumeEntry(storageKey()); // earlier versions kept one session for each server, and no list
    if (last->isRemembered)
        return resume(*last);
    forget();
    setState(SignedOut{});
}

void Session::resume(const KnownAccount &account)
{
    resumeEntry(entryKey(account.userId));
}

void Session::resumeEntry(const QString &key)
{
    forget();
    m_entry = key;
    setState(Resuming{});
    m_store.load(key, bound([this](Result<Secret> entry) { takeUp(std::move(entry)); }));
}

void Session::switchTo(const ServerAddress &server, const KnownAccount &account)
{
    forget();
    if (server != m_client->server())
        m_client->setServer(server);
    resume(account);
}

void Session::leave()
{
    if (!m_remember)
        endOnServer();
    forget();
    setState(SignedOut{});
}

void Session::forgetAccount(const KnownAccount &account)
{
    if (account.server == storageKey() && account.userId == m_userId)
        signOut();
    m_store.remove(account.server + u' ' + toText(account.userId), [](const Result<> &) {});
    m_accounts.remove(account);
}

void Session::retryNow()
{
    if (std::holds_alternative<Offline>(m_state))
        resume();
}

void Session::keychainChanged()
{
    if (m_remember && !m_isStored && user())
        remember();
    else if (std::holds_alternative<SignedOut>(m_state))
        resume();
}

void Session::takeUp(Result<Secret> entry)
{
    auto remembered = entry ? RememberedSession::fromEntry(*entry) : std::nullopt;
    if (!remembered) {
        if (!entry && entry.error().code != ErrorCode::KeychainEmpty)
            Q_EMIT keychainTrouble(entry.error());
        return setState(SignedOut{});
    }
    m_userId = remembered->userId;
    m_refreshToken = std::move(remembered->refreshToken);
    m_remember = m_isStored = true;
    m_keepers.insert(m_entry, m_attempt);
    m_waiting.append(bound([this](Result<> renewed) {
        if (renewed)
            return enter();
        if (!isRefused(renewed.error())) // the token is as good as before; only the way to the server is not
            return setState(Offline{m_clock.now(), renewed.error()});
        dropRemembered();
        forget();
        setState(SignedOut{renewed.error()});
    }));
    exchange();
}

void Session::signIn(const QString &username, Secret password, bool remember)
{
    const auto *expired = std::get_if<Expired>(&m_state);
    const auto inPlaceOf = expired ? std::optional(*expired) : std::nullopt;
    forget();
    setState(SigningIn{username});
    m_remember = remember;
    api::TokenRequest request;
    request.grantType = QStringLiteral("password");
    request.username = username;
    request.password = std::move(password);
    whenDone(m_client->call(api::token, std::move(request)), this, bound([this, inPlaceOf](Result<api::TokenPair> tokens) {
                 if (!tokens) {
                     forget();
                     return setState(inPlaceOf ? State(Expired{inPlaceOf->user, tokens.error(), inPlaceOf->why})
                                               : State(SignedOut{tokens.error()}));
                 }
                 m_accessToken = std::move(tokens->accessToken);
                 m_refreshToken = std::move(tokens->refreshToken);
                 enter();
             }));
}

void Session::enter()
{
    whenDone(m_client->call(api::me, {}, m_accessToken), this, bound([this](Result<api::UserView> user) {
                 if (user)
                     return welcome(std::move(*user));
                 if (std::holds_alternative<Resuming>(m_state) && !isRefused(user.error()))
                     return setState(Offline{m_clock.now(), user.error()});
                 endOnServer();
                 forget();
                 setState(SignedOut{user.error()});
             }));
}

void Session::welcome(api::UserView user)
{
    m_userId = user.id;
    m_accounts.use({.server = storageKey(),
                    .userId = user.id,
                    .username = user.username,
                    .fullName = user.fullName.value_or(QString()),
                    .lastUsed = m_clock.now(),
                    .isRemembered = m_remember});
    if (!m_remember) {
        // What was remembered here before must not come back at the next start.
        m_keepers.remove(entryKey(user.id));
        m_store.remove(entryKey(user.id), [](const Result<> &) {});
    } else if (!m_isStored || m_entry != entryKey(user.id)) {
        remember();
    }
    setState(SignedIn{std::move(user)});
}

void Session::refreshUser()
{
    whenDone(call(api::me), this, bound([this](Result<api::UserView> user) {
                 if (user && std::holds_alternative<SignedIn>(m_state))
                     welcome(std::move(*user));
             }));
}

void Session::accept(api::TokenPair tokens)
{
    m_accessToken = std::move(tokens.accessToken);
    m_refreshToken = std::move(tokens.refreshToken);
    ++m_renewals;
    if (m_remember)
        remember();
}

void Session::remember()
{
    m_isStored = false; // until it is: an older entry may still be there, and a spent token ends the session
    const QString old = std::exchange(m_entry, entryKey(m_userId));
    m_keepers.insert(m_entry, m_attempt);
    m_store.save(m_entry, RememberedSession{m_userId, m_refreshToken.clone()}.toEntry(), bound([this, old](Result<> saved) {
                     m_isStored = saved.has_value();
                     if (!saved)
                         return keychainTrouble(saved.error());
                     if (!old.isEmpty() && old != m_entry)
                         m_store.remove(old, [](const Result<> &) {});
                 }));
}

void Session::cancel()
{
    const bool isSigningIn = std::holds_alternative<SigningIn>(m_state);
    if (!isSigningIn && !std::holds_alternative<Resuming>(m_state) && !std::holds_alternative<Offline>(m_state))
        return;
    if (isSigningIn)
        endOnServer();
    forget();
    m_client->cancelAll();
    setState(SignedOut{});
}

void Session::signOut()
{
    // The server is told, but a person who signs out is signed out, whether it hears it or not.
    endOnServer();
    dropRemembered();
    forget();
    setState(SignedOut{});
}

void Session::endOnServer()
{
    if (m_refreshToken.isEmpty())
        return;
    const auto logOut = [this](const Secret &accessToken) {
        return ApiClient::decode<api::Nothing>(m_client->send(toWire(api::logout, {}), accessToken, ApiClient::Purpose::Finish));
    };
    const auto report = [](const Result<api::Nothing> &done) {
        if (!done)
            qCWarning(lcClient).noquote() << "the server did not hear the sign-out:" << done.error().detail;
    };
    const auto renewFirst = [this, logOut, report, token = std::make_shared<Secret>(m_refreshToken.clone())] {
        whenDone(refresh(*token), this, [this, logOut, report](const Result<api::TokenPair> &tokens) {
            if (tokens)
                whenDone(logOut(tokens->accessToken), this, report);
            else if (!isRefused(tokens.error()))
                report(tokens.error());
        });
    };
    if (m_accessToken.isEmpty())
        return renewFirst();
    whenDone(logOut(m_accessToken), this, [renewFirst, report](const Result<api::Nothing> &done) {
        if (!done && done.error().code == ErrorCode::InvalidToken)
            return renewFirst();
        report(done);
    });
}

void Session::dropRemembered()
{
    if (!m_remember)
        return;
    m_keepers.remove(m_entry);
    m_store.remove(m_entry, [](const Result<> &) {});
    if (const auto account = m_accounts.find(storageKey(), m_userId))
        m_accounts.setRemembered(*account, false);
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
    if (!m_isStored)
        return exchange();
    // Another copy of this program may have exchanged our token already; the keychain then has its child.
    m_store.load(m_entry, bound([this](Result<Secret> entry) {
                     auto newest = entry ? RememberedSession::fromEntry(*entry) : std::nullopt;
                     if (newest && newest->userId == m_userId)
                         m_refreshToken = std::move(newest->refreshToken);
                     else if (newest)
                         m_remember = m_isStored = false; // that copy has signed in somebody else: their entry is not ours to touch
                     exchange();
                 }));
}

QFuture<Result<api::TokenPair>> Session::refresh(const Secret &refreshToken)
{
    api::TokenRequest request;
    request.grantType = QStringLiteral("refresh_token");
    request.refreshToken = refreshToken.clone();
    return ApiClient::decode<api::TokenPair>(m_client->send(toWire(api::token, request), {}, ApiClient::Purpose::Finish));
}

void Session::exchange()
{
    const auto conclude = [this, attempt = m_attempt, key = m_entry, userId = m_userId](Result<api::TokenPair> tokens) {
        if (attempt == m_attempt)
            return concludeExchange(std::move(tokens));
        // Given up meanwhile, but the token in the keychain is spent: whoever takes the session up again needs this one.
        if (tokens && m_keepers.value(key) == attempt)
            m_store.save(key, RememberedSession{userId, std::move(tokens->refreshToken)}.toEntry(), [](const Result<> &) {});
    };
    whenDone(refresh(m_refreshToken), this, conclude);
}

void Session::concludeExchange(Result<api::TokenPair> tokens)
{
    const Result<> outcome = tokens ? Result<>() : Result<>(tokens.error());
    if (tokens)
        accept(std::move(*tokens));
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &waiter : waiting)
        waiter(outcome);
}

void Session::expire(const Error &reason)
{
    const api::UserView *who = user();
    if (!who)
        return;
    const api::UserView last = *who;
    dropRemembered();
    forget();
    setState(Expired{last, reason, reason.sessionEnd});
}

QFuture<Result<QByteArray>> Session::send(const WireRequest &request)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto finish = [promise](Result<QByteArray> answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    };
    // Twice, for a token that runs out again on the way; never for ever, whatever the two clocks say.
    send({request, finish, 2});
    return promise->future();
}

void Session::send(const Sending &sending)
{
    const auto conclude = [this, sending, attempt = m_attempt, renewals = m_renewals](Result<QByteArray> answer) {
        if (attempt != m_attempt) // never as whoever is signed in by now
            return sending.finish(cancelled());
        const auto code = answer ? std::nullopt : std::optional(answer.error().code);
        if (code == ErrorCode::InvalidToken && !m_refreshToken.isEmpty() && sending.renewalsLeft > 0)
            return renewals == m_renewals ? renewAndSend(sending) : send(sending);
        if (code == ErrorCode::InactiveUser)
            expire(answer.error());
        sending.finish(std::move(answer));
    };
    whenDone(m_client->send(sending.request, m_accessToken), this, conclude);
}

void Session::renewAndSend(Sending sending)
{
    --sending.renewalsLeft;
    renew([this, sending](const Result<> &renewed) {
        if (renewed)
            return send(sending);
        if (isRefused(renewed.error()))
            expire(renewed.error());
        sending.finish(renewed.error());
    });
}

} // namespace sallyport
