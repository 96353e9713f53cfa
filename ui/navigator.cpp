// SPDX-License-Identifier: Apache-2.0
#include "ui/navigator.h"

#include "ui/accessibility/accessibleroles.h"
#include "ui/accessibility/accessiblewhileshown.h"
#include "ui/account/accountwindow.h"
#include "ui/admin/adminwindow.h"
#include "ui/common/errortext.h"
#include "ui/signin/signinwindow.h"

#include <utility>

namespace sallyport::ui {

template<class Window>
static void closeWindow(QPointer<Window> &window)
{
    if (!window)
        return;
    window->hide();
    window->deleteLater();
    window.clear();
}

Navigator::Navigator(Session &session, LocalServer *local, Preferences &preferences, const Surroundings &surroundings, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_preferences(preferences),
      m_surroundings(surroundings),
      m_link(session, local, preferences)
{
    installAccessibleRoles();
    m_resuming.setSingleShot(true);
    m_resuming.setInterval(300);
    connect(&m_resuming, &QTimer::timeout, this, &Navigator::openSignIn);
    connect(&session, &Session::stateChanged, this, &Navigator::followLock);
    // Queued: turning to another server passes through SignedOut on the way to Resuming, and that is no reason to open a window.
    connect(&session, &Session::stateChanged, this, &Navigator::showState, Qt::QueuedConnection);
    connect(&session, &Session::keychainTrouble, this, &Navigator::showKeychainTrouble);
    if (m_surroundings.doctor)
        connect(m_surroundings.doctor, &KeychainDoctor::changed, this, &Navigator::followKeychain);
}

Navigator::~Navigator()
{
    delete m_admin;
    delete m_account;
    delete m_signIn;
}

SignInWindow *Navigator::signInWindow() const
{
    return m_signIn;
}

AccountWindow *Navigator::accountWindow() const
{
    return m_account;
}

AdminWindow *Navigator::adminWindow() const
{
    return m_admin;
}

void Navigator::openLastServer()
{
    const QString last = m_preferences.lastServer();
    if (last == Preferences::localServer() && m_link.hasLocal())
        return openLocalServer();
    const auto server = ServerAddress::fromText(last);
    if (!last.isEmpty() && server)
        return openServer(*server);
    openSignIn();
}

void Navigator::openLocalServer()
{
    m_resuming.start();
    m_link.useLocal();
}

void Navigator::openServer(const ServerAddress &server)
{
    m_resuming.start();
    m_link.use(server);
}

bool Navigator::canTurnTo(const ServerAddress &server) const
{
    return !isLocked() && !(m_account && server.storageKey() == m_session.server().storageKey());
}

void Navigator::turnTo(const ServerAddress &server)
{
    if (!canTurnTo(server))
        return;
    leaveFor([this, server] { openServer(server); });
}

void Navigator::turnToLocal()
{
    if (!isLocked() && m_link.hasLocal() && !(m_account && m_link.isLocal()))
        leaveFor([this] { openLocalServer(); });
}

void Navigator::leaveFor(const std::function<void()> &next)
{
    const auto turn = [this, next] {
        m_session.leave();
        next();
    };
    if (!m_account)
        return turn();
    present(m_account); // its question is to be seen
    m_account->leaveFor(turn);
}

void Navigator::settleAdmin(const std::function<void()> &go)
{
    m_admin && m_admin->isVisible() ? m_admin->settle(go) : go();
}

bool Navigator::hasUnsavedChanges() const
{
    return (m_account && m_account->hasUnsavedChanges()) || (m_admin && m_admin->hasUnsavedChanges());
}

bool Navigator::isLocked() const
{
    return m_account && m_account->isLocked();
}

QWidget *Navigator::window()
{
    for (QWidget *window : {static_cast<QWidget *>(m_account), static_cast<QWidget *>(m_admin), static_cast<QWidget *>(m_signIn)}) {
        if (window && window->isVisible())
            return window;
    }
    if (m_resuming.isActive())
        return nullptr;
    if (m_account) {
        present(m_account);
        return m_account;
    }
    openSignIn();
    return m_signIn;
}

void Navigator::present(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
    Q_EMIT windowOpened();
}

/// The curtain outlives the program; a password typed at the sign-in, or an end of what was remembered, takes it away.
void Navigator::followLock()
{
    const auto &state = m_session.state();
    const QString server = m_session.server().storageKey();
    if (std::holds_alternative<Session::SigningIn>(state)) {
        m_hasTypedPassword = true;
    } else if (const api::UserView *user = m_session.user()) {
        if (std::exchange(m_hasTypedPassword, false))
            m_preferences.setLocked(server, user->id, false);
    } else {
        m_hasTypedPassword = false;
        const auto account = m_session.accounts().find(server, m_shown.second);
        if (std::holds_alternative<Session::SignedOut>(state) && m_shown.first == server && !(account && account->isRemembered))
            m_preferences.setLocked(server, m_shown.second, false);
    }
}

void Navigator::showState()
{
    const auto &state = m_session.state();
    if (std::holds_alternative<Session::SignedIn>(state)) {
        m_resuming.stop();
        showUser();
    } else if (std::holds_alternative<Session::SignedOut>(state)) {
        m_resuming.stop();
        openSignIn();
        closePages();
    } else if (std::holds_alternative<Session::Expired>(state)) {
        openAccount();
        hideAdmin(true);
        closeWindow(m_signIn);
    } else if (std::holds_alternative<Session::Resuming>(state) && m_account) {
        closePages(); // somebody else's come next
        m_resuming.start();
    } else if (std::holds_alternative<Session::Offline>(state) && !m_account) {
        m_resuming.stop();
        openSignIn();
    }
}

/// Windows of the user who is signed in by now, who need not be the one of a moment ago.
void Navigator::showUser()
{
    const std::pair shown(m_session.server().storageKey(), m_session.user()->id);
    if (std::exchange(m_shown, shown) != shown)
        closePages();
    if (!m_account || !m_admin || !m_admin->isVisible()) // who works in the console may have closed the account's
        openAccount();
    closeWindow(m_signIn);
    if (!m_session.user()->isAdministrator())
        closeWindow(m_admin);
    else if (!m_account->isLocked())
        hideAdmin(false);
}

void Navigator::closePages()
{
    closeWindow(m_admin);
    closeWindow(m_account);
    m_adminWaits = false;
}

void Navigator::openSignIn()
{
    if (!m_signIn)
        m_signIn = new SignInWindow(m_session, m_link, m_preferences, m_surroundings.doctor);
    if (m_farewell)
        m_signIn->showNotice(std::exchange(m_farewell, {}));
    present(m_signIn);
}

void Navigator::openAccount()
{
    if (m_account) {
        if (!m_account->isVisible())
            present(m_account);
        return;
    }
    m_account = new AccountWindow({.session = m_session,
                                   .link = m_link,
                                   .preferences = m_preferences,
                                   .clock = m_surroundings.clock,
                                   .doctor = m_surroundings.doctor,
                                   .screen = m_surroundings.screen,
                                   .settleOthers = [this](const std::function<void()> &go) { settleAdmin(go); }});
    connect(m_account, &AccountWindow::adminRequested, this, &Navigator::openAdmin);
    connect(m_account, &AccountWindow::lockedChanged, this, &Navigator::hideAdmin);
    connect(m_account, &AccountWindow::accountDeleted, this,
            [this](const QString &username) { m_farewell = [username] { return tr("The account %1 was deleted.").arg(username); }; });
    if (m_notice)
        m_account->showNotice(std::exchange(m_notice, {}));
    if (m_preferences.isLocked(m_shown.first, m_shown.second))
        m_account->lock();
    present(m_account);
}

void Navigator::openAdmin()
{
    if (!m_session.user())
        return;
    if (!m_admin)
        m_admin = new AdminWindow(m_session, m_link, m_preferences);
    m_admin->show();
    m_admin->raise();
    m_admin->activateWindow();
}

/// The console has other people's data: it goes behind the curtain of the account window, and comes back as it was.
void Navigator::hideAdmin(bool locked)
{
    if (locked && m_admin && m_admin->isVisible())
        m_adminWaits = true;
    if (!m_adminWaits || !m_admin)
        return;
    m_adminWaits = locked;
    if (locked)
        m_adminDialogs.putAway(m_admin); // hiding a window leaves them on the screen
    if (locked && m_account)
        present(m_account); // where the password goes; it may have been closed
    m_admin->setVisible(!locked);
    if (locked)
        forgetAccessibles(m_admin);
    else
        m_adminDialogs.bringBack();
}

/// What could not be kept or read is tried again once the keychain works, or nobody waits for it any more.
void Navigator::followKeychain()
{
    using Finding = KeychainDoctor::Finding;
    const KeychainDoctor &doctor = *m_surroundings.doctor;
    const bool isKnown = doctor.finding() != Finding::Unknown && !doctor.isExamining();
    const bool works = doctor.finding() == Finding::Working || doctor.isUntilQuit();
    if (!isKnown)
        return;
    if (works != std::exchange(m_keychainWorks, works) && works)
        m_session.keychainChanged();
    const bool isOpen = doctor.finding() == Finding::Working; // whatever is kept until the program ends
    if (isOpen != std::exchange(m_keychainIsOpen, isOpen) && isOpen && m_link.waitsForKeychain())
        m_link.check();
}

void Navigator::showKeychainTrouble(const Error &error)
{
    const bool asked =
        std::holds_alternative<Session::SignedOut>(m_session.state()) || std::holds_alternative<Session::Resuming>(m_session.state());
    const Phrase text = [error, moment = asked ? KeychainMoment::Read : KeychainMoment::Kept] { return keychainNotice(error, moment); };
    if (m_surroundings.doctor && !m_surroundings.doctor->isExamining()) // the sign-in window shows what it finds
        m_surroundings.doctor->examine();
    if (m_account)
        m_account->showNotice(text);
    else if (asked && m_signIn && !m_surroundings.doctor)
        m_signIn->showNotice(text);
    else if (!asked)
        m_notice = text;
}

} // namespace sallyport::ui
