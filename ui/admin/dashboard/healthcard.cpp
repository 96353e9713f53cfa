// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/dashboard/healthcard.h"

#include "ui/common/datetext.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/style.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace sallyport::ui {

/// Below this share of the disk the server has little time left.
static constexpr double leastFree = 0.1;

HealthCard::HealthCard(QWidget *parent)
    : Card(parent),
      m_title(new Label),
      m_bar(new MessageBar),
      m_facts(new QGridLayout),
      m_nodes(new QWidget),
      m_nodeRows(new QGridLayout(m_nodes))
{
    setObjectName(QStringLiteral("health"));
    m_title->setStrong(true);
    m_facts->setHorizontalSpacing(metrics::wide);
    m_facts->setVerticalSpacing(metrics::gap / 2);
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnStretch(3, 1);
    m_nodes->setObjectName(QStringLiteral("nodes"));
    m_nodes->hide();
    m_nodeRows->setContentsMargins(0, metrics::gap, 0, 0);
    m_nodeRows->setHorizontalSpacing(metrics::wide);
    m_nodeRows->setVerticalSpacing(metrics::gap / 2);
    m_nodeRows->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::space);
    column->setSpacing(metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addLayout(m_facts);
    column->addWidget(m_nodes);
    retranslate();
}

void HealthCard::retranslate()
{
    m_title->setText(tr("Server"));
    setAccessibleName(tr("Server health"));
    if (m_server)
        showFacts();
}

static bool isDiskLow(const api::ServerView &server)
{
    return server.diskBytes && server.diskFreeBytes && double(*server.diskFreeBytes) < double(*server.diskBytes) * leastFree;
}

static QStringList versionsOf(const QList<api::NodeView> &nodes)
{
    QStringList versions;
    for (const api::NodeView &node : nodes) {
        if (!node.away && !versions.contains(node.version))
            versions.append(node.version);
    }
    return versions;
}

QStringList HealthCard::warnings(const api::ServerView &server)
{
    QStringList warnings;
    if (server.developmentMode)
        warnings.append(tr("The server was started for development: not for real accounts."));
    if (isDiskLow(server))
        warnings.append(tr("The disk is nearly full: %1 left.").arg(QLocale().formattedDataSize(*server.diskFreeBytes)));
    if (server.schema < server.newestSchema)
        warnings.append(tr("The database is of an older version than the program."));
    if (server.backupFailures > 0)
        warnings.append(tr("%Ln backup(s) failed since the start.", nullptr, int(server.backupFailures)));
    if (const auto away = std::ranges::count_if(server.nodes, &api::NodeView::away); away > 0)
        warnings.append(tr("%Ln node(s) went away without stopping.", nullptr, int(away)));
    if (const QStringList versions = versionsOf(server.nodes); versions.size() > 1)
        warnings.append(tr("The nodes run different versions: %1.").arg(QLocale().createSeparatedList(versions)));
    return warnings + server.troubles;
}

void HealthCard::display(const api::ServerView &server)
{
    m_server = server;
    showFacts();
}

void HealthCard::addFact(const QString &name, const QString &value, TextRole role)
{
    // Two facts in each row.
    const int count = m_facts->count() / 2, row = count / 2, column = count % 2 * 2;
    m_facts->addWidget(new Label(name, TextRole::Dim), row, column, Qt::AlignTop);
    auto *words = (new Label(value, role))->wrapped();
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addWidget(words, row, column + 1, Qt::AlignTop);
}

static void emptyGrid(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HealthCard::showNodes()
{
    emptyGrid(*m_nodeRows);
    const QList<api::NodeView> &nodes = m_server->nodes;
    m_nodes->setVisible(nodes.size() > 1);
    if (nodes.size() < 2)
        return;
    const bool isMixed = versionsOf(nodes).size() > 1;
    m_nodeRows->addWidget(new Label(tr("Nodes"), TextRole::Dim), 0, 0, 1, 3);
    for (int row = 1; const api::NodeView &node : nodes) {
        auto *name = new Label(node.isThis ? tr("%1 (answers here)").arg(node.name) : node.name);
        name->setStrong(node.isThis);
        m_nodeRows->addWidget(name, row, 0);
        m_nodeRows->addWidget(new Label(isMixed ? node.version : QString(), TextRole::Dim), row, 1);
        auto *seen = node.away ? new Label(tr("last seen: %1").arg(dateText(node.lastSeenAt)), TextRole::Warn)
                               : new Label(tr("since: %1").arg(dateText(node.startedAt)), TextRole::Dim);
        seen->setObjectName(QStringLiteral("nodeSeen"));
        m_nodeRows->addWidget(seen, row++, 2);
    }
}

static QString upText(qint64 seconds)
{
    if (seconds < 3600)
        return HealthCard::tr("%Ln minute(s)", nullptr, int(seconds / 60));
    if (seconds < 2 * 86400)
        return HealthCard::tr("%Ln hour(s)", nullptr, int(seconds / 3600));
    return HealthCard::tr("%Ln day(s)", nullptr, int(seconds / 86400));
}

void HealthCard::showFacts()
{
    emptyGrid(*m_facts);
    showNodes();
    const api::ServerView &server = *m_server;
    const QLocale locale;
    addFact(tr("Version"), server.version);
    addFact(tr("Node"), server.node);
    addFact(tr("Running for"), upText(server.uptime));
    const QString database = server.database == QLatin1StringView("postgresql") ? QStringLiteral("PostgreSQL") : QStringLiteral("SQLite");
    addFact(tr("Database"), tr("%1 %2, %3").arg(database, server.databaseVersion, locale.formattedDataSize(server.databaseBytes)));
    addFact(tr("Schema"), tr("%1 of %2").arg(server.schema).arg(server.newestSchema),
            server.schema < server.newestSchema ? TextRole::Bad : TextRole::Body);
    if (server.diskFreeBytes && server.diskBytes)
        addFact(tr("Disk"),
                tr("%1 of %2 free").arg(locale.formattedDataSize(*server.diskFreeBytes), locale.formattedDataSize(*server.diskBytes)),
                isDiskLow(server) ? TextRole::Bad : TextRole::Body);
    if (server.memoryBytes)
        addFact(tr("Memory"), locale.formattedDataSize(*server.memoryBytes));
    addFact(tr("Registration"), server.registration == QLatin1StringView("open") ? tr("Open to everybody") : tr("Closed"));
    addFact(tr("Signatures"), server.signingAlgorithm);
    addFact(tr("Last backup"),
            server.lastBackupAt           ? dateText(*server.lastBackupAt)
                : server.backupsScheduled ? tr("None yet")
                                          : tr("Not scheduled"));
    const QStringList wrong = warnings(server);
    if (wrong.isEmpty())
        m_bar->clear();
    else if (wrong.join(u' ') != m_bar->text())
        m_bar->say(MessageBar::Kind::Notice, [server] { return warnings(server).join(u' '); });
}

} // namespace sallyport::ui
