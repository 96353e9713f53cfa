// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/client/accountremoval.h"
#include "core/client/apiclient.h"
#include "core/client/knownaccounts.h"
#include "core/client/reachabilitywatch.h"
#include "core/client/sessiontokens.h"
#include "core/client/wakewatch.h"

#include <QObject>
#include <QPointer>
#include <QUuid>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace sallyport {

/// Who is signed in to which server: the only truth about it. Windows show this state and keep no copy of it.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Nobody is. `reason`: why the last attempt failed or the last session ended, if it did.
    struct SignedOut
    {
        std::optional<Error> reason;
    };
    /// A remembered session is being taken up again.
    struct Resuming
    { };
    /// A password is being checked.
    struct SigningIn
    {
        QString username;
    };
    struct SignedIn
    {
        api::UserView user;
    };
    /// It was ended elsewhere, or is too old; the same person may sign in again in place.
    struct Expired
    {
        api::UserView user;
        Error reason; ///< the server's last word: why the session was refused, or why a new sign-in in its place failed
        std::optional<SessionEnd> why; ///< why it ended, where the server told; stays over sign-ins that fail
        bool wasRemembered = false; ///< so who signs in again in its place is, too
    };
    /// There is a remembered session, but the server cannot be reached. resume() tries again.
    struct Offline
    {
        Timestamp since;
        Error reason;
    };
    using State = std::variant<SignedOut, Resuming, SigningIn, SignedIn, Expired, Offline>;

    /// All that is referred to must outlive the session.
    struct Parts
    {
        std::unique_ptr<ApiClient> client;
        TokenStore &store;
        KnownAccounts &accounts;
        const Clock &clock;
        QString lockDirectory = {}; ///< where copies of the program on this machine agree on who renews; empty: there is only this one
    };
    explicit Session(Parts parts, QObject *parent = nullptr);
    ~Session() override;

    const State &state() const { return m_state; }
    /// The user, while SignedIn; otherwise nullptr.
    const api::UserView *user() const;

    const ServerAddress &server() const { return m_client->server(); }
    /// Another server: whoever was signed in to the old one is no more (but stays remembered there).
    void setServer(const ServerAddress &server);
    QFuture<Result<api::Health>> probe() { return m_client->probe(); }
    /// As ApiClient has them.
    const std::optional<CertificateProblem> &certificateProblem() const { return m_client->certificateProblem(); }
    void trustCertificate(const QByteArray &fingerprint) { m_client->trustCertificate(fingerprint); }

    /// The accounts of all servers that were used here: what a switcher shows.
    KnownAccounts &accounts() const { return m_accounts; }

    /// Takes up the session of the account that was used last on this server, if one is remembered: Resuming, then SignedIn, Offline or
    /// SignedOut.
    void resume();
    /// The same for one account of this server.
    void resume(const KnownAccount &account);
    /// Turns to another account, perhaps on another server. Whoever was signed in stays remembered. `server` is where account.server is
    /// now: of a server on this computer the address changes with each start.
    void switchTo(const ServerAddress &server, const KnownAccount &account);
    /// Makes room for another account: whoever is signed in stays remembered, or is signed out when they did not want to be.
    void leave();
    /// Takes it off the list and ends its session: here, in the keychain and, when it can be reached, on its server. `findServer` finds
    /// that one when it is another than the current; without, it is remote and has no exception for its certificate.
    void forgetAccount(const KnownAccount &account, FindServer findServer = {});
    /// SigningIn, then SignedIn or, with the reason, SignedOut; in place of an Expired session a failure stays Expired. With `remember` the
    /// session is kept in the keychain; without it, nobody is remembered for this server any more.
    void signIn(const QString &username, Secret password, bool remember);
    /// In place of an Expired session: the same account, remembered as it was.
    void signInAgain(Secret password);
    /// Gives up what is under way: back to SignedOut.
    void cancel();
    /// Ends the session here at once, in the keychain, and on the server when it can be reached.
    void signOut();
    /// Asks again who the user is: name or address were changed.
    void refreshUser();
    /// Whether the server answers. In SignedIn and Offline it is asked again by and by until it does.
    const Reachability &reachability() const { return m_reach.now(); }
    /// Asks right now.
    void retryNow() { m_reach.retryNow(); }
    /// The keychain works now, or is not to be asked any more: keeps what it could not keep, or takes up what it could not read.
    void keychainChanged();
    /// Makes an account; does not sign in.
    QFuture<Result<api::UserView>> createAccount(api::SignUp account) { return m_client->call(api::signUp, std::move(account)); }

    /// Calls an endpoint as the signed-in user. An access token that ran out is renewed first, once, however many calls wait for it.
    /// ErrorCode::Cancelled when the session was left meanwhile: the answer is nobody's. Take the future with whenDone().
    template<class In, class Out, api::Access who>
    QFuture<Result<Out>> call(const api::Endpoint<In, Out, who> &endpoint, std::type_identity_t<In> input = {})
    {
        return ApiClient::decode<Out>(send(toWire(endpoint, input)));
    }

Q_SIGNALS:
    void stateChanged();
    void reachabilityChanged();
    /// The session works, but the keychain does not: the user will be asked again next time. Worth a quiet sentence.
    void keychainTrouble(const sallyport::Error &error);

private:
    /// A continuation that does nothing once the attempt it belongs to was given up, or this session is gone (the keychain outlives it).
    template<class Function>
    auto bound(Function function)
    {
        return [ self = QPointer(this), attempt = m_attempt,
                 function = std::move(function) ](auto result) requires std::invocable<const Function &, decltype(result)>
        {
            if (self && attempt == self->m_attempt)
                function(std::move(result));
        };
    }

    struct Sending
    {
        WireRequest request;
        std::function<void(Result<QByteArray>)> finish;
        int renewalsLeft;
    };

    QString storageKey() const { return m_client->server().storageKey(); }
    void pointTo(const ServerAddress &server);
    void setState(State state);
    /// Lets go of every token in memory; what still waits for them ends with ErrorCode::Cancelled.
    void forget();
    void resumeEntry(QString key);
    void lookForOldEntry();
    void takeUp(Result<SessionEntries::Found> found);
    void concludeResumption(const Result<> &renewed);
    void goOffline(const Error &reason);
    void enter();
    void welcome(api::UserView user);
    void dropRemembered();
    void expire(const Error &reason);
    void tellSignOut();
    /// Ahead of time, so that nobody has to wait for it.
    void renewAhead();
    void askAgain();
    void followReachability();
    QFuture<Result<QByteArray>> send(const WireRequest &request);
    void send(const Sending &sending);
    void renewAndSend(Sending sending);

    std::unique_ptr<ApiClient> m_client;
    SessionEntries m_entries;
    KnownAccounts &m_accounts;
    const Clock &m_clock;
    ReachabilityWatch m_reach;
    WakeWatch m_wake;
    SessionTokens m_tokens;
    State m_state = SignedOut{};
    Secret m_deviceToken; ///< of this server
    QUuid m_userId; ///< whose tokens these are, once that is known
    bool m_remember = false; ///< the keychain is to have this session
    bool m_lacksKeychain = false; ///< a session may be remembered, but the keychain did not say
    int m_attempt = 0;
};

} // namespace sallyport
