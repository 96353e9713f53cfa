// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"

#include "ui/signin/serverbutton.h"

#include <QDir>
#include <QTest>

namespace sallyport::ui {

static Settings settingsIn(const QString &directory, Registration registration)
{
    Settings settings;
    settings.dataDirectory = directory;
    settings.rateLimit = false;
    settings.registration = registration;
    // Said and not left to a default: embedding would open it.
    settings.origins.insert(QStringLiteral("registration"), {.kind = SettingOrigin::Kind::Flag, .place = QStringLiteral("test")});
    return settings;
}

Desktop::Desktop(Server server, Registration registration)
    : m_preferences(m_directory.filePath(QStringLiteral("desktop.ini"))),
      m_real(server == Server::Real
                 ? std::make_unique<EmbeddedServer>(settingsIn(m_directory.filePath(QStringLiteral("data")), registration))
                 : nullptr)
{
    QDir(m_directory.path()).mkdir(QStringLiteral("data"));
    restart(server);
}

void Desktop::restart(Server server)
{
    close();
    if (m_real)
        m_fake.directory = m_real->dataDirectory();
    LocalServer *local = server == Server::Real ? static_cast<LocalServer *>(m_real.get()) : server == Server::Fake ? &m_fake : nullptr;
    m_accounts = std::make_unique<KnownAccounts>(&m_preferences);
    m_session = std::make_unique<Session>(
        Session::Parts{.client = std::make_unique<ApiClient>(), .store = m_keychain, .accounts = *m_accounts, .clock = m_clock});
    m_navigator = std::make_unique<Navigator>(*m_session, local, m_preferences,
                                              Navigator::Surroundings{.clock = m_clock, .doctor = m_doctor, .screen = &m_screen});
}

Desktop::~Desktop()
{
    close();
}

/// Windows before the session they show, and what was put off before what it points to.
void Desktop::close()
{
    m_navigator.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_session.reset();
}

bool Desktop::makeOwner(const QString &username)
{
    auto started = m_real->start();
    if (!waitFor(started) || !started.result())
        return false;
    auto made = m_real->createOwner({.username = username,
                                     .password = Secret::fromText(password()),
                                     .email = username + QStringLiteral("@example.org"),
                                     .fullName = QStringLiteral("Ann Example")});
    return waitFor(made) && made.result().has_value();
}

bool Desktop::makeUser(const QString &username, const QString &fullName)
{
    auto made = m_session->createAccount({.username = username,
                                          .password = Secret::fromText(password()),
                                          .email = username + QStringLiteral("@example.org"),
                                          .fullName = fullName.isEmpty() ? std::nullopt : std::optional(fullName)});
    return waitFor(made) && made.result().has_value();
}

bool Desktop::openSignIn()
{
    m_navigator->openLocalServer();
    return QTest::qWaitFor(
        [this] {
            const QWidget *window = openWindow("signInWindow");
            if (!window)
                return false;
            // In the language of the windows. What is not reachable ends the same.
            const QString server = control(window, "server").accessibleDescription();
            return server.endsWith(ServerButton::tr("reachable")) && !server.endsWith(ServerButton::tr("not reachable"))
                && std::holds_alternative<Session::SignedOut>(m_session->state());
        },
        10'000);
}

bool Desktop::openAccount(const QString &username)
{
    if (!openSignIn())
        return false;
    m_session->signIn(username, Secret::fromText(password()), true);
    return QTest::qWaitFor([] { return openWindow("accountWindow") != nullptr; }, 10'000);
}

} // namespace sallyport::ui
