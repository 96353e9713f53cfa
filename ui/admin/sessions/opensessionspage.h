// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/admin/adminpage.h"
#include "ui/admin/sessions/opensessionsmodel.h"

#include <QTimer>

namespace sallyport::ui {

class Button;
class DataTable;
class Preferences;
class TextField;

/// Who is signed in where, on the whole server, and the end of it: of one session, or of all that its user has.
class OpenSessionsPage final : public AdminPage
{
    Q_OBJECT

public:
    OpenSessionsPage(Session &session, Preferences &preferences, QWidget *parent = nullptr);

    void load() override { ask(); }

private:
    void makeTools();
    void makeTable(Preferences &preferences);
    void makeFoot();
    void retranslate();
    void ask();
    void showStatus();
    void showNothing();
    void showCurrent();
    void endCurrent();
    void endAllOfCurrent();
    bool isNarrowed() const;
    std::optional<api::OpenSessionView> current() const;

    Session &m_session;
    OpenSessionsModel m_model;
    QTimer m_typing;
    TextField *m_user;
    TextField *m_address;
    Button *m_refresh;
    DataTable *m_table;
    Button *m_end;
    Button *m_endAll;
};

} // namespace sallyport::ui
