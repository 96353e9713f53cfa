// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/admin/users/userfile.h"
#include "ui/admin/users/userwalk.h"
#include "ui/dialogs/dialog.h"

class QProgressBar;

namespace sallyport::ui {

/// Writes the accounts that match into a file, as they come, and shows how far it is.
class ExportDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Asks for a file first; nothing happens without one.
    static void askForFile(Session &session, const api::UserFilter &filter, QWidget *parent);

    ExportDialog(Session &session, const api::UserFilter &filter, const QString &file, QWidget *parent);

private:
    void take(const QList<api::UserView> &users, qint64 total);
    void showProgress();
    void fail(const Error &error);
    void finish();
    void conclude();

    UserWalk m_walk;
    UserFile m_file;
    QString m_fileName;
    qint64 m_written = 0;
    qint64 m_total = 0;
    QProgressBar *m_progress;
    Label *m_count;
    Button *m_cancel;
    Button *m_close;
};

} // namespace sallyport::ui
