// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/keychaindoctor.h"
#include "core/client/session.h"
#include "ui/common/translated.h"

#include <QWidget>

class QCheckBox;

namespace sallyport::ui {

class Button;
class CredentialsFields;
class KeychainPanel;
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
    /// `doctor` may be nullptr.
    SignInPage(Session &session, ServerLink &link, Preferences &preferences, KeychainDoctor *doctor = nullptr, QWidget *parent = nullptr);

    QString username() const;
    void focusFirstGap();
    void submit();
    /// Gives up what is under way; false when nothing is.
    bool cancel();
    void showNotice(const Phrase &text);
    /// For this account; its password is what is missing.
    void begin(const QString &username);

Q_SIGNALS:
    void accountsRequested();
    void createAccountRequested();
    void forgotPasswordRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void nameParts();
    void layOut();
    QWidget *makeWays();
    void connectParts();
    void showTexts();
    void showServer();
    void showKeychain();
    void offerFirstAccount();
    void showState();
    void showOffline(const Session::Offline &offline);
    void showReason(const Error &error);
    void beginWait(std::chrono::seconds wait);
    void endWait();
    void showBusy(bool busy, const Phrase &text = {});
    void runBarAction();

    Session &m_session;
    ServerLink &m_link;
    Preferences &m_preferences;
    ServerRow *m_server;
    MessageBar *m_bar;
    CredentialsFields *m_fields;
    QCheckBox *m_remember;
    KeychainPanel *m_keychain; ///< nullptr without a doctor
    Button *m_forgot;
    Button *m_signIn;
    Button *m_cancel;
    QWidget *m_newHere;
    Button *m_create;
    Button *m_accounts;
    QString m_waitsFor; ///< whose sign-in the server wants to wait for, while it does
    bool m_saysOffline = false;
    QString m_filledFor; ///< storage key of the server whose last user name was filled in
};

} // namespace sallyport::ui
