// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/table/rowsmodel.h"

namespace sallyport::ui {

class Button;
class DataTable;
class TextField;

/// The configuration in force and who said so, to read: settings are changed where the server is started.
class ConfigurationPage final : public AdminPage
{
    Q_OBJECT

public:
    explicit ConfigurationPage(Session &session, QWidget *parent = nullptr);

    void load() override;

private:
    void retranslate();
    void show();

    Session &m_session;
    QList<api::SettingView> m_settings;
    RowsModel m_rows;
    TextField *m_search;
    Button *m_refresh;
    DataTable *m_table;
};

} // namespace sallyport::ui
