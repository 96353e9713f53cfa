// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/dialogs/dialog.h"

namespace sallyport::ui {

class FormField;
class NewPasswordField;
class Switch;
class TextField;

/// Makes an account for somebody else, also where nobody else may.
class NewUserDialog final : public Dialog
{
    Q_OBJECT

public:
    NewUserDialog(Session &session, QWidget *parent);

Q_SIGNALS:
    /// `roleRefused`: why it is there, but no administrator, though that was wanted.
    void made(const sallyport::api::UserView &user, const std::optional<sallyport::Error> &roleRefused);

private:
    void make();
    void create(api::SignUp account);
    void take(const Result<api::UserView> &user);
    void makeAdministrator(const api::UserView &user);
    void fail(const Error &error);
    FormField *addField(const char *objectName, const Phrase &label, int most);

    Session &m_session;
    FormField *m_username;
    FormField *m_fullName;
    FormField *m_email;
    NewPasswordField *m_password;
    Switch *m_administrator;
    Button *m_create;
};

} // namespace sallyport::ui
