// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/admin/adminpage.h"
#include "ui/admin/audit/auditmodel.h"

namespace sallyport::ui {

class Button;
class ComboBox;
class DataTable;
class Preferences;
class RecordPanel;
class Switch;
class TextField;

/// The audit log with its filters, live if somebody wants to watch it.
class AuditPage final : public AdminPage
{
    Q_OBJECT

public:
    AuditPage(Session &session, Preferences &preferences, QWidget *parent = nullptr);

    void load() override;
    void leave() override;

private:
    void makeTools();
    void makeTable(Preferences &preferences);
    void retranslate();
    void ask();
    void showStatus();
    void showNothing();
    void showCurrent();
    bool isNarrowed() const;

    AuditModel m_model;
    QTimer m_typing;
    ComboBox *m_actions;
    ComboBox *m_period;
    TextField *m_address;
    Switch *m_live;
    Button *m_refresh;
    DataTable *m_table;
    RecordPanel *m_record;
};

} // namespace sallyport::ui
