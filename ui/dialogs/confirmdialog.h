// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "ui/dialogs/dialog.h"

class QLineEdit;

namespace sallyport::ui {

class FormField;
class PasswordField;

/// What a ConfirmDialog asks.
struct Question
{
    Phrase title; ///< "Delete this account?"
    Phrase object; ///< what it happens to: "ann (ann@example.org)", "312 accounts"
    Phrase text; ///< what follows from it, and whether it can be undone
    Phrase act; ///< the button that does it: "Delete account"
    Phrase busy; ///< on that button while it happens: "Deleting…"
    bool isDangerous = true;
    bool asksPassword = false; ///< the asker's own, for acts the server wants it again for
};

/// The one question before every act that destroys or exposes something. It names the object of the act and, if asked to, takes the
/// password again. It stays open, busy, until its owner says accept() or refuse().
class ConfirmDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Shown with open(). Object names: confirmDialog, confirmObject, confirmPassword, confirm, cancel.
    ConfirmDialog(const Question &question, QWidget *parent);

    /// What was typed; empty when it was not asked for.
    Secret password() const;
    /// For questions that nobody here asked for: Enter alone does nothing.
    void focusCancel();
    /// The act failed: says why, keeps what was typed selected, and can be tried again.
    void refuse(const Error &error);

Q_SIGNALS:
    /// Do it now, then accept() or refuse(). cancelled() may come meanwhile.
    void confirmed();

private:
    void layOut(const Question &question);
    void confirm();
    void setWaiting(bool waiting);

    const Phrase m_busyText;
    PasswordField *m_passwordText = nullptr;
    FormField *m_password = nullptr;
    Button *m_cancel = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace sallyport::ui
