// SPDX-License-Identifier: Apache-2.0
#include "core/client/session.h"

#include "core/client/passwordrequest.h"
#include "core/client/signoutnotice.h"
#include "core/client/whendone.h"

#include <QPromise>

#include <utility>

namespace sallyport {

namespace {

/// When the server is there but could not renew: it may be busy for a while.
constexpr std::chrono::seconds pauseAfterFailure{30};

Error sessionLeft()
{
    return {.code = ErrorCode::Cancelled, .detail = QStringLiteral("The session was left")};
}

} // namespace

Session::Session(Parts parts, QObject *parent)
    : QObject(parent),
      m_client(std::move(parts.client)),
      m_entries(parts.store),
      m_accounts(parts.accounts),
      m_clock(parts.clock),
      m_reach(parts.clock),
      m_wake(parts.clock),
      m_tokens({*m_client, parts.store, parts.lockDirectory})
{
    connect(&m_tokens, &SessionTokens::due, this, &Session::renewAhead);
    connect(&m_tokens, &SessionTokens::keychainTrouble, this, &Session::keychainTrouble);
    connect(&m_wake, &WakeWatch::woke, this, [this] {
        m_reach.retryNow();
        renewAhead();
    });
    connect(m_client.get(), &ApiClient::answered, &m_reach, &ReachabilityWatch::answered);
    connect(m_client.get(), &ApiClient::unanswered, &m_reach, &ReachabilityWatch::failed);
    connect(&m_reach, &ReachabilityWatch::tryNow, this, &Session::askAgain);
    connect(&m_reach, &ReachabilityWatch::changed, this, &Session::followReachability);
}

Session::~Session()
{
    forget();
    m_client->disconnect(this);
    m_client->disconnect(&m_reach);
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
    pointTo(server);
    setState(SignedOut{});
}

void Session::pointTo(const ServerAddress &server)
{
    m_client->setServer(server);
    m_reach.reset();
    m_deviceToken = Secret();
    m_entries.findDevice(storageKey(), [self = QPointer(this), key = storageKey()](Secret token) {
        if (self && key == self->storageKey())
            self->m_deviceToken = std::move(token);
    });
}

void Session::forget()
{
    ++m_attempt; // answers that are still under way belong to nobody now
    m_userId = QUuid();
    m_remember = false;
    m_lacksKeychain = false;
    m_tokens.clear();
}

void Session::setState(State state)
{
    m_state = std::move(state);
    m_reach.setWaiting(user() || std::holds_alternative<Offline>(m_state));
    Q_EMIT stateChanged();
}

void Session::resume()
{
    if (std::holds_alternative<Offline>(m_state) && !m_tokens.key().isEmpty())
        return resumeEntry(m_tokens.key());
    const auto last = m_accounts.lastUsed(storageKey());
    if (last && last->isRemembered)
        return resume(*last);
    forget();
    setState(SignedOut{});
    if (!last)
        lookForOldEntry();
}

/// Earlier versions kept no list. Nobody waits for a keychain that may be slow, only to hear that there was nothing.
void Session::lookForOldEntry()
{
    m_entries.findOld(storageKey(), bound([this](Result<SessionEntries::Found> found) {
                          if (!found)
                              return;
                          setState(Resuming{});
                          takeUp(std::move(found));
                      }));
}

void Session::resume(const KnownAccount &account)
{
    resumeEntry(SessionEntries::sessionKey(storageKey(), account.userId));
}

void Session::resumeEntry(QString key) // a copy: it may be that of the tokens, which are forgotten
{
    forget();
    setState(Resuming{});
    m_entries.find(key, bound([this](Result<SessionEntries::Found> found) { takeUp(std::move(found)); }));
}

void Session::switchTo(const ServerAddress &server, const KnownAccount &account)
{
    forget();
    if (server != m_client->server())
        pointTo(server);
    resume(account);
}

void Session::leave()
{
    if (!m_remember)
        tellSignOut();
    forget();
    setState(SignedOut{});
}

void Session::forgetAccount(const KnownAccount &account, FindServer findServer)
{
    const bool isHere = account.server == storageKey();
    if (isHere) // as it is now: the keychain may be slow, and the session with another server by then
        findServer = [server = m_client->destination()] { return QtFuture::makeReadyFuture(Result<ApiClient::Destination>(server)); };
    else if (!findServer)
        findServer = [server = remoteServer(account.server)] { return QtFuture::makeReadyFuture(server); };
    if (isHere && account.userId == m_userId)
        signOut();
    else
        endRememberedSession(*m_client, m_entries, SessionEntries::sessionKey(account.server, account.userId), std::move(findServer));
    m_accounts.remove(account);
    if (m_accounts.of(account.server).isEmpty()) // nothing of that server stays here
        m_entries.removeDevice(account.server);
}

void Session::keychainChanged()
{
    if (user())
        m_tokens.keepAgain();
    else if (m_lacksKeychain && std::holds_alternative<SignedOut>(m_state))
        resume();
}

void Session::takeUp(Result<SessionEntries::Found> found)
{
    if (!found) {
        m_lacksKeychain = found.error().code != ErrorCode::KeychainEmpty;
        if (m_lacksKeychain)
            Q_EMIT keychainTrouble(found.error());
        return setState(SignedOut{});
    }
    m_userId = found->session.userId;
    m_remember = true;
    m_tokens.takeUp(std::move(*found));
    m_tokens.renew(bound([this](const Result<> &renewed) { concludeResumption(renewed); }));
}

void Session::concludeResumption(const Result<> &renewed)
{
    if (renewed)
        return enter();
    if (!isRefusedToken(renewed.error())) // the token is as good as before; only the way to the server is not
        return goOffline(renewed.error());
    dropRemembered();
    forget();
    setState(SignedOut{renewed.error()});
}

void Session::goOffline(const Error &reason)
{
    const Reachability &reach = m_reach.now();
    setState(Offline{reach.reachable ? m_clock.now() : reach.since, reason});
    if (!reach.reachable)
        return; // it is asked until it answers
    QTimer::singleShot(pauseAfterFailure, this, [this, attempt = m_attempt] {
        if (attempt == m_attempt && std::holds_alternative<Offline>(m_state))
            resume();
    });
}

void Session::signIn(const QString &username, Secret password, bool remember)
{
    const auto *expired = std::get_if<Expired>(&m_state);
    const auto inPlaceOf = expired ? std::optional(*expired) : std::nullopt;
    forget();
    setState(SigningIn{username});
    m_remember = remember;
    whenDone(m_client->call(api::token, passwordRequest(username, std::move(password), m_deviceToken)), this,
             bound([this, inPlaceOf](Result<api::TokenPair> tokens) {
                 if (!tokens) {
                     forget();
                     return setState(inPlaceOf ? State(Expired{inPlaceOf->user, tokens.error(), inPlaceOf->why, inPlaceOf->wasRemembered})
                                               : State(SignedOut{tokens.error()}));
                 }
                 if (tokens->deviceToken && m_remember) { // without, nothing of this sign-in stays on the computer
                     m_deviceToken = std::move(*tokens->deviceToken);
                     m_entries.saveDevice(storageKey(), m_deviceToken);
                 }
                 m_tokens.begin(std::move(*tokens));
                 enter();
             }));
}

void Session::enter()
{
    whenDone(m_client->call(api::me, {}, m_tokens.accessToken()), this, bound([this](Result<api::UserView> user) {
                 if (user)
                     return welcome(std::move(*user));
                 if (std::holds_alternative<Resuming>(m_state) && !isRefusedToken(user.error()))
                     return goOffline(user.error());
                 tellSignOut();
                 forget();
                 setState(SignedOut{user.error()});
             }));
}

void Session::welcome(api::UserView user)
{
    const QString key = SessionEntries::sessionKey(storageKey(), user.id);
    m_userId = user.id;
    m_accounts.use({.server = storageKey(),
                    .userId = user.id,
                    .username = user.username,
                    .fullName = user.fullName.value_or(QString()),
                    .lastUsed = m_clock.now(),
                    .isRemembered = m_remember});
    if (!m_remember) // what was remembered before must not come back at the next start
        m_entries.remove(key);
    else if (m_tokens.key().isEmpty())
        m_tokens.keep(key, user.id);
    setState(SignedIn{std::move(user)});
}

void Session::refreshUser()
{
    whenDone(call(api::me), this, bound([this](Result<api::UserView> user) {
                 if (user && std::holds_alternative<SignedIn>(m_state))
                     welcome(std::move(*user));
             }));
}

void Session::cancel()
{
    const bool isSigningIn = std::holds_alternative<SigningIn>(m_state);
    if (!isSigningIn && !std::holds_alternative<Resuming>(m_state) && !std::holds_alternative<Offline>(m_state))
        return;
    if (isSigningIn)
        tellSignOut();
    forget();
    m_client->cancelAll();
    setState(SignedOut{});
}

void Session::signOut()
{
    tellSignOut();
    dropRemembered();
    forget();
    setState(SignedOut{});
}

void Session::signInAgain(Secret password)
{
    if (const auto *expired = std::get_if<Expired>(&m_state))
        signIn(QString(expired->user.username), std::move(password), expired->wasRemembered); // a copy: the state goes
}

void Session::tellSignOut()
{
    sallyport::tellSignOut(*m_client, m_client->destination(), m_tokens.accessToken(), m_tokens.refreshToken());
}

void Session::dropRemembered()
{
    if (!m_remember)
        return;
    m_tokens.drop();
    if (const auto account = m_accounts.find(storageKey(), m_userId))
        m_accounts.setRemembered(*account, false);
}

void Session::askAgain()
{
    whenDone(m_client->probe(), this, bound([this](const Result<api::Health> &health) {
                 if (health && std::holds_alternative<Offline>(m_state))
                     resume();
             }));
}

void Session::followReachability()
{
    if (m_reach.now().reachable && !m_tokens.isDueLater())
        renewAhead();
    Q_EMIT reachabilityChanged();
}

void Session::renewAhead()
{
    if (!user() || m_tokens.refreshToken().isEmpty() || m_tokens.isRenewing())
        return;
    m_tokens.renew(bound([this](const Result<> &renewed) {
        if (renewed)
            return;
        if (isRefusedToken(renewed.error()))
            expire(renewed.error());
        else if (m_reach.now().reachable) // otherwise when it is again
            m_tokens.putOff(pauseAfterFailure);
    }));
}

void Session::expire(const Error &reason)
{
    const api::UserView *who = user();
    if (!who)
        return;
    const api::UserView last = *who;
    const auto disabled = reason.code == ErrorCode::InactiveUser ? std::optional(SessionEnd::AccountDisabled) : std::nullopt;
    const bool wasRemembered = m_remember;
    dropRemembered();
    forget();
    setState(Expired{last, reason, reason.sessionEnd ? reason.sessionEnd : disabled, wasRemembered});
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
    const auto conclude = [this, sending, attempt = m_attempt, renewals = m_tokens.renewals()](Result<QByteArray> answer) {
        if (attempt != m_attempt) // never as whoever is signed in by now
            return sending.finish(sessionLeft());
        const auto code = answer ? std::nullopt : std::optional(answer.error().code);
        if (code == ErrorCode::InvalidToken && !m_tokens.refreshToken().isEmpty() && sending.renewalsLeft > 0)
            return renewals == m_tokens.renewals() ? renewAndSend(sending) : send(sending);
        if (code == ErrorCode::InactiveUser)
            expire(answer.error());
        sending.finish(std::move(answer));
    };
    whenDone(m_client->send(sending.request, m_tokens.accessToken()), this, conclude);
}

void Session::renewAndSend(Sending sending)
{
    --sending.renewalsLeft;
    m_tokens.renew([this, sending](const Result<> &renewed) {
        if (renewed)
            return send(sending);
        if (isRefusedToken(renewed.error()))
            expire(renewed.error());
        sending.finish(renewed.error());
    });
}

} // namespace sallyport
