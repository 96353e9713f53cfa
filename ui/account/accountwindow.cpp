// SPDX-License-Identifier: Apache-2.0
#include "ui/account/accountwindow.h"

#include "ui/accessibility/accessiblewhileshown.h"
#include "ui/account/accountheader.h"
#include "ui/account/activity/activitypage.h"
#include "ui/account/devices/sessionspage.h"
#include "ui/account/lock/lockcurtain.h"
#include "ui/account/mydata/mydatapage.h"
#include "ui/account/notes/notespane.h"
#include "ui/account/profile/passwordpage.h"
#include "ui/account/profile/profilepage.h"
#include "ui/account/reauthbar.h"
#include "ui/account/settings/settingspage.h"
#include "ui/common/button.h"
#include "ui/common/connectionbar.h"
#include "ui/common/frozennames.h"
#include "ui/common/lazypages.h"
#include "ui/common/messagebar.h"
#include "ui/common/preferences.h"
#include "ui/common/serverfoot.h"
#include "ui/common/serverlink.h"
#include "ui/common/sidebar.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/signin/accountmenu.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace sallyport::ui {

AccountWindow::AccountWindow(const Parts &parts, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_autoLock(parts.preferences, parts.screen, parts.clock),
      m_layers(new QStackedLayout(this)),
      m_curtain(new LockCurtain(parts.session)),
      m_header(new AccountHeader),
      m_menu(new AccountMenu(parts.session, parts.link, this)),
      m_pages(new LazyPages),
      m_bar(new MessageBar),
      m_admin(new Button(Button::Kind::Secondary, {})),
      m_signOut(new Button(Button::Kind::Secondary, {})),
      m_lock(new Button(Icon::Lock, {}))
{
    setObjectName(QStringLiteral("accountWindow"));
    setWindowTitle(QStringLiteral("Sallyport"));
    m_bar->setObjectName(QStringLiteral("accountMessage"));
    m_pages->setObjectName(QStringLiteral("pages"));
    makePages();
    m_content = makeContent();
    m_layers->addWidget(m_content);
    m_layers->addWidget(m_curtain);
    connectParts();
    addShortcuts();
    keepTranslated(this, [this] { translate(); });
    showState();
    openPage(Page::Notes);
    m_autoLock.setActive(true);
    resize(std::max(920, fontMetrics().averageCharWidth() * 128), 640);
    parts.preferences.restoreGeometry(*this);
}

AccountWindow::~AccountWindow()
{
    m_parts.preferences.saveGeometry(*this);
}

void AccountWindow::makePages()
{
    const auto add = [this](const QString &name, auto make) {
        m_pages->addPage([name, make] {
            AccountPage *page = make();
            page->setObjectName(name);
            return page;
        });
    };
    Session &session = m_parts.session;
    add(QStringLiteral("notesPage"), [&session] { return new NotesPane(session); });
    add(QStringLiteral("profilePage"), [&session] { return new ProfilePage(session); });
    add(QStringLiteral("passwordPage"), [&session] { return new PasswordPage(session); });
    add(QStringLiteral("sessionsPage"), [&session] { return new SessionsPage(session); });
    add(QStringLiteral("activityPage"), [&session] { return new ActivityPage(session); });
    add(QStringLiteral("myDataPage"), [this, &session] {
        auto *page = new MyDataPage(session);
        connect(page, &MyDataPage::accountDeleted, this, &AccountWindow::accountDeleted);
        return page;
    });
    add(QStringLiteral("settingsPage"), [this] { return new SettingsPage(m_parts.preferences, m_parts.doctor, m_parts.screen); });
}

Sidebar *AccountWindow::makeSidebar()
{
    m_admin->setObjectName(QStringLiteral("adminConsole"));
    m_admin->setGlyph(Icon::Users);
    m_signOut->setObjectName(QStringLiteral("signOut"));
    m_signOut->setAccessibleName(frozen::signOut);
    m_signOut->setGlyph(Icon::SignOut);
    m_lock->setObjectName(QStringLiteral("lock"));
    auto *leave = new QWidget;
    auto *row = new QHBoxLayout(leave);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    row->addWidget(m_signOut, 1);
    row->addWidget(m_lock);
    auto *sidebar = new Sidebar;
    sidebar->setObjectName(QStringLiteral("accountNavigation"));
    sidebar->setHeader(m_header);
    for (const Icon icon : {Icon::Note, Icon::User, Icon::Key, Icon::Computer, Icon::Clock, Icon::Archive, Icon::Settings})
        sidebar->addEntry(icon, {});
    sidebar->addTool(m_admin);
    sidebar->addTool(leave);
    sidebar->setFooter(new ServerFoot(m_parts.link, m_parts.session));
    return sidebar;
}

QWidget *AccountWindow::makeContent()
{
    m_sidebar = makeSidebar();
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(metrics::margin, metrics::wide, metrics::margin, 0);
    bars->setSpacing(metrics::gap);
    bars->addWidget(new ConnectionBar(m_parts.session));
    bars->addWidget(new ReauthBar(m_parts.session));
    bars->addWidget(m_bar);
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addLayout(bars);
    right->addWidget(m_pages, 1);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("accountContent"));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    return content;
}

void AccountWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::selected, this, &AccountWindow::showPage);
    connect(m_admin, &QPushButton::clicked, this, &AccountWindow::adminRequested);
    connect(m_signOut, &QPushButton::clicked, this, &AccountWindow::signOut);
    connect(m_header->switchButton(), &QPushButton::clicked, this, &AccountWindow::openMenu);
    connect(m_menu, &AccountMenu::accountChosen, this,
            [this](const KnownAccount &account) { leaveFor([this, account] { m_parts.link.useAccount(account); }); });
    connect(m_menu, &AccountMenu::anotherRequested, this, [this] { leaveFor([this] { m_parts.link.chooseAccount(); }); });
    connect(m_lock, &QPushButton::clicked, this, &AccountWindow::lock);
    connect(&m_autoLock, &AutoLock::due, this, &AccountWindow::lock);
    connect(m_curtain, &LockCurtain::unlocked, this, &AccountWindow::unlock);
    connect(&m_parts.session, &Session::stateChanged, this, &AccountWindow::showState);
    connect(&m_parts.session, &Session::reachabilityChanged, this, &AccountWindow::showReachability);
}

void AccountWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, m_content), &QShortcut::activated, this, act);
    };
    for (int i = 0; i < m_pages->count(); ++i)
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { openPage(Page(i)); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { lock(); });
    add(QKeySequence(QKeySequence::Refresh), [this] { currentPage()->enter(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openPage(Page::Settings); });
}

void AccountWindow::translate()
{
    const QString names[] = {tr("Notes"), tr("Profile"), tr("Password"), tr("Sessions"), tr("Activity"), tr("My data"), tr("Settings")};
    for (int i = 0; i < int(std::size(names)); ++i)
        m_sidebar->setEntryText(i, names[i]);
    m_admin->setText(tr("Admin &console"));
    m_admin->setAccessibleName(tr("Admin console"));
    m_signOut->setText(tr("Sign &out"));
    m_lock->setName(tr("Lock"));
}

void AccountWindow::showNotice(const Phrase &text)
{
    m_bar->say(MessageBar::Kind::Notice, text);
}

AccountPage *AccountWindow::currentPage() const
{
    return static_cast<AccountPage *>(m_pages->currentPage());
}

void AccountWindow::openPage(Page page)
{
    m_sidebar->setCurrent(int(page));
    showPage(int(page));
    currentPage()->setFocus(Qt::OtherFocusReason);
}

void AccountWindow::showPage(int index)
{
    m_pages->open(index);
    currentPage()->enter();
}

/// While the session is interrupted the pages keep what they showed; an administrator's way in goes with the session.
void AccountWindow::showState()
{
    const api::UserView *user = m_parts.session.user();
    m_admin->setVisible(user && user->isAdministrator());
    if (user)
        m_header->display(*user);
    if (std::exchange(m_wasSignedIn, user != nullptr) || !user)
        return;
    currentPage()->enter(); // what failed meanwhile
}

/// The server is back: what could not be read is read, what could not be done is no error any more.
void AccountWindow::showReachability()
{
    const bool reachable = m_parts.session.reachability().reachable;
    if (!std::exchange(m_wasReachable, reachable) && reachable && m_parts.session.user())
        currentPage()->enter();
}

bool AccountWindow::isLocked() const
{
    return m_layers->currentWidget() == m_curtain;
}

void AccountWindow::lock()
{
    if (isLocked())
        return;
    m_autoLock.setActive(false);
    m_focused = focusWidget();
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_dialogs.putAway(this);
    noteLocked();
    m_curtain->lock();
    m_layers->setCurrentWidget(m_curtain);
    forgetAccessibles(m_content);
    m_curtain->setFocus(Qt::OtherFocusReason);
    Q_EMIT lockedChanged(true);
}

/// Where another start finds it.
void AccountWindow::noteLocked()
{
    const auto *expired = std::get_if<Session::Expired>(&m_parts.session.state());
    const api::UserView *user = expired ? &expired->user : m_parts.session.user();
    if (!user)
        return;
    m_lockedAccount = {m_parts.session.server().storageKey(), user->id};
    m_parts.preferences.setLocked(m_lockedAccount.first, m_lockedAccount.second, true);
}

void AccountWindow::unlock()
{
    m_parts.preferences.setLocked(m_lockedAccount.first, m_lockedAccount.second, false);
    m_layers->setCurrentWidget(m_content);
    m_dialogs.bringBack();
    if (m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
    m_autoLock.setActive(true);
    Q_EMIT lockedChanged(false);
}

bool AccountWindow::hasUnsavedChanges() const
{
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto *page = static_cast<const AccountPage *>(m_pages->page(i));
        if (page && page->hasUnsavedChanges())
            return true;
    }
    return false;
}

void AccountWindow::leaveFor(std::function<void()> next)
{
    leave([] { return tr("Discard and switch"); }, std::move(next));
}

/// The console is the account's too.
void AccountWindow::leave(const Phrase &act, std::function<void()> then)
{
    ask(act, [this, then = std::move(then)] { m_parts.settleOthers ? m_parts.settleOthers(then) : then(); });
}

/// Goes on once nothing that was typed on these pages is lost by it, or nobody minds.
void AccountWindow::ask(const Phrase &act, const std::function<void()> &then)
{
    if (!hasUnsavedChanges())
        return then();
    auto *dialog = new ConfirmDialog({.title = [] { return tr("Discard what you typed?"); },
                                      .object = {},
                                      .text = [] { return tr("Something in this window is not saved yet. It will be lost."); },
                                      .act = act,
                                      .busy = {}},
                                     this);
    connect(dialog, &ConfirmDialog::confirmed, this, [dialog, then] {
        dialog->accept();
        then();
    });
    dialog->open();
}

void AccountWindow::signOut()
{
    leave([] { return tr("Discard and sign out"); }, [this] { m_parts.session.signOut(); });
}

void AccountWindow::openMenu()
{
    const QWidget *button = m_header->switchButton();
    const QPoint corner = layoutDirection() == Qt::LeftToRight ? button->rect().bottomLeft() : button->rect().bottomRight();
    m_menu->popup(button->mapToGlobal(corner));
}

void AccountWindow::closeEvent(QCloseEvent *event)
{
    if (std::exchange(m_isDiscarding, false) || !hasUnsavedChanges())
        return QWidget::closeEvent(event);
    event->ignore();
    ask([] { return tr("Discard and close"); },
        [this] {
            m_isDiscarding = true;
            // The question goes first: a window with an open one does not close.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
}

} // namespace sallyport::ui
