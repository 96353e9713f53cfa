// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/table/rowsmodel.h"

namespace sallyport::ui {

class Button;
class DataTable;

/// The keys that sign access tokens: which one signs, which still count, and making or ending one.
class KeysPage final : public AdminPage
{
    Q_OBJECT

public:
    explicit KeysPage(Session &session, QWidget *parent = nullptr);

    void load() override;

private:
    void retranslate();
    void show(const api::KeyListView &list);
    void showActs();
    const api::KeyView *current() const;
    void rotate();
    void retire();

    Session &m_session;
    api::KeyListView m_keys;
    RowsModel m_rows;
    DataTable *m_table;
    Button *m_refresh;
    Button *m_rotate;
    Button *m_retire;
};

} // namespace sallyport::ui
