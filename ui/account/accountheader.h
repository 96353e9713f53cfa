// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"

#include <QWidget>

namespace sallyport::ui {

class Avatar;
class Badge;
class Button;
class Label;

/// Whose account this is.
class AccountHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountHeader(QWidget *parent = nullptr);

    void display(const api::UserView &user);
    /// Leads to the other accounts.
    Button *switchButton() const { return m_switch; }

private:
    void showUser();

    api::UserView m_user;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_details;
    Badge *m_role;
    Button *m_switch;
};

} // namespace sallyport::ui
