// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/system/backupspage.h"

#include "core/client/whendone.h"
#include "ui/admin/system/backupdialog.h"
#include "ui/admin/table/datatable.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/datetext.h"
#include "ui/common/messagebar.h"
#include "ui/common/translated.h"
#include "ui/dialogs/confirmdialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace sallyport::ui {

BackupsPage::BackupsPage(Session &session, QWidget *parent)
    : AdminPage(QStringLiteral("backupsPage"), parent),
      m_session(session),
      m_table(new DataTable(QStringLiteral("backups"))),
      m_copy(new Button(Icon::Copy, {})),
      m_open(new Button(Button::Kind::Secondary, {})),
      m_refresh(new Button(Icon::Refresh, {})),
      m_make(new Button(Button::Kind::Primary, {}))
{
    m_refresh->setObjectName(QStringLiteral("refreshBackups"));
    m_make->setObjectName(QStringLiteral("makeBackup"));
    m_copy->setObjectName(QStringLiteral("copyFolder"));
    m_open->setObjectName(QStringLiteral("openFolder"));
    m_copy->hide();
    m_open->hide();
    tools()->addStretch();
    for (Button *button : {m_refresh, m_copy, m_open, m_make}) {
        button->setCompact(true);
        tools()->addWidget(button);
    }
    setFocusProxy(m_refresh); // the first: Tab goes on from here
    m_table->setModel(&m_rows);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::gap / 2, 1, metrics::gap / 2);
    inside->addWidget(m_table);
    setContent(card);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &BackupsPage::fetch);
    connect(m_refresh, &QPushButton::clicked, this, &BackupsPage::load);
    connect(m_make, &QPushButton::clicked, this, [this] { m_list.possible ? make() : askAndMake(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_list.directory));
        say([] { return tr("The path of the folder was copied"); });
    });
    connect(m_open, &QPushButton::clicked, this, &BackupsPage::openFolder);
    keepTranslated(this, [this] { retranslate(); });
}

void BackupsPage::retranslate()
{
    setTitle(tr("Backups"));
    m_refresh->setName(tr("Refresh"));
    m_make->setText(tr("Back up now…"));
    m_copy->setName(tr("Copy the path of the folder"));
    m_open->setText(tr("Show folder"));
    m_table->setAccessibleName(tr("Backups"));
    if (hasContent())
        show(m_list);
}

void BackupsPage::load()
{
    showLoading([] { return tr("Loading the backups"); });
    fetch();
}

void BackupsPage::leave()
{
    m_timer.stop();
}

void BackupsPage::fetch()
{
    whenDone(m_session.call(api::listBackups), this, [this](const Result<api::BackupListView> &answer) {
        if (answer)
            show(*answer);
        else
            showFailure(answer.error());
    });
}

QString BackupsPage::planText() const
{
    const qint64 hours = m_list.every / 3600;
    const QString plan = m_list.every == 0 ? tr("Only when somebody asks")
        : hours >= 48                      ? tr("Every %Ln day(s)", nullptr, int(hours / 24))
                                           : tr("Every %Ln hour(s)", nullptr, int(std::max<qint64>(hours, 1)));
    return m_list.directory.isEmpty() ? plan : tr("%1, into %2").arg(plan, m_list.directory);
}

void BackupsPage::show(const api::BackupListView &list)
{
    const bool wasRunning = m_list.running;
    m_list = list;
    m_make->setEnabled(!list.running);
    m_copy->setVisible(!list.directory.isEmpty());
    m_open->setVisible(m_session.server().kind == ServerAddress::Kind::Local && QDir(list.directory).exists());
    if (list.running && !m_timer.isActive() && isVisible())
        m_timer.start();
    else if (!list.running)
        m_timer.stop();
    setSubtitle([this] { return m_list.running ? tr("One is being made…") : planText(); });
    if (list.items.isEmpty())
        showNothing();
    else
        showRows();
    const bool failedLast = list.lastFailureAt && (!list.lastSuccessAt || *list.lastSuccessAt < *list.lastFailureAt);
    if (failedLast)
        bar()->say(MessageBar::Kind::Error, [list] {
            return tr("The last backup failed (%1): %2").arg(dateText(*list.lastFailureAt), list.lastError.value_or(QString()));
        });
    else if (wasRunning && !list.running)
        say([] { return tr("The backup was made"); });
}

void BackupsPage::showNothing()
{
    showEmpty(
        Icon::Archive, [] { return tr("There are no backups yet"); },
        [possible = m_list.possible] {
            return possible
                ? tr("Make the first one with “Back up now”.")
                : tr("Make the first one with “Back up now”: you choose its passphrase. For backups that are made by themselves, say in "
                     "the settings how often and what they are locked with: backup_every, and backup_recipient_file or "
                     "backup_passphrase_file.");
        });
}

void BackupsPage::showRows()
{
    QList<QList<Cell>> rows;
    for (const auto &backup : std::as_const(m_list.items))
        rows.append({Cell{.text = backup.name, .strong = true}, Cell{.text = dateText(backup.madeAt), .ink = TextRole::Dim},
                     Cell{.text = QLocale().formattedDataSize(backup.bytes), .ink = TextRole::Dim}});
    const bool isFirst = m_rows.columnCount() == 0;
    m_rows.display({tr("Name"), tr("Made"), tr("Size")}, rows);
    if (isFirst) {
        m_table->setColumn(0, 40, true);
        m_table->setColumn(1, 24);
        m_table->setColumn(2, 16);
    }
    showContent();
}

void BackupsPage::make()
{
    auto *question = new ConfirmDialog({.title = [] { return tr("Make a backup now?"); },
                                        .object = verbatim(m_list.directory),
                                        .text = [] { return tr("All data of the server in one encrypted file, in its backup folder."); },
                                        .act = [] { return tr("Back up"); },
                                        .busy = [] { return tr("Starting…"); },
                                        .isDangerous = false,
                                        .asksPassword = true},
                                       window());
    connect(question, &ConfirmDialog::confirmed, this, [this, question] {
        whenDone(m_session.call(api::makeBackup, {.currentPassword = question->password()}), question,
                 [this, question](const Result<api::BackupListView> &begun) {
                     if (!begun)
                         return question->refuse(begun.error());
                     question->accept();
                     show(*begun);
                 });
    });
    question->open();
}

void BackupsPage::askAndMake()
{
    auto *dialog = new BackupDialog(m_session, m_list.directory, window());
    connect(dialog, &BackupDialog::begun, this, &BackupsPage::show);
    dialog->open();
}

void BackupsPage::openFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_list.directory)))
        bar()->say(MessageBar::Kind::Notice, [path = m_list.directory] { return tr("Nothing here shows folders. It is %1").arg(path); });
}

} // namespace sallyport::ui
