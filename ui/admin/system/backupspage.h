// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/table/rowsmodel.h"

#include <QTimer>

namespace sallyport::ui {

class Button;
class DataTable;

/// The backups on the server, how often they are made, and one more now. They stay there: nobody fetches them through a window. When that
/// is this computer, it shows their folder.
class BackupsPage final : public AdminPage
{
    Q_OBJECT

public:
    static constexpr int interval = 2000; ///< milliseconds between two looks while one is being made

    explicit BackupsPage(Session &session, QWidget *parent = nullptr);

    void load() override;
    void leave() override;

private:
    void retranslate();
    void fetch();
    void show(const api::BackupListView &list);
    void showRows();
    void showNothing();
    QString planText() const;
    void make();
    void askAndMake();
    void openFolder();

    Session &m_session;
    api::BackupListView m_list;
    RowsModel m_rows;
    QTimer m_timer;
    DataTable *m_table;
    Button *m_copy;
    Button *m_open;
    Button *m_refresh;
    Button *m_make;
};

} // namespace sallyport::ui
