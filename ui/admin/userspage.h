// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/admin/usersmodel.h"

#include <QTimer>
#include <QWidget>

class QTableView;

namespace sallyport::ui {

class Label;
class MessageBar;
class Spinner;
class TextField;
class UserDetails;

/// The table of accounts with its search, and the details of the selected one.
class UsersPage final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int searchDelay = 250; ///< milliseconds after the last key

    explicit UsersPage(Session &session, QWidget *parent = nullptr);

    void load() { m_model.refresh(); }

Q_SIGNALS:
    /// The server says that the caller is no administrator.
    void refused();

private:
    void makeTable();
    void layOut();
    void showStatus();
    QString countText() const;
    void showSelection();

    UsersModel m_model;
    QTimer m_searchTimer;
    Label *m_count;
    TextField *m_search;
    MessageBar *m_bar;
    QTableView *m_table;
    Label *m_nothing;
    Spinner *m_spinner;
    UserDetails *m_details;
};

} // namespace sallyport::ui
