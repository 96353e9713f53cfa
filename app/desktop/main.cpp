// SPDX-License-Identifier: Apache-2.0
#include "app/composition/processhardening.h"
#include "app/composition/signalwatcher.h"
#include "app/desktop/embeddedserver.h"
#include "app/desktop/keychainvault.h"
#include "app/desktop/lock/systemscreenwatch.h"
#include "app/desktop/manners/application.h"
#include "app/desktop/manners/departure.h"
#include "app/desktop/manners/manners.h"
#include "app/desktop/options.h"
#include "app/desktop/translation.h"
#include "core/base/log.h"
#include "core/client/guardedtokenstore.h"
#include "core/client/keychaintokenstore.h"
#include "core/client/systemkeychain.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/navigator.h"

#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>
#include <QUrlQuery>

using namespace sallyport;

namespace {

/// The server inside this program, with its data where the profile says.
Settings embeddedSettings(const Options &options)
{
    Settings settings;
    settings.dataDirectory = options.dataDirectory;
    if (settings.dataDirectory.isEmpty()) {
        const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sallyport");
        settings.dataDirectory = options.profile.isEmpty() ? home : home + QStringLiteral("/profiles/") + options.profile;
    }
    settings.threads = 1; // one person's server
    return settings;
}

QString preferencesFile(const QString &profile)
{
    const QString name = profile.isEmpty() ? QStringLiteral("desktop") : QStringLiteral("desktop-") + profile;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/sallyport/") + name
        + QStringLiteral(".ini");
}

/// What this start was for, as the one that runs already can be asked for it.
QString linkOf(const Options &options)
{
    if (options.server != Options::Server::Remote)
        return options.link;
    QUrl link(QStringLiteral("sallyport://sign-in"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("server"), options.remote.url.toString());
    link.setQuery(query);
    return link.toString(QUrl::FullyEncoded);
}

/// Where copies of this program agree on who renews a session: this user's alone, and gone when they have left.
QString lockDirectory()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString directory = runtime + QStringLiteral("/sallyport");
    return !runtime.isEmpty() && QDir().mkpath(directory) ? directory : QString();
}

/// False: it does not answer, so this start opens its own windows.
bool handedOver(SingleInstance &instance, const QString &link)
{
    bool taken = false;
    QObject::connect(&instance, &SingleInstance::answered, &instance, [&taken](bool yes) {
        taken = yes;
        QCoreApplication::quit();
    });
    instance.handOver(link);
    QApplication::exec();
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    installLog(defaultLogFormat());
    SignalWatcher::hold();
    Application application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sallyport"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sallyport"));
    QApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("sallyport"));

    auto options = readOptions(QApplication::arguments());
    if (!options) {
        QTextStream(stderr) << "sallyport: " << options.error().detail << "\nTry: sallyport --help\n";
        return 2;
    }
    SingleInstance instance(options->profile + u'\n' + options->dataDirectory);
    if (!instance.isFirst() && handedOver(instance, linkOf(*options)))
        return 0;

    ui::Preferences preferences(preferencesFile(options->profile));
    Translation translation(Manners::wantedLanguage(options->locale, preferences));
    ui::Theme theme(application);
    if (options->resetWindow)
        preferences.forgetGeometry();
    const SystemClock clock;
    KeychainTokenStore keychain(options->profile);
    KeychainDoctor doctor(keychain, systemKeychainService(), {});
    GuardedTokenStore store(keychain, doctor);
    KeychainVault vault(keychain);
    EmbeddedServer local(embeddedSettings(*options), &vault);
    KnownAccounts accounts(&preferences);
    WakeWatch::useSystemsNetwork();
    Session session(
        {.client = std::make_unique<ApiClient>(), .store = store, .accounts = accounts, .clock = clock, .lockDirectory = lockDirectory()});
    const auto screen = makeSystemScreenWatch();
    ui::Navigator navigator(session, &local, preferences, {.clock = clock, .doctor = &doctor, .screen = screen.get()});
    Manners manners({.theme = theme,
                     .translation = translation,
                     .preferences = preferences,
                     .navigator = navigator,
                     .instance = instance,
                     .stalls = &application.stalls(),
                     .fixedLanguage = options->locale});
    const Departure departure(navigator);
    switch (options->server) {
    case Options::Server::LastUsed: navigator.openLastServer(); break;
    case Options::Server::Embedded: navigator.openLocalServer(); break;
    case Options::Server::Remote: navigator.openServer(options->remote); break;
    }
    if (!options->link.isEmpty())
        manners.open(options->link);
    const int status = QApplication::exec();
    local.stop(); // before those who call it go: what they asked for last is done
    return status;
}
