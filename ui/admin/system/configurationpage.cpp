// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/system/configurationpage.h"

#include "core/client/whendone.h"
#include "ui/admin/table/datatable.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/textfield.h"
#include "ui/common/translated.h"
#include "ui/states/emptystate.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace sallyport::ui {

ConfigurationPage::ConfigurationPage(Session &session, QWidget *parent)
    : AdminPage(QStringLiteral("configurationPage"), parent),
      m_session(session),
      m_search(new TextField({})),
      m_refresh(new Button(Icon::Refresh, {})),
      m_table(new DataTable(QStringLiteral("settings")))
{
    m_search->setObjectName(QStringLiteral("searchSettings"));
    m_search->setClearButtonEnabled(true);
    m_refresh->setObjectName(QStringLiteral("refreshSettings"));
    m_search->setCompact(true);
    m_refresh->setCompact(true);
    tools()->addWidget(m_search, 1);
    tools()->addWidget(m_refresh);
    setFocusProxy(m_search);
    m_table->setModel(&m_rows);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::gap / 2, 1, metrics::gap / 2);
    inside->addWidget(m_table);
    setContent(card);
    connect(m_search, &QLineEdit::textChanged, this, &ConfigurationPage::show);
    connect(m_refresh, &QPushButton::clicked, this, &ConfigurationPage::load);
    connect(empty(), &EmptyState::actionTriggered, m_search, &QLineEdit::clear);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    keepTranslated(this, [this] { retranslate(); });
}

void ConfigurationPage::retranslate()
{
    setTitle(tr("Settings"));
    setSubtitle([] { return tr("Changed where the server is started"); });
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Name, value or meaning"));
    m_refresh->setName(tr("Refresh"));
    m_table->setAccessibleName(tr("Settings"));
    if (!m_settings.isEmpty())
        show();
}

void ConfigurationPage::load()
{
    showLoading([] { return tr("Loading the settings"); });
    whenDone(m_session.call(api::listSettings), this, [this](Result<api::SettingListView> answer) {
        if (!answer)
            return showFailure(answer.error());
        m_settings = answer->items;
        show();
    });
}

static QString originText(const api::SettingView &setting)
{
    if (setting.origin == QLatin1StringView("default"))
        return ConfigurationPage::tr("Default");
    const QString kind = setting.origin == QLatin1StringView("flag") ? ConfigurationPage::tr("Flag")
        : setting.origin == QLatin1StringView("environment")         ? ConfigurationPage::tr("Environment")
                                                                     : ConfigurationPage::tr("File");
    return setting.place.isEmpty() ? kind : ConfigurationPage::tr("%1: %2").arg(kind, setting.place);
}

void ConfigurationPage::show()
{
    const QString wanted = m_search->text().trimmed();
    QList<QList<Cell>> rows;
    for (const auto &setting : std::as_const(m_settings)) {
        const bool matches = wanted.isEmpty() || setting.key.contains(wanted, Qt::CaseInsensitive)
            || setting.value.contains(wanted, Qt::CaseInsensitive) || setting.description.contains(wanted, Qt::CaseInsensitive);
        if (!matches)
            continue;
        const bool isDefault = setting.origin == QLatin1StringView("default");
        rows.append({Cell{.text = setting.key, .strong = true}, Cell{.text = setting.value, .fixed = true},
                     Cell{.text = originText(setting), .ink = isDefault ? TextRole::Dim : TextRole::Body},
                     Cell{.text = setting.description, .ink = TextRole::Dim}});
    }
    if (rows.isEmpty())
        return showEmpty(
            Icon::Search, [] { return tr("Nothing found"); }, [wanted] { return tr("No setting matches “%1”.").arg(wanted); },
            [] { return tr("Show all"); });
    const bool isFirst = m_rows.columnCount() == 0;
    m_rows.display({tr("Setting"), tr("Value"), tr("From"), tr("Meaning")}, rows);
    if (isFirst) {
        m_table->setColumn(0, 28);
        m_table->setColumn(1, 30);
        m_table->setColumn(2, 26);
        m_table->setColumn(3, 40, true);
    }
    showContent();
}

} // namespace sallyport::ui
