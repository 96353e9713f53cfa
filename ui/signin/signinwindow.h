// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/keychaindoctor.h"
#include "core/client/session.h"
#include "ui/common/translated.h"

#include <QPointer>
#include <QWidget>

namespace sallyport::ui {

class AccountsPage;
class FirstStartPage;
class PageColumn;
class Preferences;
class ServerLink;
class SignInPage;

/// The window people meet first: at the very first start the choice of a server, then the sign-in form or the
/// choice of an account.
class SignInWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `doctor` may be nullptr.
    SignInWindow(Session &session, ServerLink &link, Preferences &preferences, KeychainDoctor *doctor = nullptr, QWidget *parent = nullptr);
    ~SignInWindow() override;

    void showNotice(const Phrase &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void choosePage();
    void offerOwner();
    void openCreateAccount();
    void openForgotPassword();

    Session &m_session;
    ServerLink &m_link;
    Preferences &m_preferences;
    PageColumn *m_column;
    FirstStartPage *m_firstStart;
    SignInPage *m_signIn;
    AccountsPage *m_accounts;
    QPointer<QWidget> m_create;
    bool m_showsAccounts;
    bool m_wantsOwner = false; ///< the server on this computer was chosen at the first start
};

} // namespace sallyport::ui
