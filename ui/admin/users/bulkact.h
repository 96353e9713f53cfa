// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/admin/users/bulkrun.h"
#include "ui/admin/users/choicebar.h"
#include "ui/common/translated.h"

#include <QPointer>

namespace sallyport::ui {

class BulkDialog;
class ConfirmDialog;

/// One act on accounts from the question to what became of it: asks with the password, runs, and shows how far it is and who was
/// refused. Deletes itself when it is over.
class BulkAct final : public QObject
{
    Q_OBJECT

public:
    BulkAct(Session &session, ChoiceBar::Act act, const QList<BulkRun::Account> &accounts, QWidget *page);

Q_SIGNALS:
    /// Accounts have changed on the server. `text` says how many, when there is no more to say.
    void changed(const sallyport::ui::Phrase &text);

private:
    void ask();
    void showProgress();
    void fail(const Error &error);
    void finish();
    Phrase doneText() const;

    const ChoiceBar::Act m_act;
    BulkRun m_run;
    QPointer<ConfirmDialog> m_question;
    QPointer<BulkDialog> m_progress;
    Phrase m_object;
};

} // namespace sallyport::ui
