// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/adminwindow.h"

#include "ui/admin/audit/auditpage.h"
#include "ui/admin/dashboard/dashboardpage.h"
#include "ui/admin/sessions/opensessionspage.h"
#include "ui/admin/system/backupspage.h"
#include "ui/admin/system/configurationpage.h"
#include "ui/admin/system/keyspage.h"
#include "ui/admin/users/userspage.h"
#include "ui/common/connectionbar.h"
#include "ui/common/lazypages.h"
#include "ui/common/preferences.h"
#include "ui/common/serverfoot.h"
#include "ui/common/serverlink.h"
#include "ui/common/sidebar.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"
#include "ui/states/emptystate.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace sallyport::ui {

static constexpr int usersPage = 1;

AdminWindow::AdminWindow(Session &session, ServerLink &link, Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_preferences(preferences),
      m_navigation(new Sidebar),
      m_pages(new LazyPages),
      m_refusal(makeRefusal())
{
    setObjectName(QStringLiteral("adminWindow"));
    setWindowTitle(QStringLiteral("Admin — Sallyport"));
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setFooter(new ServerFoot(link, session));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(makeRight(), 1);
    row->addWidget(m_refusal, 1);
    m_refusal->hide();
    addPages();
    addShortcuts();
    connect(m_navigation, &Sidebar::selected, this, &AdminWindow::openPage);
    connect(&session, &Session::reachabilityChanged, this, [this] {
        if (m_session.reachability().reachable && isVisible() && m_refusal->isHidden())
            openedPage()->load();
    });
    keepTranslated(this, [this] { retranslate(); });
    const api::UserView *user = session.user();
    if (user && user->isAdministrator())
        showPage(usersPage);
    else
        refuse();
    resize(std::max(1264, fontMetrics().averageCharWidth() * 172), 760);
    preferences.restoreGeometry(*this);
}

AdminWindow::~AdminWindow()
{
    m_preferences.saveGeometry(*this);
    hide(); // while the tables still have their models: they remember their columns
}

QLayout *AdminWindow::makeRight()
{
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(metrics::section, 0, metrics::section, 0);
    auto *connection = new ConnectionBar(m_session);
    connection->setContentsMargins(0, metrics::wide, 0, metrics::gap);
    bars->addWidget(connection);
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addLayout(bars);
    right->addWidget(m_pages, 1);
    return right;
}

void AdminWindow::addPages()
{
    addPage(Icon::Chart, [this] { return new DashboardPage(m_session); });
    addPage(Icon::Users, [this] { return new UsersPage(m_session, m_preferences); });
    addPage(Icon::Computer, [this] { return new OpenSessionsPage(m_session, m_preferences); });
    addPage(Icon::Log, [this] { return new AuditPage(m_session, m_preferences); });
    addPage(Icon::Key, [this] { return new KeysPage(m_session); });
    addPage(Icon::Archive, [this] { return new BackupsPage(m_session); });
    addPage(Icon::Settings, [this] { return new ConfigurationPage(m_session); });
}

void AdminWindow::addPage(Icon icon, std::function<AdminPage *()> make)
{
    m_navigation->addEntry(icon, QString());
    m_pages->addPage([this, make = std::move(make)] {
        AdminPage *page = make();
        connect(page, &AdminPage::refused, this, &AdminWindow::refuse);
        return page;
    });
}

AdminPage *AdminWindow::openedPage() const
{
    return static_cast<AdminPage *>(m_pages->currentPage());
}

void AdminWindow::addShortcuts()
{
    for (int page = 0; page < m_pages->count(); ++page) {
        auto *go = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)), this);
        connect(go, &QShortcut::activated, this, [this, page] { openPage(page); });
    }
    auto *reload = new QShortcut(QKeySequence::Refresh, this);
    connect(reload, &QShortcut::activated, this, [this] {
        if (AdminPage *page = openedPage())
            page->load();
    });
}

void AdminWindow::retranslate()
{
    const QStringList names{tr("Dashboard"), tr("Users"), tr("Sessions"), tr("Audit log"), tr("Keys"), tr("Backups"), tr("Settings")};
    for (int i = 0; i < names.size(); ++i)
        m_navigation->setEntryText(i, names.at(i));
}

int AdminWindow::currentPage() const
{
    return m_pages->currentIndex();
}

void AdminWindow::settle(std::function<void()> go)
{
    if (AdminPage *page = openedPage())
        page->settle(std::move(go));
    else
        go();
}

bool AdminWindow::hasUnsavedChanges() const
{
    const AdminPage *page = openedPage();
    return page && page->hasUnsavedChanges();
}

void AdminWindow::openPage(int page)
{
    if (page == currentPage() || !m_refusal->isHidden())
        return;
    m_navigation->setCurrent(currentPage()); // until the page agrees to be left
    settle([this, page] { showPage(page); });
}

void AdminWindow::showPage(int page)
{
    if (AdminPage *left = openedPage())
        left->leave();
    m_navigation->setCurrent(page);
    m_pages->open(page);
    AdminPage *opened = openedPage();
    opened->load();
    opened->setFocus(Qt::OtherFocusReason);
}

QWidget *AdminWindow::makeRefusal()
{
    auto *refusal = new EmptyState;
    refusal->setObjectName(QStringLiteral("noPermission"));
    refusal->say(
        Icon::Shield, [] { return tr("Only administrators can open this"); },
        [] { return tr("If you need it, ask an administrator of this server."); });
    return refusal;
}

void AdminWindow::refuse()
{
    m_navigation->hide();
    m_pages->hide();
    m_refusal->show();
}

void AdminWindow::closeEvent(QCloseEvent *event)
{
    // The page may ask first; when it is answered later, the window closes then.
    event->ignore();
    settle([this] {
        if (AdminPage *left = openedPage())
            left->leave();
        hide();
    });
    event->setAccepted(isHidden());
}

} // namespace sallyport::ui
