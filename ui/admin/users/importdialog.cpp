// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/importdialog.h"

#include "core/client/whendone.h"
#include "ui/admin/table/datatable.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/passwordfield.h"
#include "ui/controls/switch.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace sallyport::ui {

void ImportDialog::askForFile(Session &session, QWidget *parent, const std::function<void()> &imported)
{
    auto *dialog = new QFileDialog(parent, {}, QDir::homePath());
    dialog->setObjectName(QStringLiteral("importFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    keepTranslated(dialog, [dialog] {
        dialog->setWindowTitle(tr("Import accounts"));
        dialog->setNameFilters({tr("Accounts (*.csv *.json *.jsonl *.ndjson)"), tr("All files (*)")});
    });
    connect(dialog, &QFileDialog::fileSelected, parent, [&session, parent, imported](const QString &file) {
        auto *import = new ImportDialog(session, file, parent);
        connect(import, &ImportDialog::imported, parent, imported);
        import->open();
    });
    dialog->open();
}

ImportDialog::ImportDialog(Session &session, const QString &file, QWidget *parent)
    : Dialog(QStringLiteral("importDialog"), parent),
      m_session(session),
      m_update(new Switch),
      m_summary((new Label)->wrapped()),
      m_table(new DataTable(QStringLiteral("importProblems"))),
      m_passwordText(new PasswordField({})),
      m_password(new FormField({}, m_passwordText)),
      m_cancel(addButton(Button::Kind::Secondary, QStringLiteral("cancel"), Act::Reject)),
      m_import(addButton(Button::Kind::Primary, QStringLiteral("startImport"))),
      m_close(addButton(Button::Kind::Primary, QStringLiteral("close"), Act::Accept))
{
    setTitle([] { return tr("Import accounts"); });
    setText([file] { return tr("From %1. Nothing is changed before you say so.").arg(QFileInfo(file).fileName()); });
    layOut();
    keepTranslated(this, [this] { retranslate(); });
    connect(m_update, &QAbstractButton::toggled, this, &ImportDialog::check);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_passwordText, &QLineEdit::returnPressed, this, &ImportDialog::import);
    if (read(file))
        check();
}

void ImportDialog::layOut()
{
    m_update->setObjectName(QStringLiteral("updateAccounts"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_table->setModel(&m_rows);
    m_table->setMinimumHeight(metrics::control * 4);
    m_table->hide();
    m_passwordText->setObjectName(QStringLiteral("confirmPassword"));
    for (QWidget *part : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_update),
                          static_cast<QWidget *>(m_password)})
        content()->addWidget(part);
    m_import->setEnabled(false);
    m_close->hide();
}

void ImportDialog::retranslate()
{
    m_update->setText(tr("Change accounts that are here already"));
    m_update->setAccessibleDescription(tr("Their names and addresses, but never their passwords"));
    m_table->setAccessibleName(tr("Records with problems"));
    m_passwordText->setAccessibleName(tr("Your password"));
    m_password->setLabel(tr("Your password, once more"));
    m_cancel->setText(tr("Cancel"));
    m_import->setText(tr("Import"));
    m_close->setText(tr("Close"));
    m_summary->setText(said(m_found));
    if (m_rows.rowCount() > 0)
        showProblems();
}

bool ImportDialog::read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        bar()->say(MessageBar::Kind::Error, [] { return tr("The file cannot be read."); });
    } else if (source.size() > mostBytes) {
        bar()->say(MessageBar::Kind::Error, [] {
            return tr("The file is larger than %1. Import it on the server: sallyportd import.")
                .arg(QLocale().formattedDataSize(mostBytes));
        });
    } else {
        const QByteArray bytes = source.read(mostBytes);
        m_content = QString::fromUtf8(bytes);
        if (QByteArrayView(bytes).isValidUtf8() && !m_content.isEmpty())
            return true;
        bar()->say(MessageBar::Kind::Error, [] { return tr("The file is empty or no text in UTF-8."); });
    }
    m_update->setEnabled(false);
    m_password->setEnabled(false);
    return false;
}

void ImportDialog::check()
{
    m_import->setEnabled(false);
    find([] { return tr("Looking at the file…"); });
    send(true);
}

void ImportDialog::import()
{
    if (!m_import->isEnabled())
        return;
    bar()->clear();
    if (m_passwordText->text().isEmpty()) {
        m_password->setError([] { return tr("Please type your password."); });
        return m_passwordText->setFocus();
    }
    setBusy(true);
    m_import->setBusy([] { return tr("Importing…"); });
    send(false);
}

void ImportDialog::send(bool dryRun)
{
    api::ImportRequest request;
    request.content = m_content;
    request.dryRun = dryRun;
    request.update = m_update->isChecked();
    if (!dryRun)
        request.currentPassword = m_passwordText->secret();
    m_update->setEnabled(false); // what is shown, and then done, is what was asked for
    whenDone(m_session.call(api::importUsers, std::move(request)), this,
             [this, dryRun, question = ++m_question](const Result<api::ImportView> &answer) {
                 if (question == m_question)
                     take(answer, dryRun);
             });
}

void ImportDialog::take(const Result<api::ImportView> &answer, bool dryRun)
{
    setBusy(false);
    m_import->setIdle();
    m_update->setEnabled(true);
    if (!answer) {
        const bool isContent = answer.error().code == ErrorCode::ValidationFailed;
        if (isContent)
            bar()->say(MessageBar::Kind::Error, [] { return tr("No accounts were recognised in this file."); });
        else
            bar()->say(MessageBar::Kind::Error, errorPhrase(answer.error()));
        if (dryRun)
            find({});
        m_import->setEnabled(!dryRun);
        return m_passwordText->selectAll();
    }
    showResult(*answer);
    m_import->setEnabled(answer->added + answer->updated > 0);
    if (dryRun)
        return m_passwordText->setFocus();
    bar()->say(MessageBar::Kind::Success,
               [count = int(answer->added + answer->updated)] { return tr("%Ln account(s) imported.", nullptr, count); });
    conclude();
    Q_EMIT imported();
}

void ImportDialog::find(const Phrase &found)
{
    m_found = found;
    m_summary->setText(said(found));
}

static QString summaryOf(const api::ImportView &result)
{
    const auto count = [](qint64 number) { return int(number); };
    QStringList lines{ImportDialog::tr("%Ln record(s) in the file", nullptr, count(result.records)),
                      ImportDialog::tr("%Ln new", nullptr, count(result.added))};
    if (result.updated > 0)
        lines.append(ImportDialog::tr("%Ln changed", nullptr, count(result.updated)));
    if (result.skipped > 0)
        lines.append(ImportDialog::tr("%Ln here already, left as they are", nullptr, count(result.skipped)));
    if (result.refused > 0)
        lines.append(ImportDialog::tr("%Ln refused", nullptr, count(result.refused)));
    if (result.withoutPassword > 0)
        lines.append(ImportDialog::tr("%Ln without a password: reset it before they can sign in", nullptr, count(result.withoutPassword)));
    return lines.join(u'\n');
}

void ImportDialog::showResult(const api::ImportView &result)
{
    find([result] { return summaryOf(result); });
    m_problems = result.problems;
    showProblems();
}

void ImportDialog::showProblems()
{
    QList<QList<Cell>> rows;
    for (const auto &problem : std::as_const(m_problems))
        rows.append(
            {Cell{.text = problem.place, .ink = TextRole::Dim}, Cell{.text = problem.name, .strong = true}, Cell{.text = problem.reason}});
    m_rows.display({tr("Where"), tr("Name"), tr("Why not")}, rows);
    m_table->setColumn(0, 12);
    m_table->setColumn(1, 16);
    m_table->setColumn(2, 30, true);
    m_table->setVisible(!rows.isEmpty());
}

void ImportDialog::conclude()
{
    m_update->hide();
    m_password->hide();
    m_cancel->hide();
    m_import->hide();
    m_close->show();
    m_close->setFocus();
}

} // namespace sallyport::ui
