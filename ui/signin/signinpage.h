// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QWidget>

class QCheckBox;

namespace sallyport::ui {

class Button;
class CredentialsFields;
class Label;
class MessageBar;
class Preferences;
class ServerLink;
class ServerRow;

/// The form of the sign-in window. Shows the session's state; what was typed outlives every error.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    SignInPage(Session &session, ServerLink &link, Preferences &preferences, QWidget *parent = nullptr);

    QString username() const;
    void focusFirstGap();
    void submit();
    /// Gives up what is under way; false when nothing is.
    bool cancel();
    void showNotice(const QString &text);

Q_SIGNALS:
    void createAccountRequested();
    void forgotPasswordRequested();

private:
    void layOut();
    void connectParts();
    void showServer();
    void offerFirstAccount();
    void showState();
    void showReason(const Error &error);
    void showBusy(bool busy, const QString &text = {});
    void runBarAction();

    Session &m_session;
    ServerLink &m_link;
    Preferences &m_preferences;
    ServerRow *m_server;
    MessageBar *m_bar;
    CredentialsFields *m_fields;
    QCheckBox *m_remember;
    Button *m_forgot;
    Button *m_signIn;
    Button *m_cancel;
    QWidget *m_newHere;
    Button *m_create;
    bool m_saysOffline = false;
    QString m_filledFor; ///< storage key of the server whose last user name was filled in
};

} // namespace sallyport::ui
