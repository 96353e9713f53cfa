// SPDX-License-Identifier: Apache-2.0
#include "ui/navigator.h"

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

Navigator::Navigator(Session &session, LocalServer *local, Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_preferences(preferences),
      m_link(session, local, preferences)
{
    m_resuming.setSingleShot(true);
    m_resuming.setInterval(300);
    connect(&m_resuming, &QTimer::timeout, this, &Navigator::openSignIn);
    // Queued: turning to another server passes through SignedOut on the way to Resuming, and that is no reason to open a window.
    connect(&session, &Session::stateChanged, this, &Navigator::showState, Qt::QueuedConnection);
    connect(&session, &Session::keychainTrouble, this, &Navigator::showKeychainTrouble);
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

void Navigator::showState()
{
    const auto &state = m_session.state();
    if (std::holds_alternative<Session::SignedIn>(state)) {
        m_resuming.stop();
        openAccount();
        closeWindow(m_signIn);
    } else if (std::holds_alternative<Session::SignedOut>(state)) {
        m_resuming.stop();
        openSignIn();
        closeWindow(m_admin);
        closeWindow(m_account);
    } else if (std::holds_alternative<Session::Expired>(state)) {
        closeWindow(m_admin);
        openAccount();
        closeWindow(m_signIn);
    } else if (std::holds_alternative<Session::Offline>(state) && !m_account) {
        m_resuming.stop();
        openSignIn();
    }
}

void Navigator::openSignIn()
{
    if (!m_signIn)
        m_signIn = new SignInWindow(m_session, m_link, m_preferences);
    m_signIn->show();
    m_signIn->raise();
    m_signIn->activateWindow();
}

void Navigator::openAccount()
{
    if (m_account)
        return;
    m_account = new AccountWindow(m_session, m_preferences);
    connect(m_account, &AccountWindow::adminRequested, this, &Navigator::openAdmin);
    if (!m_notice.isEmpty())
        m_account->showNotice(std::exchange(m_notice, {}));
    m_account->show();
    m_account->raise();
    m_account->activateWindow();
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

void Navigator::showKeychainTrouble(const Error &error)
{
    const bool asked =
        std::holds_alternative<Session::SignedOut>(m_session.state()) || std::holds_alternative<Session::Resuming>(m_session.state());
    const QString text = keychainNotice(error, asked ? KeychainMoment::Read : KeychainMoment::Kept);
    if (m_account)
        m_account->showNotice(text);
    else if (asked && m_signIn)
        m_signIn->showNotice(text);
    else if (!asked)
        m_notice = text;
}

} // namespace sallyport::ui
