// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QDialog>

namespace sallyport::ui {

class Button;
class FormField;
class Label;
class MessageBar;
class PasswordField;
class Preferences;
class ServerLink;
class StrengthMeter;
class TextField;

/// Makes an account and signs in with it at once.
class CreateAccountWindow final : public QDialog
{
    Q_OBJECT

public:
    CreateAccountWindow(Session &session, ServerLink &link, Preferences &preferences, QWidget *parent = nullptr);

private:
    void nameParts();
    void layOut();
    void connectParts();
    void showTexts();
    void showServer();
    void showRules(bool capsLock = false);
    void tellOwnWords();
    void submit();
    void finish(const Result<api::UserView> &user);
    void showErrors(const Error &error);
    void setBusy(bool busy);
    bool isFilledIn();

    Session &m_session;
    ServerLink &m_link;
    Preferences &m_preferences;
    Label *m_heading;
    Label *m_about;
    MessageBar *m_bar;
    TextField *m_usernameText;
    TextField *m_emailText;
    TextField *m_fullNameText;
    PasswordField *m_passwordText;
    FormField *m_username;
    FormField *m_email;
    FormField *m_fullName;
    FormField *m_password;
    StrengthMeter *m_strength;
    Button *m_create;
    Button *m_cancel;
};

} // namespace sallyport::ui
