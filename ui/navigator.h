// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/preferences.h"
#include "ui/common/serverlink.h"
#include "ui/common/translated.h"
#include "ui/dialogs/dialogshelf.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace sallyport {
class KeychainDoctor;
}

namespace sallyport::ui {

class AccountWindow;
class AdminWindow;
class ScreenWatch;
class SignInWindow;

/// Opens and closes windows as the session's state asks for: the sign-in window for those signed out, the account window for those signed
/// in. Windows with an account's data exist only while somebody is signed in, or may sign in again in place.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    /// What the windows know of the computer they run on.
    struct Surroundings
    {
        const Clock &clock;
        KeychainDoctor *doctor = nullptr; ///< none: nothing is said of the keychain
        ScreenWatch *screen = nullptr; ///< none: nobody tells that the screen is locked
    };

    /// `local` may be nullptr. All of them must outlive the navigator.
    Navigator(Session &session, LocalServer *local, Preferences &preferences, const Surroundings &surroundings, QObject *parent = nullptr);
    ~Navigator() override;

    /// The last server used, or at the very first start the choice of one.
    void openLastServer();
    /// The server inside this program.
    void openLocalServer();
    void openServer(const ServerAddress &server);
    /// As openServer(), asked from outside: leaves who is signed in as a switch of accounts does. Nothing when this server's windows are
    /// open, or they are locked.
    void turnTo(const ServerAddress &server);
    /// The same for the server inside this program.
    void turnToLocal();
    /// Whether turnTo() does anything.
    bool canTurnTo(const ServerAddress &server) const;
    /// Leaves the account, which stays remembered, for another one: known, or to be chosen.
    void useAccount(const KnownAccount &account) { m_link.useAccount(account); }
    void chooseAccount() { m_link.chooseAccount(); }

    /// A window that can be seen, opened or shown again if need be; nullptr while a session is taken up: windowOpened() follows.
    QWidget *window();
    /// Something typed would be lost if the windows went away now.
    bool hasUnsavedChanges() const;
    /// The account's windows are behind their curtain.
    bool isLocked() const;

    const ServerLink &serverLink() const { return m_link; }

    /// The windows that are open; nullptr for those that are not.
    SignInWindow *signInWindow() const;
    AccountWindow *accountWindow() const;
    AdminWindow *adminWindow() const;

Q_SIGNALS:
    void windowOpened();

private:
    void followLock();
    void present(QWidget *window);
    void showState();
    void showUser();
    void closePages();
    void leaveFor(const std::function<void()> &next);
    void settleAdmin(const std::function<void()> &go);
    void openSignIn();
    void openAccount();
    void openAdmin();
    void hideAdmin(bool locked);
    void followKeychain();
    void showKeychainTrouble(const Error &error);

    Session &m_session;
    Preferences &m_preferences;
    Surroundings m_surroundings;
    ServerLink m_link;
    QTimer m_resuming; ///< a session that is taken up quickly shows no sign-in window first
    Phrase m_notice;
    bool m_hasTypedPassword = false; ///< so nobody needs a curtain that an earlier start left
    Phrase m_farewell; ///< for the sign-in window that follows
    DialogShelf m_adminDialogs;
    bool m_adminWaits = false; ///< it was open when the windows were locked or the session ended
    bool m_keychainWorks = true;
    bool m_keychainIsOpen = false;
    std::pair<QString, QUuid> m_shown; ///< server and user that the windows are about
    QPointer<SignInWindow> m_signIn;
    QPointer<AccountWindow> m_account;
    QPointer<AdminWindow> m_admin;
};

} // namespace sallyport::ui
