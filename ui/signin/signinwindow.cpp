// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinwindow.h"

#include "ui/common/pagecolumn.h"
#include "ui/common/preferences.h"
#include "ui/common/serverlink.h"
#include "ui/register/createaccountwindow.h"
#include "ui/signin/accountspage.h"
#include "ui/signin/firststartpage.h"
#include "ui/signin/forgotpassworddialog.h"
#include "ui/signin/signinpage.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace sallyport::ui {

SignInWindow::SignInWindow(Session &session, ServerLink &link, Preferences &preferences, KeychainDoctor *doctor, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_link(link),
      m_preferences(preferences),
      m_column(new PageColumn(this)),
      m_firstStart(new FirstStartPage(link)),
      m_signIn(new SignInPage(session, link, preferences, doctor)),
      m_accounts(new AccountsPage(session, link)),
      m_showsAccounts(link.isChoosingAccount())
{
    setObjectName(QStringLiteral("signInWindow"));
    setWindowTitle(QStringLiteral("Sign in — Sallyport"));
    m_column->addPage(m_firstStart);
    m_column->addPage(m_signIn);
    m_column->addPage(m_accounts);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_column);
    connectParts();
    choosePage();
    resize(sizeHint());
    preferences.restoreGeometry(*this);
}

void SignInWindow::connectParts()
{
    connect(&m_link, &ServerLink::changed, this, &SignInWindow::choosePage);
    connect(&m_link, &ServerLink::changed, this, &SignInWindow::offerOwner);
    connect(m_firstStart, &FirstStartPage::localChosen, this, [this] { m_wantsOwner = true; });
    connect(m_signIn, &SignInPage::createAccountRequested, this, &SignInWindow::openCreateAccount);
    connect(m_signIn, &SignInPage::forgotPasswordRequested, this, &SignInWindow::openForgotPassword);
    const auto showAccounts = [this](bool shown) {
        m_showsAccounts = shown;
        choosePage();
    };
    connect(m_signIn, &SignInPage::accountsRequested, this, [showAccounts] { showAccounts(true); });
    connect(m_accounts, &AccountsPage::anotherRequested, this, [showAccounts] { showAccounts(false); });
    connect(m_accounts, &AccountsPage::chosen, this, [this, showAccounts](const KnownAccount &account) {
        showAccounts(false);
        m_signIn->begin(account.username);
        m_link.useAccount(account);
    });
}

SignInWindow::~SignInWindow()
{
    m_preferences.saveGeometry(*this);
}

void SignInWindow::showNotice(const Phrase &text)
{
    m_signIn->showNotice(text);
}

void SignInWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_signIn->cancel())
        QWidget::keyPressEvent(event);
}

void SignInWindow::choosePage()
{
    const bool first = m_link.status() == ServerLink::Status::Unchosen;
    QWidget *page = m_showsAccounts ? static_cast<QWidget *>(m_accounts) : first ? static_cast<QWidget *>(m_firstStart) : m_signIn;
    if (m_column->currentPage() == page)
        return;
    m_column->showPage(page);
    if (page == m_signIn)
        m_signIn->focusFirstGap();
    else
        page->setFocus(Qt::OtherFocusReason);
}

/// Who has just chosen this computer wants an account next: one click less.
void SignInWindow::offerOwner()
{
    if (m_wantsOwner && m_link.needsOwner() && m_link.status() == ServerLink::Status::Good) {
        m_wantsOwner = false;
        openCreateAccount();
    }
}

void SignInWindow::openCreateAccount()
{
    if (!m_create) {
        auto *dialog = new CreateAccountWindow(m_session, m_link, m_preferences, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_create = dialog;
        return dialog->open();
    }
    m_create->raise();
    m_create->activateWindow();
}

void SignInWindow::openForgotPassword()
{
    auto *dialog = new ForgotPasswordDialog(m_link.isLocal(), m_link.name(), m_signIn->username(), m_link.localDirectory(), this);
    dialog->open();
}

} // namespace sallyport::ui
