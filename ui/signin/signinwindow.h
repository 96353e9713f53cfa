// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QWidget>

namespace sallyport::ui {

class FirstStartPage;
class PageColumn;
class Preferences;
class ServerLink;
class SignInPage;

/// The window people meet first: at the very first start the choice of a server, then the sign-in form.
class SignInWindow final : public QWidget
{
    Q_OBJECT

public:
    SignInWindow(Session &session, ServerLink &link, Preferences &preferences, QWidget *parent = nullptr);
    ~SignInWindow() override;

    void showNotice(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choosePage();
    void openCreateAccount();
    void openForgotPassword();

    Session &m_session;
    ServerLink &m_link;
    Preferences &m_preferences;
    PageColumn *m_column;
    FirstStartPage *m_firstStart;
    SignInPage *m_signIn;
};

} // namespace sallyport::ui
