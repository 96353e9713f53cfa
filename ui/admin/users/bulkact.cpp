// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/bulkact.h"

#include "ui/admin/users/bulkdialog.h"
#include "ui/dialogs/confirmdialog.h"

#include <QLocale>
#include <QWidget>

namespace sallyport::ui {

static constexpr int mostNamed = 5;

static QString actionOf(ChoiceBar::Act act)
{
    switch (act) {
    case ChoiceBar::Act::SignOut: return QStringLiteral("sign_out");
    case ChoiceBar::Act::Disable: return QStringLiteral("disable");
    case ChoiceBar::Act::Enable: return QStringLiteral("enable");
    case ChoiceBar::Act::Delete: return QStringLiteral("delete");
    }
    Q_UNREACHABLE();
}

static Phrase namesOf(const QList<BulkRun::Account> &accounts)
{
    QStringList names;
    for (const auto &account : accounts.mid(0, mostNamed))
        names.append(account.name);
    return [names, more = int(accounts.size() - names.size())] {
        return more > 0 ? BulkAct::tr("%1 and %Ln more", nullptr, more).arg(names.join(QStringLiteral(", ")))
                        : QLocale().createSeparatedList(names);
    };
}

BulkAct::BulkAct(Session &session, ChoiceBar::Act act, const QList<BulkRun::Account> &accounts, QWidget *page)
    : QObject(page),
      m_act(act),
      m_run(session, actionOf(act), accounts, this),
      m_object(namesOf(accounts))
{
    connect(&m_run, &BulkRun::progressed, this, &BulkAct::showProgress);
    connect(&m_run, &BulkRun::failed, this, &BulkAct::fail);
    connect(&m_run, &BulkRun::finished, this, &BulkAct::finish);
    ask();
}

static Question questionOf(ChoiceBar::Act act, int count)
{
    switch (act) {
    case ChoiceBar::Act::SignOut:
        return {.title = [count] { return BulkAct::tr("Sign out %Ln account(s)?", nullptr, count); },
                .object = {},
                .text = [] { return BulkAct::tr("Every session ends at once, on every device. They can sign in again."); },
                .act = [] { return BulkAct::tr("Sign out"); },
                .busy = [] { return BulkAct::tr("Signing out…"); }};
    case ChoiceBar::Act::Disable:
        return {.title = [count] { return BulkAct::tr("Disable %Ln account(s)?", nullptr, count); },
                .object = {},
                .text =
                    [] {
                        return BulkAct::tr(
                            "Nobody can sign in to a disabled account, and its sessions end at once. It can be enabled again.");
                    },
                .act = [] { return BulkAct::tr("Disable"); },
                .busy = [] { return BulkAct::tr("Disabling…"); }};
    case ChoiceBar::Act::Enable:
        return {.title = [count] { return BulkAct::tr("Enable %Ln account(s)?", nullptr, count); },
                .object = {},
                .text = [] { return BulkAct::tr("Whoever has the password can sign in again."); },
                .act = [] { return BulkAct::tr("Enable"); },
                .busy = [] { return BulkAct::tr("Enabling…"); },
                .isDangerous = false};
    case ChoiceBar::Act::Delete:
        return {
            .title = [count] { return BulkAct::tr("Delete %Ln account(s)?", nullptr, count); },
            .object = {},
            .text = [] { return BulkAct::tr("With all that belongs to it. This cannot be undone; the audit log keeps what was done."); },
            .act = [] { return BulkAct::tr("Delete"); },
            .busy = [] { return BulkAct::tr("Deleting…"); }};
    }
    Q_UNREACHABLE();
}

void BulkAct::ask()
{
    Question question = questionOf(m_act, int(m_run.total()));
    question.object = m_object;
    question.asksPassword = true; // the server wants it for every act on many
    auto *page = qobject_cast<QWidget *>(parent());
    m_question = new ConfirmDialog(question, page->window());
    connect(m_question, &ConfirmDialog::confirmed, this, [this] { m_run.start(m_question->password()); });
    connect(m_question, &ConfirmDialog::cancelled, &m_run, &BulkRun::stop);
    connect(m_question, &QDialog::rejected, this, &QObject::deleteLater);
    m_question->open();
}

void BulkAct::showProgress()
{
    if (m_run.isOver() && !m_progress)
        return; // it was quick: finish() says what became of it
    if (!m_progress) {
        disconnect(m_question, &QDialog::rejected, this, nullptr);
        m_progress = new BulkDialog(questionOf(m_act, int(m_run.total())).title, m_run, qobject_cast<QWidget *>(parent())->window());
        m_question->accept();
        connect(m_progress, &QDialog::finished, this, &QObject::deleteLater);
        m_progress->open();
    }
    m_progress->showProgress();
}

void BulkAct::fail(const Error &error)
{
    if (m_question)
        return m_question->refuse(error);
    if (m_progress)
        m_progress->showFailure(error);
    Q_EMIT changed({});
}

static QString doneText(ChoiceBar::Act act, int count)
{
    switch (act) {
    case ChoiceBar::Act::SignOut: return BulkAct::tr("%Ln account(s) signed out", nullptr, count);
    case ChoiceBar::Act::Disable: return BulkAct::tr("%Ln account(s) disabled", nullptr, count);
    case ChoiceBar::Act::Enable: return BulkAct::tr("%Ln account(s) enabled", nullptr, count);
    case ChoiceBar::Act::Delete: return BulkAct::tr("%Ln account(s) deleted", nullptr, count);
    }
    Q_UNREACHABLE();
}

Phrase BulkAct::doneText() const
{
    return [act = m_act, count = int(m_run.done())] { return sallyport::ui::doneText(act, count); };
}

void BulkAct::finish()
{
    const bool isQuiet = m_run.refusals().isEmpty() && !m_run.isStopped();
    if (m_question) {
        disconnect(m_question, &QDialog::rejected, this, nullptr);
        m_question->accept();
    }
    if (isQuiet && m_progress) {
        disconnect(m_progress, &QDialog::finished, this, nullptr);
        m_progress->accept();
    } else if (!isQuiet) {
        if (!m_progress) {
            m_progress = new BulkDialog(doneText(), m_run, qobject_cast<QWidget *>(parent())->window());
            connect(m_progress, &QDialog::finished, this, &QObject::deleteLater);
            m_progress->open();
        }
        m_progress->showOutcome(doneText());
    }
    Q_EMIT changed(isQuiet ? doneText() : Phrase());
    if (isQuiet)
        deleteLater();
}

} // namespace sallyport::ui
