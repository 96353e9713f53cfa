// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/userspage.h"

#include "core/api/accounts.h"
#include "ui/admin/userdetails.h"
#include "ui/admin/usersdelegate.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/spinner.h"
#include "ui/common/textfield.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace sallyport::ui {

UsersPage::UsersPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_model(session),
      m_count(new Label({}, TextRole::Dim)),
      m_search(new TextField(tr("Search users"))),
      m_bar(new MessageBar),
      m_table(new QTableView),
      m_nothing((new Label({}, TextRole::Dim))->wrapped()),
      m_spinner(new Spinner(tr("Loading users"))),
      m_details(new UserDetails)
{
    m_count->setObjectName(QStringLiteral("userCount"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Name or address"));
    m_search->setClearButtonEnabled(true);
    m_nothing->setObjectName(QStringLiteral("noUsers"));
    m_nothing->setAlignment(Qt::AlignCenter);
    makeTable();
    layOut();
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelay);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this, [this] { m_model.search(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_model.search(m_search->text().trimmed()); });
    connect(m_bar, &MessageBar::actionTriggered, &m_model, &UsersModel::refresh);
    connect(&m_model, &UsersModel::statusChanged, this, &UsersPage::showStatus);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &UsersPage::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersPage::showSelection);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void UsersPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("users"));
    m_table->setAccessibleName(tr("Users"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new UsersDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(metrics::control, fontMetrics().height() + metrics::wide));
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(UsersModel::Address, QHeaderView::Stretch);
}

void UsersPage::layOut()
{
    auto *reload = new Button(Icon::Refresh, tr("Refresh"));
    reload->setObjectName(QStringLiteral("refresh"));
    connect(reload, &QPushButton::clicked, &m_model, &UsersModel::refresh);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(new Label(tr("Users"), TextRole::Body, Label::Size::Title));
    heading->addWidget(m_count);
    auto *toolbar = new QHBoxLayout;
    toolbar->setSpacing(metrics::space);
    toolbar->addLayout(heading);
    toolbar->addWidget(m_search, 1);
    toolbar->addWidget(reload);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::gap / 2, 1, metrics::gap / 2);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_nothing);
    inside->addWidget(m_spinner, 0, Qt::AlignCenter);
    auto *center = new QVBoxLayout;
    center->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    center->setSpacing(metrics::wide);
    center->addLayout(toolbar);
    center->addWidget(m_bar);
    center->addWidget(card, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(center, 1);
    row->addWidget(m_details);
    setTabOrder(m_search, reload);
    setFocusProxy(m_search);
    setTabOrder(reload, m_table);
}

void UsersPage::showStatus()
{
    const auto status = m_model.status();
    const bool any = m_model.rowCount() > 0;
    if (status == UsersModel::Status::Failed && m_model.error().code == ErrorCode::Forbidden)
        return Q_EMIT refused();
    const bool loading = status == UsersModel::Status::Loading && !any;
    if (loading)
        m_spinner->start();
    else
        m_spinner->stop();
    m_spinner->setVisible(loading);
    m_table->setVisible(any);
    m_nothing->setVisible(status == UsersModel::Status::Ready && !any);
    m_nothing->setText(m_model.isSearch() ? tr("Nobody matches “%1”.").arg(m_search->text().trimmed()) : tr("There are no accounts yet."));
    if (status == UsersModel::Status::Failed)
        m_bar->say(MessageBar::Kind::Error, errorText(m_model.error()), tr("Try again"));
    else
        m_bar->clear();
    if (status == UsersModel::Status::Ready)
        m_count->setText(countText());
}

QString UsersPage::countText() const
{
    if (!m_model.isSearch())
        return tr("%L1 in all").arg(m_model.total());
    constexpr qint64 most = api::UserPageView::mostCounted;
    return m_model.total() > most ? tr("More than %L1 found").arg(most) : tr("%L1 found").arg(m_model.total());
}

void UsersPage::showSelection()
{
    const auto selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty())
        m_details->clear();
    else
        m_details->display(m_model.user(selected.first().row()));
}

} // namespace sallyport::ui
