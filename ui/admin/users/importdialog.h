// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/admin/table/rowsmodel.h"
#include "ui/dialogs/dialog.h"

#include <functional>

namespace sallyport::ui {

class DataTable;
class FormField;
class PasswordField;
class Switch;

/// Brings in accounts of a file: first says what would happen, then asks for the password, then does it.
class ImportDialog final : public Dialog
{
    Q_OBJECT

public:
    /// What one call takes; more is for the server's command line.
    static constexpr qint64 mostBytes = 900 * 1024;

    /// Asks for a file first; nothing happens without one. `imported` is called when accounts came in.
    static void askForFile(Session &session, QWidget *parent, const std::function<void()> &imported);

    ImportDialog(Session &session, const QString &file, QWidget *parent);

Q_SIGNALS:
    void imported();

private:
    void layOut();
    void retranslate();
    bool read(const QString &file);
    void check();
    void import();
    void send(bool dryRun);
    void take(const Result<api::ImportView> &answer, bool dryRun);
    void find(const Phrase &found);
    void showResult(const api::ImportView &result);
    void showProblems();
    void conclude();

    Session &m_session;
    QString m_content;
    Phrase m_found; ///< in the file
    QList<api::ImportProblemView> m_problems;
    int m_question = 0; ///< the newest: answers to others are too late
    Switch *m_update;
    Label *m_summary;
    RowsModel m_rows;
    DataTable *m_table;
    PasswordField *m_passwordText;
    FormField *m_password;
    Button *m_cancel;
    Button *m_import;
    Button *m_close;
};

} // namespace sallyport::ui
