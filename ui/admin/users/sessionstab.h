// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/admin/users/usertab.h"

class QVBoxLayout;

namespace sallyport::ui {

class Button;
class Label;

/// Where an account is signed in. Each session can be ended, or all of them.
class SessionsTab final : public UserTab
{
    Q_OBJECT

public:
    explicit SessionsTab(Session &session, QWidget *parent = nullptr);

    void display(const api::UserView &user) override;
    void load();

Q_SIGNALS:
    void counted(qint64 sessions);

private:
    void show(const QList<api::SessionView> &sessions);
    QWidget *makeRow(const api::SessionView &session);
    void end(const api::SessionView &ended);

    Label *m_nothing;
    QWidget *m_rows = nullptr;
};

} // namespace sallyport::ui
