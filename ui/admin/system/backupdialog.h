// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/dialogs/dialog.h"

namespace sallyport::ui {

class FormField;
class PasswordField;
class StrengthMeter;

/// A backup now, on a server whose settings do not say what backups are locked with: asks for a passphrase.
class BackupDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `directory`: where it goes.
    BackupDialog(Session &session, const QString &directory, QWidget *parent);

Q_SIGNALS:
    /// It is being made; the dialog closes.
    void begun(const sallyport::api::BackupListView &list);

private:
    void layOut();
    void showTexts();
    bool isComplete();
    void start();
    void fail(const Error &error);

    Session &m_session;
    PasswordField *m_passphrase;
    PasswordField *m_again;
    PasswordField *m_own;
    FormField *m_passphraseField;
    FormField *m_againField;
    FormField *m_ownField;
    StrengthMeter *m_strength;
    Button *m_start = nullptr;
};

} // namespace sallyport::ui
