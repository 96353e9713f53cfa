// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/admin/users/choicebar.h"
#include "ui/admin/users/usertab.h"

namespace sallyport::ui {

class Button;

/// What can be done to one account. Each act asks first.
class UserActs final : public QWidget
{
    Q_OBJECT

public:
    explicit UserActs(Session &session, QWidget *parent = nullptr);

    void display(const api::UserView &user);

Q_SIGNALS:
    /// The account is not what it was, or gone. `text` says what was done.
    void acted(const sallyport::ui::Phrase &text);
    void failed(const sallyport::Error &error);

private:
    Button *addAct(const char *objectName, bool isDangerous = false);
    void retranslate();
    void unlock();
    void resetPassword();
    void ask(ChoiceBar::Act act);

    Session &m_session;
    api::UserView m_user;
    Button *m_unlock;
    Button *m_reset;
    Button *m_signOut;
    Button *m_disable;
    Button *m_delete;
};

} // namespace sallyport::ui
