// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/embeddedserver.h"
#include "core/client/session.h"
#include "tests/support/fakelocalserver.h"
#include "tests/support/fakescreenwatch.h"
#include "tests/support/faketokenstore.h"
#include "tests/ui/windows.h"
#include "ui/common/preferences.h"
#include "ui/navigator.h"

#include <QTemporaryDir>

#include <memory>

namespace sallyport::ui {

/// The desktop application without its main(): all parts real but the keychain; the server inside the program is real unless a test wants
/// it otherwise.
class Desktop
{
public:
    enum class Server { Real, Fake, None };

    explicit Desktop(Server server = Server::Real, Registration registration = Registration::Open);
    ~Desktop();

    Preferences &preferences() { return m_preferences; }
    FakeTokenStore &keychain() { return m_keychain; }
    FakeLocalServer &fakeServer() { return m_fake; }
    FakeScreenWatch &screen() { return m_screen; }
    LocalServer &server() { return *m_real; }
    Session &session() { return *m_session; }
    Navigator &navigator() { return *m_navigator; }

    /// Whom the windows ask about the keychain from the next restart() on; outlives this.
    void setDoctor(KeychainDoctor &doctor) { m_doctor = &doctor; }

    /// As if the program were closed and opened again: preferences and keychain stay. `server`: Real keeps running, or Fake in its place.
    void restart(Server server = Server::Real);

    /// The server inside the program ends, as if it had crashed.
    void stopServer() { m_real.reset(); }

    /// Makes the first account, an administrator, without any window.
    bool makeOwner(const QString &username = QStringLiteral("ann"));
    /// Makes an account through the open registration. Needs openSignIn() or makeOwner() before.
    bool makeUser(const QString &username, const QString &fullName = {});
    /// Opens the sign-in window on the server of this computer and waits until it is reachable and nobody is being signed in.
    bool openSignIn();
    /// openSignIn() and sign-in, without keys and mouse; waits for the account window.
    bool openAccount(const QString &username = QStringLiteral("ann"));

    static QString password() { return QStringLiteral("correct horse battery staple"); }

private:
    void close();

    QTemporaryDir m_directory;
    SystemClock m_clock;
    Preferences m_preferences;
    FakeTokenStore m_keychain;
    FakeLocalServer m_fake;
    FakeScreenWatch m_screen;
    KeychainDoctor *m_doctor = nullptr;
    std::unique_ptr<EmbeddedServer> m_real;
    std::unique_ptr<KnownAccounts> m_accounts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Navigator> m_navigator;
};

} // namespace sallyport::ui
