// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/exportdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace sallyport::ui {

void ExportDialog::askForFile(Session &session, const api::UserFilter &filter, QWidget *parent)
{
    const QString name = QStringLiteral("accounts-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(parent, {}, QDir::home().filePath(name));
    dialog->setObjectName(QStringLiteral("exportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    keepTranslated(dialog, [dialog] {
        dialog->setWindowTitle(tr("Export accounts"));
        dialog->setNameFilters({tr("CSV tables (*.csv)"), tr("JSON files (*.json)")});
    });
    connect(dialog, &QFileDialog::fileSelected, parent,
            [&session, filter, parent](const QString &file) { (new ExportDialog(session, filter, file, parent))->open(); });
    dialog->open();
}

static UserFile::Format formatOf(const QString &file)
{
    return file.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive) ? UserFile::Format::Json : UserFile::Format::Csv;
}

ExportDialog::ExportDialog(Session &session, const api::UserFilter &filter, const QString &file, QWidget *parent)
    : Dialog(QStringLiteral("exportDialog"), parent),
      m_walk(session, filter, UserWalk::Purpose::Export, this),
      m_file(file, formatOf(file)),
      m_fileName(file),
      m_progress(new QProgressBar),
      m_count(new Label({}, TextRole::Dim)),
      m_cancel(addButton(Button::Kind::Secondary, QStringLiteral("cancel"), Act::Reject)),
      m_close(addButton(Button::Kind::Primary, QStringLiteral("close"), Act::Accept))
{
    setTitle([] { return tr("Export accounts"); });
    setText([file] { return tr("Into %1, which only you can read. Passwords are not part of it.").arg(QDir::toNativeSeparators(file)); });
    m_progress->setTextVisible(false);
    m_count->setObjectName(QStringLiteral("exportCount"));
    content()->addWidget(m_progress);
    content()->addWidget(m_count);
    m_close->hide();
    keepTranslated(this, [this] {
        m_progress->setAccessibleName(tr("Progress"));
        m_cancel->setText(tr("Cancel"));
        m_close->setText(tr("Close"));
        showProgress();
    });
    connect(this, &Dialog::cancelled, this, [this] {
        m_walk.stop();
        setBusy(false);
        reject();
    });
    connect(&m_walk, &UserWalk::page, this, &ExportDialog::take);
    connect(&m_walk, &UserWalk::failed, this, &ExportDialog::fail);
    connect(&m_walk, &UserWalk::finished, this, &ExportDialog::finish);
    setBusy(true);
    if (auto begun = m_file.begin(); !begun)
        fail(begun.error());
    else
        m_walk.start();
}

void ExportDialog::take(const QList<api::UserView> &users, qint64 total)
{
    if (auto written = m_file.append(users); !written)
        return fail(written.error());
    m_written += users.size();
    m_total = std::max(total, m_written); // accounts come and go meanwhile
    showProgress();
}

void ExportDialog::showProgress()
{
    if (m_written == 0)
        return;
    m_progress->setMaximum(100);
    m_progress->setValue(int(m_written * 100 / m_total));
    m_count->setText(tr("%L1 of %L2").arg(m_written).arg(m_total));
}

void ExportDialog::fail(const Error &error)
{
    m_walk.stop();
    bar()->say(MessageBar::Kind::Error, errorPhrase(error));
    conclude();
}

void ExportDialog::finish()
{
    if (auto done = m_file.end(); !done)
        return fail(done.error());
    bar()->say(MessageBar::Kind::Success, [written = int(m_written)] { return tr("%Ln account(s) exported.", nullptr, written); });
    conclude();
}

void ExportDialog::conclude()
{
    setBusy(false);
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    m_close->setFocus();
}

} // namespace sallyport::ui
