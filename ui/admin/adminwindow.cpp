// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/adminwindow.h"

#include "ui/admin/userspage.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/preferences.h"
#include "ui/common/serverlink.h"
#include "ui/common/sidebar.h"

#include <QVBoxLayout>

namespace sallyport::ui {

AdminWindow::AdminWindow(Session &session, ServerLink &link, Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_navigation(makeNavigation(link)),
      m_users(new UsersPage(session)),
      m_refusal(makeRefusal())
{
    setObjectName(QStringLiteral("adminWindow"));
    setWindowTitle(QStringLiteral("Admin — Sallyport"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_users, 1);
    row->addWidget(m_refusal, 1);
    m_refusal->hide();
    connect(m_users, &UsersPage::refused, this, &AdminWindow::refuse);
    const api::UserView *user = session.user();
    if (user && user->isAdministrator())
        m_users->load();
    else
        refuse();
    m_users->setFocus(Qt::OtherFocusReason);
    resize(std::max(1080, fontMetrics().averageCharWidth() * 150), 640);
    preferences.restoreGeometry(*this);
}

AdminWindow::~AdminWindow()
{
    m_preferences.saveGeometry(*this);
}

QWidget *AdminWindow::makeNavigation(const ServerLink &link)
{
    auto *sidebar = new Sidebar;
    sidebar->setObjectName(QStringLiteral("navigation"));
    sidebar->addEntry(Icon::Users, tr("Users"));
    sidebar->setFooter(link.name(), link.summary());
    return sidebar;
}

QWidget *AdminWindow::makeRefusal()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("noPermission"));
    auto *picture = new IconLabel(Icon::Mark, 44);
    picture->setRole(QPalette::PlaceholderText);
    auto *title = (new Label(tr("Only administrators can open this"), TextRole::Body, Label::Size::Title))->wrapped();
    title->setAlignment(Qt::AlignCenter);
    auto *text = (new Label(tr("If you need it, ask an administrator of this server."), TextRole::Dim))->wrapped();
    text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::space);
    column->addStretch();
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(text);
    column->addStretch();
    return page;
}

void AdminWindow::refuse()
{
    m_navigation->hide();
    m_users->hide();
    m_refusal->show();
}

} // namespace sallyport::ui
