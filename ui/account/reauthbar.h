// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QWidget>

namespace sallyport::ui {

class Button;
class FormField;
class Label;
class PasswordField;

/// Above the page when the session has ended: why, and the way back without leaving the page.
class ReauthBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReauthBar(Session &session, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void showState();
    void showExpired(const Session::Expired &expired);
    void act();

    Session &m_session;
    Label *m_text;
    PasswordField *m_password;
    FormField *m_field;
    Button *m_action;
    Button *m_signOut;
};

} // namespace sallyport::ui
