// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/inprocessserver.h"
#include "tests/ui/desktop.h"

namespace sallyport::ui {

/// A server on the network with Ann and Ben on it, and a desktop that is signed in there as Ann. The server can go and come back on the
/// same port, and do what administrators do.
class AccountStage
{
public:
    explicit AccountStage(const InProcessServer::Adjust &adjust = {});

    InProcessServer &server() { return m_server; }
    Desktop &desktop() { return m_desktop; }
    Session &session() { return m_desktop.session(); }

    /// Signs in and waits for the account window; nullptr when it does not open.
    QWidget *openAccount(const QString &username = QStringLiteral("ann"));
    /// openAccount(), and goes to the page.
    QWidget *openPage(const char *objectName);

    /// Somebody signs in as Ann elsewhere.
    bool signInElsewhere();

private:
    InProcessServer m_server;
    Desktop m_desktop;
};

} // namespace sallyport::ui
