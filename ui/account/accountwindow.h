// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QWidget>

namespace sallyport::ui {

class Avatar;
class Badge;
class Button;
class Label;
class MessageBar;
class NotesPane;
class Preferences;
class ReauthBar;

/// Who you are, and your notes.
class AccountWindow final : public QWidget
{
    Q_OBJECT

public:
    AccountWindow(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~AccountWindow() override;

    void showNotice(const QString &text);

Q_SIGNALS:
    void adminRequested();

private:
    QWidget *makeHeader();
    void showUser();

    Session &m_session;
    Preferences &m_preferences;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_details;
    Badge *m_role;
    Button *m_admin;
    Button *m_signOut;
    ReauthBar *m_reauth;
    MessageBar *m_bar;
    NotesPane *m_notes;
};

} // namespace sallyport::ui
