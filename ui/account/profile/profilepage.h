// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/account/accountpage.h"

namespace sallyport::ui {

class Button;
class FormField;
class Label;
class TextField;

/// One's own name and address, to be changed. What was typed stays until it is saved or discarded.
class ProfilePage final : public AccountPage
{
    Q_OBJECT

public:
    explicit ProfilePage(Session &session, QWidget *parent = nullptr);

    bool hasUnsavedChanges() const override;

private:
    QWidget *makeForm();
    void showUser();
    void showFields();
    void showButtons();
    void showFacts();
    void save();
    void conclude(const Result<api::UserView> &changed);

    Session &m_session;
    api::UserView m_user; ///< as the server has it
    TextField *m_fullName;
    TextField *m_username;
    TextField *m_email;
    FormField *m_fullNameField;
    FormField *m_usernameField;
    FormField *m_emailField;
    Button *m_save;
    Button *m_discard;
    Label *m_facts;
    bool m_isSaving = false;
};

} // namespace sallyport::ui
