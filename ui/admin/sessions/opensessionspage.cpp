// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/sessions/opensessionspage.h"

#include "ui/admin/sessions/endsessionquestion.h"
#include "ui/admin/table/datatable.h"
#include "ui/admin/users/bulkact.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/datetext.h"
#include "ui/common/textfield.h"
#include "ui/common/tokens.h"
#include "ui/states/emptystate.h"

#include <QHeaderView>
#include <QPointer>
#include <QVBoxLayout>

namespace sallyport::ui {

OpenSessionsPage::OpenSessionsPage(Session &session, Preferences &preferences, QWidget *parent)
    : AdminPage(QStringLiteral("openSessionsPage"), parent),
      m_session(session),
      m_model(session),
      m_user(new TextField({})),
      m_address(new TextField({})),
      m_refresh(new Button(Icon::Refresh, {})),
      m_table(new DataTable(QStringLiteral("openSessions"))),
      m_end(new Button(Button::Kind::Secondary, {})),
      m_endAll(new Button(Button::Kind::Danger, {}))
{
    makeTools();
    makeTable(preferences);
    makeFoot();
    connect(&m_model, &OpenSessionsModel::statusChanged, this, &OpenSessionsPage::showStatus);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OpenSessionsPage::showCurrent);
    connect(empty(), &EmptyState::actionTriggered, this, [this] {
        if (!isNarrowed() || m_model.status() != OpenSessionsModel::Status::Ready)
            return;
        m_user->clear();
        m_address->clear();
    });
    keepTranslated(this, [this] { retranslate(); });
}

void OpenSessionsPage::makeTools()
{
    m_user->setObjectName(QStringLiteral("sessionUser"));
    m_address->setObjectName(QStringLiteral("sessionAddress"));
    m_refresh->setObjectName(QStringLiteral("refreshSessions"));
    m_user->setMaxLength(254); // of the API, as the next
    m_address->setMaxLength(100);
    tools()->addStretch();
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    for (TextField *field : {m_user, m_address}) {
        field->setClearButtonEnabled(true);
        field->setCompact(true);
        tools()->addWidget(field);
        connect(field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    }
    m_refresh->setCompact(true);
    tools()->addWidget(m_refresh);
    connect(&m_typing, &QTimer::timeout, this, &OpenSessionsPage::ask);
    connect(m_refresh, &QPushButton::clicked, this, &OpenSessionsPage::ask);
    setFocusProxy(m_user);
}

void OpenSessionsPage::makeTable(Preferences &preferences)
{
    m_table->setModel(&m_model);
    m_table->setColumn(OpenSessionsModel::User, 20);
    m_table->setColumn(OpenSessionsModel::Device, 30, true);
    m_table->setColumn(OpenSessionsModel::Address, 22);
    m_table->setColumn(OpenSessionsModel::Since, 20);
    m_table->setColumn(OpenSessionsModel::LastSeen, 20);
    m_table->setFixedColumns({OpenSessionsModel::User, OpenSessionsModel::Device});
    m_table->keepColumns(preferences);
    connect(m_table, &DataTable::looked, &m_model, [this](int, int last) { m_model.look(last); });
    connect(m_table, &DataTable::opened, this, &OpenSessionsPage::endCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OpenSessionsPage::showCurrent);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::gap / 2, 1, metrics::gap / 2);
    inside->addWidget(m_table);
    setContent(card);
}

void OpenSessionsPage::makeFoot()
{
    m_end->setObjectName(QStringLiteral("endOneSession"));
    m_endAll->setObjectName(QStringLiteral("endAllSessions"));
    m_end->setCompact(true);
    m_endAll->setCompact(true);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(metrics::gap);
    acts->addStretch();
    acts->addWidget(m_end);
    acts->addWidget(m_endAll);
    foot()->addLayout(acts);
    connect(m_end, &QPushButton::clicked, this, &OpenSessionsPage::endCurrent);
    connect(m_endAll, &QPushButton::clicked, this, &OpenSessionsPage::endAllOfCurrent);
    showCurrent();
}

void OpenSessionsPage::retranslate()
{
    setTitle(tr("Sessions"));
    m_user->setAccessibleName(tr("Whose sessions"));
    m_user->setPlaceholderText(tr("Username"));
    m_address->setAccessibleName(tr("From which address"));
    m_address->setPlaceholderText(tr("Network address"));
    m_refresh->setName(tr("Refresh"));
    m_table->setAccessibleName(tr("Sessions"));
    m_end->setText(tr("End session…"));
    m_endAll->setText(tr("End all of this user…"));
    m_model.retranslate();
    showStatus();
}

bool OpenSessionsPage::isNarrowed() const
{
    return !m_user->text().trimmed().isEmpty() || !m_address->text().trimmed().isEmpty();
}

std::optional<api::OpenSessionView> OpenSessionsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.session(index.row())) : std::nullopt;
}

void OpenSessionsPage::ask()
{
    m_typing.stop();
    api::SessionFilter filter;
    filter.user = m_user->text().trimmed();
    filter.address = m_address->text().trimmed();
    m_model.ask(filter);
    m_table->scrollToTop();
}

void OpenSessionsPage::showStatus()
{
    switch (m_model.status()) {
    case OpenSessionsModel::Status::Failed: return showFailure(m_model.error());
    case OpenSessionsModel::Status::Loading: return showLoading([] { return tr("Loading the sessions"); });
    case OpenSessionsModel::Status::Ready: break;
    }
    setSubtitle([total = m_model.total()] {
        constexpr qint64 most = api::SessionPageView::mostCounted;
        return total > most ? tr("More than %L1 sessions").arg(most) : tr("%Ln session(s)", nullptr, int(total));
    });
    if (m_model.rowCount() > 0)
        showContent();
    else
        showNothing();
}

void OpenSessionsPage::showNothing()
{
    if (isNarrowed())
        showEmpty(
            Icon::Filter, [] { return tr("Nothing found"); },
            [] { return tr("Nobody is signed in under this name or from this address. Both have to be whole."); },
            [] { return tr("Show all"); });
    else
        showEmpty(
            Icon::Computer, [] { return tr("Nobody is signed in"); }, [] { return tr("Whoever signs in is listed here."); });
}

void OpenSessionsPage::showCurrent()
{
    const auto open = current();
    const bool isOwn = open && m_session.user() && open->userId == m_session.user()->id;
    m_end->setEnabled(open && !open->session.current); // this one ends by signing out
    m_endAll->setEnabled(open && !isOwn); // one's own are ended in one's own window
}

void OpenSessionsPage::endCurrent()
{
    const auto open = current();
    if (!open || open->session.current)
        return;
    askToEndSession(m_session, *open, window(), [self = QPointer(this)](const Phrase &text) {
        if (!self)
            return;
        self->say(text);
        self->m_model.refresh();
    });
}

void OpenSessionsPage::endAllOfCurrent()
{
    const auto open = current();
    if (!open)
        return;
    auto *act = new BulkAct(m_session, ChoiceBar::Act::SignOut, {{open->userId, open->username}}, this);
    connect(act, &BulkAct::changed, this, [this](const Phrase &text) {
        if (text)
            say(text);
        m_model.refresh();
    });
}

} // namespace sallyport::ui
