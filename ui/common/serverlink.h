// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/localserver.h"
#include "core/client/session.h"

#include <QObject>

#include <functional>

namespace sallyport::ui {

class Preferences;

/// Which server the windows talk to and what is known about it: chosen, started, checked. Points the session to it.
class ServerLink final : public QObject
{
    Q_OBJECT

public:
    enum class Status { Unchosen, Checking, Good, Bad };

    /// `local` may be nullptr: then there is no server inside this program.
    ServerLink(Session &session, LocalServer *local, Preferences &preferences, QObject *parent = nullptr);

    bool hasLocal() const { return m_local; }
    /// Starts the server inside this program and takes up the session remembered for it.
    void useLocal();
    /// Turns to a remote server and takes up the session remembered for it.
    void use(const ServerAddress &server);
    /// Turns to the server of a known account and takes up its session; where none is remembered, its password is asked for.
    void useAccount(const KnownAccount &account);
    /// Makes room for another account: the sign-in window offers those that are known.
    void chooseAccount();
    bool isChoosingAccount() const { return m_isChoosing; }
    /// Whether useAccount() can: a server on this computer is only the one inside this program.
    bool canUse(const KnownAccount &account) const;
    /// As Session has it, wherever the account's server is.
    void forgetAccount(const KnownAccount &account);
    /// Where the account is, for people: "On this computer", or the address.
    QString serverName(const KnownAccount &account) const;
    /// Asks again whether it is there.
    void check();

    Status status() const { return m_status; }
    /// What was chosen last, even before it runs.
    bool isLocal() const { return m_isLocal; }
    /// "On this computer", or the address.
    QString name() const;
    /// "reachable", "not reachable".
    static QString statusText(Status status);
    /// "TLS, version 1.0", "version 1.0".
    QString summary() const;
    /// Why the status is Bad.
    const Error &error() const { return m_error; }
    /// The server on this computer did not start, because the keychain does not give its key.
    bool waitsForKeychain() const;
    /// What is wrong with its certificate, if that is why the status is Bad.
    std::optional<CertificateProblem> certificateProblem() const;
    /// Takes the refused certificate from its server from now on, and goes on if that still is the current one.
    void trustCertificate(const CertificateProblem &problem);
    bool isRegistrationOpen() const;
    /// Bytes a new password has to have there; empty while it is not known.
    std::optional<int> passwordMinimum() const { return m_health ? m_health->passwordMinimum : std::nullopt; }
    /// Nobody on the way can read what is sent (ServerAddress::isPrivate); true while there is no server.
    bool isPrivate() const;
    /// The next account made here becomes the administrator of the server on this computer.
    bool needsOwner() const { return m_needsOwner; }
    LocalServer *local() const { return m_isLocal ? m_local : nullptr; }
    QString localDirectory() const;

    /// Makes an account where it belongs: through the process for the first one here, through the API otherwise.
    QFuture<Result<api::UserView>> createAccount(api::SignUp account);
    /// To be told once that account is made.
    void ownerMade();

Q_SIGNALS:
    void changed();

private:
    QFuture<Result<ApiClient::Destination>> findServer(const QString &storageKey) const;
    void begin(bool local);
    void startLocal(std::function<void()> takeUp);
    void point(const ServerAddress &server, const QString &remembered, const std::function<void()> &takeUp);
    void resume() { m_session.resume(); }
    void askForOwner();
    void setStatus(Status status, Error error = {});

    Session &m_session;
    LocalServer *m_local;
    Preferences &m_preferences;
    Status m_status = Status::Unchosen;
    bool m_isLocal = false;
    bool m_needsOwner = false;
    bool m_isChoosing = false;
    std::optional<api::Health> m_health;
    Error m_error;
    int m_choice = 0; ///< answers to an older choice are dropped
};

} // namespace sallyport::ui
