// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/userspage.h"

#include "ui/admin/table/datatable.h"
#include "ui/admin/users/bulkact.h"
#include "ui/admin/users/exportdialog.h"
#include "ui/admin/users/importdialog.h"
#include "ui/admin/users/newuserdialog.h"
#include "ui/admin/users/userfilterbutton.h"
#include "ui/admin/users/userpanel.h"
#include "ui/admin/users/userwalk.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/textfield.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"
#include "ui/states/emptystate.h"

#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace sallyport::ui {

UsersPage::UsersPage(Session &session, Preferences &preferences, QWidget *parent)
    : AdminPage(QStringLiteral("usersPage"), parent),
      m_session(session),
      m_model(session),
      m_search(new TextField({})),
      m_filter(new UserFilterButton),
      m_new(new Button(Button::Kind::Primary, {})),
      m_refresh(new Button(Icon::Refresh, {})),
      m_more(new Button(Icon::More, {})),
      m_table(new DataTable(QStringLiteral("users"))),
      m_choice(new ChoiceBar),
      m_panel(new UserPanel(session))
{
    makeTools();
    makeTable(preferences);
    foot()->addWidget(m_choice);
    setSide(m_panel);
    connect(empty(), &EmptyState::actionTriggered, this, [this] {
        if (!m_model.isNarrowed())
            return;
        m_search->clear();
        m_filter->clear();
        ask();
    });
    connect(&m_model, &UsersModel::statusChanged, this, &UsersPage::showStatus);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &UsersPage::restoreCurrent);
    connect(&m_model, &UsersModel::chosenChanged, this, &UsersPage::showChoice);
    connect(m_choice, &ChoiceBar::everythingAsked, this, &UsersPage::chooseAll);
    connect(m_choice, &ChoiceBar::nothingAsked, this, [this] { m_model.choose({}); });
    connect(m_choice, &ChoiceBar::asked, this, &UsersPage::actOnChosen);
    connect(m_panel, &UserPanel::changed, &m_model, &UsersModel::put);
    connect(m_panel, &UserPanel::refused, this, &UsersPage::refused);
    connect(m_panel, &UserPanel::said, this, &UsersPage::say);
    connect(m_panel, &UserPanel::listChanged, &m_model, &UsersModel::refresh);
    keepTranslated(this, [this] { retranslate(); });
}

void UsersPage::makeTools()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setCompact(true);
    for (Button *button : {m_new, m_refresh, m_more})
        button->setCompact(true);
    m_search->setMaxLength(200); // of the API
    m_new->setObjectName(QStringLiteral("newUser"));
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_more->setObjectName(QStringLiteral("more"));
    makeMore(m_more);
    tools()->addWidget(m_search, 1);
    for (QWidget *tool : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_refresh), static_cast<QWidget *>(m_more),
                          static_cast<QWidget *>(m_new)})
        tools()->addWidget(tool);
    setFocusProxy(m_search);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelay);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this, &UsersPage::ask);
    connect(m_search, &QLineEdit::returnPressed, this, &UsersPage::ask);
    connect(m_filter, &UserFilterButton::changed, this, &UsersPage::ask);
    connect(m_refresh, &QPushButton::clicked, this, &UsersPage::load);
    connect(m_new, &QPushButton::clicked, this, &UsersPage::makeUser);
    const auto shortcut = [this](const QKeySequence &keys, auto function) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, function);
    };
    shortcut(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    shortcut(QKeySequence::New, [this] { makeUser(); });
}

void UsersPage::makeMore(Button *more)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("moreMenu"));
    m_export = menu->addAction(QString(), this, &UsersPage::exportUsers);
    m_export->setObjectName(QStringLiteral("export"));
    m_import = menu->addAction(QString(), this, &UsersPage::importUsers);
    m_import->setObjectName(QStringLiteral("import"));
    menu->addSeparator();
    m_columns = menu->addAction(QString(), this, [this, more] { m_table->openColumnMenu(more->mapToGlobal(QPoint(0, more->height()))); });
    m_columns->setObjectName(QStringLiteral("columns"));
    connect(more, &QPushButton::clicked, this, [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 4))); });
}

void UsersPage::makeTable(Preferences &preferences)
{
    m_table->setModel(&m_model);
    m_table->setColumn(UsersModel::Choice, 6);
    m_table->setColumn(UsersModel::Name, 17);
    m_table->setColumn(UsersModel::FullName, 22);
    m_table->setColumn(UsersModel::Address, 26, true);
    m_table->setColumn(UsersModel::Role, 16);
    m_table->setColumn(UsersModel::LastSignIn, 18);
    m_table->setColumn(UsersModel::Created, 18);
    m_table->setColumn(UsersModel::State, 13);
    m_table->setFixedColumns({UsersModel::Choice, UsersModel::Name});
    m_table->setSortedColumns({UsersModel::Name, UsersModel::FullName, UsersModel::Address, UsersModel::LastSignIn, UsersModel::Created});
    m_table->setColumnHidden(UsersModel::FullName, true);
    m_table->setColumnHidden(UsersModel::Created, true);
    auto *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(UsersModel::Name, Qt::AscendingOrder);
    m_table->keepColumns(preferences);
    if (UsersModel::orderOf(header->sortIndicatorSection(), Qt::AscendingOrder).isEmpty())
        header->setSortIndicator(UsersModel::Name, Qt::AscendingOrder);
    m_sorted = {header->sortIndicatorSection(), header->sortIndicatorOrder()};
    connect(header, &QHeaderView::sortIndicatorChanged, this, &UsersPage::sortBy);
    connect(m_table, &DataTable::looked, &m_model, &UsersModel::look);
    connect(m_table, &DataTable::checkAsked, this, [this](const QModelIndex &index) { m_model.toggle(index.row()); });
    connect(m_table, &DataTable::opened, this, &UsersPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UsersPage::followCurrent);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::gap / 2, 1, metrics::gap / 2);
    inside->addWidget(m_table);
    setContent(card);
}

void UsersPage::retranslate()
{
    setTitle(tr("Users"));
    m_search->setAccessibleName(tr("Search users"));
    m_search->setPlaceholderText(tr("Name or address"));
    m_new->setText(tr("New user…"));
    m_refresh->setName(tr("Refresh"));
    m_more->setName(tr("More"));
    m_export->setText(tr("Export accounts…"));
    m_import->setText(tr("Import accounts…"));
    m_columns->setText(tr("Columns…"));
    m_table->setAccessibleName(tr("Users"));
    m_model.retranslate();
    showStatus();
    showChoice();
}

void UsersPage::load()
{
    if (m_model.status() == UsersModel::Status::Loading && m_model.total() == 0)
        ask();
    else
        m_model.refresh();
}

void UsersPage::ask()
{
    m_searchTimer.stop();
    api::UserFilter filter = m_model.filter();
    filter.search = m_search->text().trimmed();
    filter.sort = UsersModel::orderOf(m_sorted.first, m_sorted.second);
    m_filter->apply(filter);
    m_model.ask(filter);
    m_table->scrollToTop();
}

/// The server knows no order for some columns: then everything stays as it is.
void UsersPage::sortBy(int column, Qt::SortOrder order)
{
    if (!UsersModel::orderOf(column, order).isEmpty()) {
        m_sorted = {column, order};
        return ask();
    }
    auto *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    header->setSortIndicator(m_sorted.first, m_sorted.second);
}

void UsersPage::showStatus()
{
    switch (m_model.status()) {
    case UsersModel::Status::Failed: return showFailure(m_model.error());
    case UsersModel::Status::Loading: return showLoading([] { return tr("Loading the users"); });
    case UsersModel::Status::Ready: break;
    }
    setSubtitle([this] { return countText(); });
    if (m_model.rowCount() > 0)
        showContent();
    else
        showNobody();
}

void UsersPage::showNobody()
{
    if (!m_model.filter().search.isEmpty())
        showEmpty(
            Icon::Search, [] { return tr("Nobody found"); },
            [search = m_model.filter().search] { return tr("Nobody matches “%1”.").arg(search); }, [] { return tr("Show all"); });
    else if (m_model.isNarrowed())
        showEmpty(
            Icon::Filter, [] { return tr("Nobody found"); }, [] { return tr("No account has what the filter asks for."); },
            [] { return tr("Show all"); });
    else
        showEmpty(
            Icon::Users, [] { return tr("There are no accounts yet"); }, [] { return tr("Make the first one with “New user”."); });
}

QString UsersPage::countText() const
{
    if (!m_model.isNarrowed())
        return tr("%L1 in all").arg(m_model.total());
    constexpr qint64 most = api::UserPageView::mostCounted;
    if (!m_model.filter().search.isEmpty() && m_model.total() > most)
        return tr("More than %L1 found").arg(most);
    return tr("%L1 found").arg(m_model.total());
}

void UsersPage::showChoice()
{
    m_choice->display(m_model.chosen().size(), countText());
}

void UsersPage::chooseAll()
{
    if (m_model.total() > api::BulkChange::mostAccounts)
        return bar()->say(MessageBar::Kind::Notice, [] {
            return tr("%L1 accounts at once are the most. Search or filter for fewer.").arg(api::BulkChange::mostAccounts);
        });
    auto *walk = new UserWalk(m_session, m_model.filter(), UserWalk::Purpose::Look, this);
    connect(walk, &UserWalk::page, this, [this](const QList<api::UserView> &users) {
        QHash<QUuid, QString> chosen = m_model.chosen();
        for (const api::UserView &user : users)
            chosen.insert(user.id, user.username);
        m_model.choose(chosen);
    });
    connect(walk, &UserWalk::failed, this, &UsersPage::showFailure);
    connect(walk, &UserWalk::finished, walk, &QObject::deleteLater);
    walk->start();
}

void UsersPage::followCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const api::UserView *user = current.isValid() ? m_model.user(current.row()) : nullptr;
    if (m_isRestoring || !user || user->id == m_panel->userId())
        return;
    settle([this, id = user->id] {
        if (const int row = m_model.rowOf(id); row >= 0) {
            m_panel->display(*m_model.user(row));
            restoreCurrent();
        }
    });
    restoreCurrent();
}

void UsersPage::restoreCurrent()
{
    const int row = m_panel->userId().isNull() ? -1 : m_model.rowOf(m_panel->userId());
    m_isRestoring = true;
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, std::max(m_table->currentIndex().column(), int(UsersModel::Name))));
    m_isRestoring = false;
    if (const api::UserView *user = row >= 0 ? m_model.user(row) : nullptr)
        m_panel->refreshFrom(*user);
}

void UsersPage::openCurrent()
{
    followCurrent();
    m_panel->setFocus(Qt::OtherFocusReason);
}

void UsersPage::settle(std::function<void()> go)
{
    m_panel->settle(std::move(go));
}

bool UsersPage::hasUnsavedChanges() const
{
    return m_panel->hasUnsavedChanges();
}

void UsersPage::actOnChosen(ChoiceBar::Act act)
{
    QList<BulkRun::Account> accounts;
    const auto &chosen = m_model.chosen();
    for (auto who = chosen.begin(); who != chosen.end(); ++who)
        accounts.append({who.key(), who.value()});
    std::ranges::sort(accounts, {}, &BulkRun::Account::name);
    auto *bulk = new BulkAct(m_session, act, accounts, this);
    connect(bulk, &BulkAct::changed, this, [this, act](const Phrase &done) {
        if (act == ChoiceBar::Act::Delete)
            m_model.choose({});
        m_model.refresh();
        m_panel->reload();
        if (done)
            say(done);
    });
}

void UsersPage::makeUser()
{
    auto *dialog = new NewUserDialog(m_session, window());
    connect(dialog, &NewUserDialog::made, this, [this](const api::UserView &user, const std::optional<Error> &roleRefused) {
        m_model.refresh();
        m_panel->settle([this, user] { m_panel->display(user); });
        if (roleRefused)
            say([name = user.username, error = *roleRefused] {
                return tr("%1 was made, but is no administrator: %2").arg(name, errorText(error));
            });
        else
            say([name = user.username] { return tr("%1 can sign in now").arg(name); });
    });
    dialog->open();
}

void UsersPage::exportUsers()
{
    ExportDialog::askForFile(m_session, m_model.filter(), window());
}

void UsersPage::importUsers()
{
    ImportDialog::askForFile(m_session, window(), [this] { m_model.refresh(); });
}

} // namespace sallyport::ui
