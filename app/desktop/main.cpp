// SPDX-License-Identifier: Apache-2.0
#include "app/composition/processhardening.h"
#include "app/desktop/embeddedserver.h"
#include "app/desktop/keychainvault.h"
#include "app/desktop/options.h"
#include "app/desktop/translation.h"
#include "core/base/log.h"
#include "core/client/keychaintokenstore.h"
#include "ui/common/theme.h"
#include "ui/navigator.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>

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

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    installLog(defaultLogFormat());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sallyport"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sallyport"));
    QApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("sallyport"));

    auto options = readOptions(QApplication::arguments());
    if (!options) {
        QTextStream(stderr) << "sallyport: " << options.error().detail << "\nTry: sallyport --help\n";
        return 2;
    }
    const Translation translation(options->locale);

    const ui::Theme theme(application);
    ui::Preferences preferences(preferencesFile(options->profile));
    if (options->resetWindow)
        preferences.forgetGeometry();
    const SystemClock clock;
    KeychainTokenStore store(options->profile);
    KeychainVault vault(store);
    EmbeddedServer local(embeddedSettings(*options), &vault);
    KnownAccounts accounts(&preferences);
    Session session({.client = std::make_unique<ApiClient>(), .store = store, .accounts = accounts, .clock = clock});
    ui::Navigator navigator(session, &local, preferences);
    switch (options->server) {
    case Options::Server::LastUsed: navigator.openLastServer(); break;
    case Options::Server::Embedded: navigator.openLocalServer(); break;
    case Options::Server::Remote: navigator.openServer(options->remote); break;
    }
    return QApplication::exec();
}
