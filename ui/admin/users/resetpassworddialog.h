// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/dialogs/dialog.h"

namespace sallyport::ui {

class FormField;
class NewPasswordField;
class PasswordField;

/// Another password for somebody else's account, against one's own.
class ResetPasswordDialog final : public Dialog
{
    Q_OBJECT

public:
    ResetPasswordDialog(Session &session, const api::UserView &user, QWidget *parent);

private:
    void reset();
    void fail(const Error &error);

    Session &m_session;
    const QUuid m_id;
    NewPasswordField *m_new;
    PasswordField *m_ownText;
    FormField *m_own;
    Button *m_reset;
};

} // namespace sallyport::ui
