// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/dashboard/healthcard.h"

#include "ui/common/datetext.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/style.h"

#include <QGridLayout>
#include <QLocale>

namespace sallyport::ui {

/// Below this share of the disk the server has little time left.
static constexpr double leastFree = 0.1;

HealthCard::HealthCard(QWidget *parent) : Card(parent), m_title(new Label), m_bar(new MessageBar), m_facts(new QGridLayout)
{
    setObjectName(QStringLiteral("health"));
    m_title->setStrong(true);
    m_facts->setHorizontalSpacing(metrics::wide);
    m_facts->setVerticalSpacing(metrics::gap / 2);
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnStretch(3, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::space);
    column->setSpacing(metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addLayout(m_facts);
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
    return warnings;
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
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
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
