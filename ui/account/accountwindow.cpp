// SPDX-License-Identifier: Apache-2.0
#include "ui/account/accountwindow.h"

#include "ui/account/notespane.h"
#include "ui/account/reauthbar.h"
#include "ui/common/avatar.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/frozennames.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/preferences.h"

#include <QVBoxLayout>

namespace sallyport::ui {

AccountWindow::AccountWindow(Session &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_preferences(preferences),
      m_avatar(new Avatar),
      m_name((new Label({}, TextRole::Body, Label::Size::Title))->wrapped()),
      m_details((new Label({}, TextRole::Dim))->wrapped()),
      m_role(new Badge),
      m_admin(new Button(Button::Kind::Secondary, tr("Admin &console"))),
      m_signOut(new Button(Button::Kind::Secondary, tr("Sign &out"))),
      m_reauth(new ReauthBar(session, preferences)),
      m_bar(new MessageBar),
      m_notes(new NotesPane(session))
{
    setObjectName(QStringLiteral("accountWindow"));
    setWindowTitle(QStringLiteral("Sallyport"));
    m_name->setObjectName(QStringLiteral("fullName"));
    m_details->setObjectName(QStringLiteral("accountDetails"));
    m_role->setObjectName(QStringLiteral("role"));
    m_bar->setObjectName(QStringLiteral("accountMessage"));
    m_admin->setObjectName(QStringLiteral("adminConsole"));
    m_admin->setAccessibleName(tr("Admin console"));
    m_admin->setGlyph(Icon::Users);
    m_signOut->setObjectName(QStringLiteral("signOut"));
    m_signOut->setAccessibleName(frozen::signOut);
    m_signOut->setGlyph(Icon::SignOut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    column->setSpacing(metrics::wide);
    column->addWidget(makeHeader());
    column->addWidget(m_reauth);
    column->addWidget(m_bar);
    column->addSpacing(metrics::gap);
    column->addWidget(m_notes, 1);
    connect(m_admin, &QPushButton::clicked, this, &AccountWindow::adminRequested);
    connect(m_signOut, &QPushButton::clicked, &session, &Session::signOut);
    connect(&session, &Session::stateChanged, this, &AccountWindow::showUser);
    showUser();
    m_notes->load();
    m_notes->setFocus(Qt::OtherFocusReason);
    resize(std::max(720, fontMetrics().averageCharWidth() * 104), 560);
    preferences.restoreGeometry(*this);
}

AccountWindow::~AccountWindow()
{
    m_preferences.saveGeometry(*this);
}

QWidget *AccountWindow::makeHeader()
{
    auto *header = new QWidget;
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::gap);
    title->addWidget(m_name, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(title);
    auto *under = new QHBoxLayout;
    under->setSpacing(metrics::gap);
    under->addWidget(m_role);
    under->addWidget(m_details, 1);
    words->addLayout(under);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(metrics::wide);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addWidget(m_admin);
    row->addWidget(m_signOut);
    return header;
}

void AccountWindow::showNotice(const QString &text)
{
    m_bar->say(MessageBar::Kind::Notice, text);
}

void AccountWindow::showUser()
{
    const api::UserView *user = m_session.user();
    // While the session is interrupted the page says so, and keeps what it showed; an administrator's way in goes with the session.
    m_admin->setVisible(user && user->isAdministrator());
    if (!user)
        return;
    const QString email = user->email.value_or(QString());
    m_avatar->setUser(*user);
    m_name->setText(user->fullName.value_or(user->username));
    m_details->setText(email.isEmpty() ? user->username : tr("%1 · %2").arg(user->username, email));
    m_role->display(user->isAdministrator() ? Badge::Kind::Accent : Badge::Kind::Quiet,
                    user->isAdministrator() ? tr("Administrator") : tr("User"));
}

} // namespace sallyport::ui
