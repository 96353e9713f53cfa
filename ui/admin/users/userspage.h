// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/admin/adminpage.h"
#include "ui/admin/users/choicebar.h"
#include "ui/admin/users/usersmodel.h"

#include <QTimer>

namespace sallyport::ui {

class Button;
class DataTable;
class Preferences;
class TextField;
class UserFilterButton;
class UserPanel;

/// The accounts: a table with search, filters and order, what can be done to those that are selected, and one of them in detail.
class UsersPage final : public AdminPage
{
    Q_OBJECT

public:
    static constexpr int searchDelay = 250; ///< milliseconds after the last key

    UsersPage(Session &session, Preferences &preferences, QWidget *parent = nullptr);

    void load() override;
    void settle(std::function<void()> go) override;
    bool hasUnsavedChanges() const override;

private:
    void makeTools();
    void makeTable(Preferences &preferences);
    void makeMore(Button *more);
    void retranslate();
    void ask();
    void sortBy(int column, Qt::SortOrder order);
    void showStatus();
    void showNobody();
    QString countText() const;
    void showChoice();
    void chooseAll();
    void openCurrent();
    void followCurrent();
    /// The row of the account in the panel becomes the current one, if it is here.
    void restoreCurrent();
    void actOnChosen(ChoiceBar::Act act);
    void makeUser();
    void exportUsers();
    void importUsers();

    Session &m_session;
    UsersModel m_model;
    QTimer m_searchTimer;
    TextField *m_search;
    UserFilterButton *m_filter;
    Button *m_new;
    Button *m_refresh;
    Button *m_more;
    QAction *m_export = nullptr;
    QAction *m_import = nullptr;
    QAction *m_columns = nullptr;
    DataTable *m_table;
    std::pair<int, Qt::SortOrder> m_sorted{UsersModel::Name, Qt::AscendingOrder};
    ChoiceBar *m_choice;
    UserPanel *m_panel;
    bool m_isRestoring = false; ///< the table follows the panel, not the other way round
};

} // namespace sallyport::ui
