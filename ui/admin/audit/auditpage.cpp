// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/audit/auditpage.h"

#include "ui/admin/audit/recordpanel.h"
#include "ui/admin/table/datatable.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/textfield.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"
#include "ui/controls/combobox.h"
#include "ui/controls/switch.h"
#include "ui/states/emptystate.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <array>

namespace sallyport::ui {

namespace {

/// Groups of actions, as the API takes them.
constexpr std::array actionGroups{
    "",
    "sign_in,sign_in_failed,sign_in_throttled,sign_out,sign_out_everywhere",
    "sign_in_failed,sign_in_throttled,sign_up_throttled,refresh_reused",
    "user_created,user_changed,user_disabled,user_enabled,role_changed,user_deleted,user_unlocked,users_imported,users_exported",
    "password_changed,password_reset",
    "key_rotated,key_retired,master_key_rotated,backup_made,backup_restored",
};

/// How far back, in hours; 0: all of it.
constexpr std::array periods{0, 1, 24, 7 * 24, 30 * 24};

} // namespace

AuditPage::AuditPage(Session &session, Preferences &preferences, QWidget *parent)
    : AdminPage(QStringLiteral("auditPage"), parent),
      m_model(session),
      m_actions(new ComboBox({})),
      m_period(new ComboBox({})),
      m_address(new TextField({})),
      m_live(new Switch),
      m_refresh(new Button(Icon::Refresh, {})),
      m_table(new DataTable(QStringLiteral("audit"))),
      m_record(new RecordPanel)
{
    makeTools();
    makeTable(preferences);
    setSide(m_record);
    m_record->hide();
    connect(&m_model, &AuditModel::statusChanged, this, &AuditPage::showStatus);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AuditPage::showCurrent);
    connect(empty(), &EmptyState::actionTriggered, this, [this] {
        if (!isNarrowed() || m_model.status() != AuditModel::Status::Ready)
            return;
        m_actions->setCurrentIndex(0);
        m_period->setCurrentIndex(0);
        m_address->clear();
    });
    keepTranslated(this, [this] { retranslate(); });
}

void AuditPage::makeTools()
{
    m_actions->setObjectName(QStringLiteral("auditActions"));
    m_period->setObjectName(QStringLiteral("auditPeriod"));
    m_address->setObjectName(QStringLiteral("auditAddress"));
    m_address->setMaxLength(100); // of the API
    m_address->setClearButtonEnabled(true);
    m_live->setObjectName(QStringLiteral("live"));
    m_live->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_actions->setCompact(true);
    m_period->setCompact(true);
    m_address->setCompact(true);
    m_refresh->setCompact(true);
    m_refresh->setObjectName(QStringLiteral("refreshAudit"));
    for (size_t i = 0; i < actionGroups.size(); ++i)
        m_actions->addItem(QString(), QVariant(QLatin1StringView(actionGroups[i]).toString()));
    for (const int hours : periods)
        m_period->addItem({}, hours);
    tools()->addStretch();
    for (QWidget *tool : {static_cast<QWidget *>(m_actions), static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_address),
                          static_cast<QWidget *>(m_live), static_cast<QWidget *>(m_refresh)})
        tools()->addWidget(tool);
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    connect(m_actions, &ComboBox::currentIndexChanged, this, &AuditPage::ask);
    connect(m_period, &ComboBox::currentIndexChanged, this, &AuditPage::ask);
    connect(m_address, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &AuditPage::ask);
    connect(m_live, &QAbstractButton::toggled, &m_model, &AuditModel::setLive);
    connect(m_refresh, &QPushButton::clicked, this, &AuditPage::ask);
    setFocusProxy(m_actions);
}

void AuditPage::makeTable(Preferences &preferences)
{
    m_table->setModel(&m_model);
    m_table->setColumn(AuditModel::When, 20);
    m_table->setColumn(AuditModel::Action, 28, true);
    m_table->setColumn(AuditModel::Actor, 18);
    m_table->setColumn(AuditModel::Subject, 18);
    m_table->setColumn(AuditModel::Address, 18);
    m_table->setFixedColumns({AuditModel::When, AuditModel::Action});
    m_table->keepColumns(preferences);
    connect(m_table, &DataTable::looked, &m_model, [this](int, int last) { m_model.look(last); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showCurrent);
    connect(m_record, &RecordPanel::closed, this, [this] {
        m_table->setCurrentIndex({});
        m_table->setFocus();
    });
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::gap / 2, 1, metrics::gap / 2);
    inside->addWidget(m_table);
    setContent(card);
}

void AuditPage::retranslate()
{
    setTitle(tr("Audit log"));
    const QStringList actions{tr("Everything"),          tr("Signing in and out"), tr("What failed"),
                              tr("Changes of accounts"), tr("Passwords"),          tr("Keys and backups")};
    for (int i = 0; i < actions.size(); ++i)
        m_actions->setItemText(i, actions.at(i));
    const QStringList times{tr("At any time"), tr("In the last hour"), tr("In the last day"), tr("In the last 7 days"),
                            tr("In the last 30 days")};
    for (int i = 0; i < times.size(); ++i)
        m_period->setItemText(i, times.at(i));
    m_actions->setAccessibleName(tr("What happened"));
    m_period->setAccessibleName(tr("When it happened"));
    m_address->setAccessibleName(tr("From which address"));
    m_address->setPlaceholderText(tr("Network address"));
    m_live->setText(tr("Live"));
    m_live->setAccessibleDescription(tr("New records come in at the top"));
    m_refresh->setName(tr("Refresh"));
    m_table->setAccessibleName(tr("Audit log"));
    m_model.retranslate();
    showStatus();
}

bool AuditPage::isNarrowed() const
{
    return m_actions->currentIndex() > 0 || m_period->currentIndex() > 0 || !m_address->text().trimmed().isEmpty();
}

void AuditPage::load()
{
    ask();
    m_model.setLive(m_live->isChecked());
}

void AuditPage::leave()
{
    m_model.setLive(false);
}

void AuditPage::ask()
{
    m_typing.stop();
    api::AuditFilter filter;
    filter.action = m_actions->currentData().toString();
    filter.address = m_address->text().trimmed();
    if (const int hours = m_period->currentData().toInt(); hours > 0)
        filter.from = SystemClock().now() - std::chrono::hours(hours);
    m_model.ask(filter);
    m_table->scrollToTop();
}

void AuditPage::showStatus()
{
    switch (m_model.status()) {
    case AuditModel::Status::Failed: return showFailure(m_model.error());
    case AuditModel::Status::Loading: return showLoading([] { return tr("Loading the audit log"); });
    case AuditModel::Status::Ready: break;
    }
    constexpr qint64 most = api::UserPageView::mostCounted; // the same for all lists with conditions
    const bool isCut = isNarrowed() && m_model.total() > most;
    setSubtitle([isCut, total = m_model.total()] {
        return isCut ? tr("More than %L1 records").arg(most) : tr("%Ln record(s)", nullptr, int(total));
    });
    if (m_model.rowCount() > 0)
        showContent();
    else
        showNothing();
}

void AuditPage::showNothing()
{
    if (isNarrowed())
        showEmpty(
            Icon::Filter, [] { return tr("Nothing found"); }, [] { return tr("No record has what the filter asks for."); },
            [] { return tr("Show all"); });
    else
        showEmpty(
            Icon::Log, [] { return tr("Nothing is recorded yet"); }, [] { return tr("What happens to accounts is written down here."); });
}

void AuditPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_record->setVisible(current.isValid());
    if (current.isValid())
        m_record->display(m_model.record(current.row()));
}

} // namespace sallyport::ui
