// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/admin/table/rowsmodel.h"
#include "ui/dialogs/dialog.h"

class QProgressBar;

namespace sallyport::ui {

class BulkRun;
class DataTable;

/// How far an act on many accounts is, and in the end who was refused and why.
class BulkDialog final : public Dialog
{
    Q_OBJECT

public:
    BulkDialog(const Phrase &title, BulkRun &run, QWidget *parent);

    void showProgress();
    /// It cannot go on: what was done so far stays done.
    void showFailure(const Error &error);
    void showOutcome(const Phrase &done);

private:
    void retranslate();
    void showRefusals();

    BulkRun &m_run;
    QProgressBar *m_bar;
    Label *m_count;
    RowsModel m_refusals;
    DataTable *m_table;
    Button *m_stop;
    Button *m_close;
};

} // namespace sallyport::ui
