// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/admin/users/usertab.h"

class QVBoxLayout;

namespace sallyport::ui {

class Button;
class Label;

/// What was done to an account and by it, newest first.
class ActivityTab final : public UserTab
{
    Q_OBJECT

public:
    static constexpr int pageSize = 25;

    explicit ActivityTab(Session &session, QWidget *parent = nullptr);

    void display(const api::UserView &user) override;
    /// The newest, anew.
    void load();

private:
    void fetch(const QString &cursor);
    void add(const api::AuditRecordView &record);
    void clear();

    QVBoxLayout *m_list;
    QWidget *m_rows;
    Label *m_nothing;
    Button *m_more;
    QString m_next;
};

} // namespace sallyport::ui
