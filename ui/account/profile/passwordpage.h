// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/account/accountpage.h"

namespace sallyport::ui {

class Button;
class FormField;
class PasswordField;
class StrengthMeter;

/// Another password. The new one is typed once, and can be looked at: typing it twice finds no more mistakes (NIST SP 800-63B).
class PasswordPage final : public AccountPage
{
    Q_OBJECT

public:
    explicit PasswordPage(Session &session, QWidget *parent = nullptr);

    bool hasUnsavedChanges() const override;

private:
    QWidget *makeForm();
    void showRules();
    void showUser();
    void change();
    void conclude(const Result<api::Nothing> &changed);

    Session &m_session;
    PasswordField *m_current;
    PasswordField *m_new;
    FormField *m_currentField;
    FormField *m_newField;
    StrengthMeter *m_strength;
    Button *m_change;
};

} // namespace sallyport::ui
