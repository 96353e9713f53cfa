// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/preferences.h"
#include "ui/common/serverlink.h"

#include <QPointer>
#include <QTimer>

namespace sallyport::ui {

class AccountWindow;
class AdminWindow;
class SignInWindow;

/// Opens and closes windows as the session's state asks for: the sign-in window for those signed out, the account window for those signed
/// in. Windows with an account's data exist only while somebody is signed in, or may sign in again in place.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    /// `local` may be nullptr. All of them must outlive the navigator.
    Navigator(Session &session, LocalServer *local, Preferences &preferences, QObject *parent = nullptr);
    ~Navigator() override;

    /// The last server used, or at the very first start the choice of one.
    void openLastServer();
    /// The server inside this program.
    void openLocalServer();
    void openServer(const ServerAddress &server);

    const ServerLink &serverLink() const { return m_link; }

    /// The windows that are open; nullptr for those that are not.
    SignInWindow *signInWindow() const;
    AccountWindow *accountWindow() const;
    AdminWindow *adminWindow() const;

private:
    void showState();
    void openSignIn();
    void openAccount();
    void openAdmin();
    void showKeychainTrouble(const Error &error);

    Session &m_session;
    Preferences &m_preferences;
    ServerLink m_link;
    QTimer m_resuming; ///< a session that is taken up quickly shows no sign-in window first
    QString m_notice;
    QPointer<SignInWindow> m_signIn;
    QPointer<AccountWindow> m_account;
    QPointer<AdminWindow> m_admin;
};

} // namespace sallyport::ui
