// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QWidget>

namespace sallyport::ui {

class Avatar;
class Button;
class FormField;
class Label;
class MessageBar;
class PasswordField;

/// Stands in the place of a window's content until the password was typed again. What is behind it stays as it is.
///
/// It hides what is on the screen from who passes by. The session goes on in memory: it is no protection against who can read that.
class LockCurtain final : public QWidget
{
    Q_OBJECT

public:
    explicit LockCurtain(Session &session, QWidget *parent = nullptr);

    /// Begins anew, with the keyboard in the password.
    void lock();

Q_SIGNALS:
    void unlocked();

private:
    QWidget *makeForm();
    void layOut();
    void unlock();
    void confirm();
    void signInAgain();
    void refuse(const Error &error);
    void lift();
    void showState();
    void translate();

    Session &m_session;
    QString m_fullName;
    bool m_isLocked = false;
    bool m_isSigningIn = false; ///< the session has ended behind the curtain
    Avatar *m_avatar;
    Label *m_name;
    Label *m_text;
    MessageBar *m_bar;
    PasswordField *m_password;
    FormField *m_field;
    Button *m_unlock;
    Button *m_signOut;
};

} // namespace sallyport::ui
