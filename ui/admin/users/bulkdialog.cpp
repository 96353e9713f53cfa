// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/bulkdialog.h"

#include "ui/admin/table/datatable.h"
#include "ui/admin/users/bulkrun.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace sallyport::ui {

BulkDialog::BulkDialog(const Phrase &title, BulkRun &run, QWidget *parent)
    : Dialog(QStringLiteral("bulkDialog"), parent),
      m_run(run),
      m_bar(new QProgressBar),
      m_count(new Label({}, TextRole::Dim)),
      m_table(new DataTable(QStringLiteral("refusals"))),
      m_stop(addButton(Button::Kind::Secondary, QStringLiteral("stop"))),
      m_close(addButton(Button::Kind::Primary, QStringLiteral("close"), Act::Accept))
{
    setTitle(title);
    m_bar->setTextVisible(false);
    m_bar->setMaximum(int(run.total()));
    m_count->setObjectName(QStringLiteral("bulkCount"));
    m_table->setModel(&m_refusals);
    m_table->setMinimumHeight(metrics::control * 5);
    m_table->hide();
    content()->addWidget(m_bar);
    content()->addWidget(m_count);
    content()->addWidget(m_table);
    m_close->hide();
    setBusy(true);
    connect(m_stop, &QPushButton::clicked, &m_run, &BulkRun::stop);
    connect(this, &Dialog::cancelled, &m_run, &BulkRun::stop);
    m_stop->setFocus();
    keepTranslated(this, [this] { retranslate(); });
}

void BulkDialog::retranslate()
{
    m_bar->setAccessibleName(tr("Progress"));
    m_table->setAccessibleName(tr("Accounts that were refused"));
    m_stop->setText(tr("Stop"));
    m_close->setText(tr("Close"));
    showProgress();
    if (m_refusals.rowCount() > 0)
        showRefusals();
}

void BulkDialog::showProgress()
{
    m_bar->setValue(int(m_run.answered()));
    m_count->setText(tr("%L1 of %L2").arg(m_run.answered()).arg(m_run.total()));
}

void BulkDialog::showRefusals()
{
    QList<QList<Cell>> rows;
    for (const auto &refusal : m_run.refusals())
        rows.append({Cell{.text = refusal.account.name, .strong = true}, Cell{.text = errorText(refusal.error), .ink = TextRole::Dim}});
    m_refusals.display({tr("Account"), tr("Why")}, rows);
    m_table->setColumn(0, 18);
    m_table->setColumn(1, 40, true);
    m_table->setVisible(!rows.isEmpty());
}

void BulkDialog::showFailure(const Error &error)
{
    showOutcome({});
    bar()->say(MessageBar::Kind::Error, errorPhrase(error));
}

void BulkDialog::showOutcome(const Phrase &done)
{
    setBusy(false);
    showProgress();
    if (done)
        setText(done);
    const int refused = int(m_run.refusals().size());
    if (refused > 0)
        bar()->say(MessageBar::Kind::Error, [refused] { return tr("%Ln account(s) could not be changed.", nullptr, refused); });
    else if (m_run.isStopped())
        bar()->say(MessageBar::Kind::Notice, [] { return tr("Stopped. What was done so far stays done."); });
    showRefusals();
    m_stop->hide();
    m_close->show();
    m_close->setFocus();
}

} // namespace sallyport::ui
