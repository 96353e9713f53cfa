// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinwindow.h"

#include "ui/common/pagecolumn.h"
#include "ui/common/preferences.h"
#include "ui/common/serverlink.h"
#include "ui/register/createaccountwindow.h"
#include "ui/signin/firststartpage.h"
#include "ui/signin/forgotpassworddialog.h"
#include "ui/signin/signinpage.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace sallyport::ui {

SignInWindow::SignInWindow(Session &session, ServerLink &link, Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_link(link),
      m_preferences(preferences),
      m_column(new PageColumn(this)),
      m_firstStart(new FirstStartPage(link)),
      m_signIn(new SignInPage(session, link, preferences))
{
    setObjectName(QStringLiteral("signInWindow"));
    setWindowTitle(QStringLiteral("Sign in — Sallyport"));
    m_column->addPage(m_firstStart);
    m_column->addPage(m_signIn);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_column);
    connect(&link, &ServerLink::changed, this, &SignInWindow::choosePage);
    connect(m_signIn, &SignInPage::createAccountRequested, this, &SignInWindow::openCreateAccount);
    connect(m_signIn, &SignInPage::forgotPasswordRequested, this, &SignInWindow::openForgotPassword);
    choosePage();
    resize(sizeHint());
    preferences.restoreGeometry(*this);
}

SignInWindow::~SignInWindow()
{
    m_preferences.saveGeometry(*this);
}

void SignInWindow::showNotice(const QString &text)
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
    QWidget *page = first ? static_cast<QWidget *>(m_firstStart) : m_signIn;
    if (m_column->currentPage() == page)
        return;
    m_column->showPage(page);
    if (first)
        m_firstStart->setFocus(Qt::OtherFocusReason);
    else
        m_signIn->focusFirstGap();
}

void SignInWindow::openCreateAccount()
{
    auto *dialog = new CreateAccountWindow(m_session, m_link, m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SignInWindow::openForgotPassword()
{
    auto *dialog = new ForgotPasswordDialog(m_link.isLocal(), m_link.name(), m_signIn->username(), m_link.localDirectory(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sallyport::ui
