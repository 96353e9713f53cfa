// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QWidget>

namespace sallyport::ui {

class Button;
class Label;
class PasswordField;
class Preferences;

/// Above the page when the session ended or the server is gone: what happened, and the way back without leaving the page.
class ReauthBar final : public QWidget
{
    Q_OBJECT

public:
    ReauthBar(Session &session, const Preferences &preferences, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void act();

    Session &m_session;
    const Preferences &m_preferences;
    QString m_username;
    Label *m_text;
    PasswordField *m_password;
    Button *m_action;
};

} // namespace sallyport::ui
