// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accountstage.h"

#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"
#include "ui/account/accountwindow.h"

#include <algorithm>

namespace sallyport::ui {

AccountStage::AccountStage(const InProcessServer::Adjust &adjust) : m_server(adjust), m_desktop(Desktop::Server::None)
{
    m_server.addUser(QStringLiteral("ann"));
    m_server.addUser(QStringLiteral("ben"));
}

QWidget *AccountStage::openAccount(const QString &username)
{
    m_desktop.navigator().openServer(m_server.address());
    if (!QTest::qWaitFor([] { return openWindow("signInWindow") != nullptr; }, 10'000))
        return nullptr;
    session().signIn(username, Secret::fromText(InProcessServer::password()), true);
    if (!QTest::qWaitFor([] { return openWindow("accountWindow") != nullptr; }, 10'000))
        return nullptr;
    QWidget *window = openWindow("accountWindow");
    window->activateWindow(); // no window manager does, and keys go to the active one
    return QTest::qWaitForWindowActive(window) ? window : nullptr;
}

QWidget *AccountStage::openPage(const char *objectName)
{
    constexpr const char *pages[] = {"notesPage",    "profilePage", "passwordPage", "sessionsPage",
                                     "activityPage", "myDataPage",  "settingsPage"};
    if (!openAccount())
        return nullptr;
    const auto found = std::ranges::find_if(pages, [objectName](const char *page) { return qstrcmp(page, objectName) == 0; });
    m_desktop.navigator().accountWindow()->openPage(AccountWindow::Page(found - std::begin(pages)));
    return &control(openWindow("accountWindow"), objectName);
}

bool AccountStage::signInElsewhere()
{
    ApiClient other;
    other.setServer(m_server.address());
    api::TokenRequest request;
    request.grantType = QStringLiteral("password");
    request.username = QStringLiteral("ann");
    request.password = Secret::fromText(InProcessServer::password());
    auto tokens = other.call(api::token, std::move(request));
    return waitFor(tokens) && tokens.takeResult().has_value();
}

} // namespace sallyport::ui
