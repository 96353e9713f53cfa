// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"

#include <QFrame>

class QFormLayout;

namespace sallyport::ui {

class Avatar;
class Label;

/// What is known about one account, to read.
class UserDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit UserDetails(QWidget *parent = nullptr);

    void display(const api::UserView &user);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *addRow(QFormLayout *form, const QString &name, QLatin1StringView objectName);

    QWidget *m_nobody;
    QWidget *m_person;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_address;
    Label *m_username;
    Label *m_role;
    Label *m_state;
    Label *m_created;
    Label *m_lastSignIn;
    Label *m_id;
};

} // namespace sallyport::ui
