// SPDX-License-Identifier: Apache-2.0
#include "app/composition/datadirectory.h"
#include "app/composition/processhardening.h"
#include "app/composition/signalwatcher.h"
#include "app/desktop/embeddedserver.h"
#include "app/desktop/keychainvault.h"
#include "app/desktop/lock/systemscreenwatch.h"
#include "app/desktop/manners/application.h"
#include "app/desktop/manners/departure.h"
#include "app/desktop/manners/errand.h"
#include "app/desktop/manners/manners.h"
#include "app/desktop/masterkeyexport.h"
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
#include <QFontDatabase>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <thread>

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
Errand errandOf(const Options &options)
{
    if (!options.link.isEmpty())
        return {.link = options.link, .server = {}, .isLocal = false};
    switch (options.server) {
    case Options::Server::LastUsed: break;
    case Options::Server::Embedded: return {.link = {}, .server = {}, .isLocal = true};
    case Options::Server::Remote: return {.link = {}, .server = options.remote, .isLocal = false};
    }
    return {};
}

/// What cannot be asked of one that runs already is said.
void tellWhatIsLeft(const Options &options)
{
    QStringList left;
    if (options.locale)
        left.append(QStringLiteral("--lang"));
    if (options.resetWindow)
        left.append(QStringLiteral("--reset-window"));
    if (!left.isEmpty())
        QTextStream(stderr) << "sallyport: It runs already, and its windows are in front now. " << left.join(QStringLiteral(" and "))
                            << " did nothing: quit it first.\n";
}

/// Where copies of this program agree on who renews a session: this user's alone, and gone when they have left.
QString lockDirectory()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString directory = runtime + QStringLiteral("/sallyport");
    return !runtime.isEmpty() && QDir().mkpath(directory) ? directory : QString();
}

/// False: it does not answer, so this start opens its own windows.
bool handedOver(SingleInstance &instance, const Errand &errand)
{
    bool taken = false;
    QObject::connect(&instance, &SingleInstance::answered, &instance, [&taken](bool yes) {
        taken = yes;
        QCoreApplication::quit();
    });
    instance.handOver(errand.toText());
    QApplication::exec();
    return taken;
}

/// `--export-master-key`. Shows nothing, so it needs no display.
int runKeyExport(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream told(stderr);
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        told << "sallyport: " << options.error().detail << "\nTry: sallyport --help\n";
        return 2;
    }
    KeychainTokenStore keychain(options->profile);
    KeychainDoctor doctor(keychain, systemKeychainService(), {});
    GuardedTokenStore store(keychain, doctor, GuardedTokenStore::Lasting::Always);
    const QString directory = dataDirectory(embeddedSettings(*options));
    const auto tell = [&](const Result<> &written) {
        told << (written ? QStringLiteral("The master key is in %1 now; what reads it there does not ask the keychain.\n")
                               .arg(options->masterKeyFile)
                         : QStringLiteral("sallyport: %1\n").arg(written.error().detail));
        QCoreApplication::exit(written ? 0 : 1);
    };
    QTimer::singleShot(0, &application, [&] { exportMasterKey(store, directory, options->masterKeyFile, tell); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    installLog(defaultLogFormat());
    if (std::any_of(argv, argv + argc, [](const char *text) { return QByteArrayView(text).startsWith("--export-master-key"); }))
        return runKeyExport(argc, argv);
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
    if (!instance.isFirst() && handedOver(instance, errandOf(*options))) {
        tellWhatIsLeft(*options);
        return 0;
    }

    // Reading the system's fonts takes longer than a frame. Nobody needs them before the first window, which waits for the server's start.
    const std::jthread fonts([] { QFontDatabase::families(); });
    ui::Preferences preferences(preferencesFile(options->profile));
    Translation translation(Manners::wantedLanguage(options->locale, preferences));
    ui::Theme theme(application);
    if (options->resetWindow)
        preferences.forgetGeometry();
    const SystemClock clock;
    KeychainTokenStore keychain(options->profile);
    KeychainDoctor doctor(keychain, systemKeychainService(), {});
    GuardedTokenStore store(keychain, doctor);
    GuardedTokenStore lasting(keychain, doctor, GuardedTokenStore::Lasting::Always);
    KeychainVault vault(keychain, lasting);
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
    vault.giveUp(); // who waits for this thread there, this thread is about to wait for
    local.stop(); // before those who call it go: what they asked for last is done
    return status;
}
