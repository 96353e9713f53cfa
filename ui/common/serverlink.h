// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/localserver.h"
#include "core/client/session.h"

#include <QObject>

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
    /// Asks again whether it is there.
    void check();

    Status status() const { return m_status; }
    /// What was chosen last, even before it runs.
    bool isLocal() const { return m_isLocal; }
    /// "On this computer", or the address.
    QString name() const;
    /// "TLS, version 1.0", "version 1.0".
    QString summary() const;
    /// Why the status is Bad.
    const Error &error() const { return m_error; }
    bool isRegistrationOpen() const;
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
    void begin(bool local);
    void point(const ServerAddress &server, const QString &remembered);
    void askForOwner();
    void setStatus(Status status, Error error = {});

    Session &m_session;
    LocalServer *m_local;
    Preferences &m_preferences;
    Status m_status = Status::Unchosen;
    bool m_isLocal = false;
    bool m_needsOwner = false;
    std::optional<api::Health> m_health;
    Error m_error;
    int m_choice = 0; ///< answers to an older choice are dropped
};

} // namespace sallyport::ui
