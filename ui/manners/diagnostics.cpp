// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/diagnostics.h"

#include "ui/common/serverlink.h"
#include "ui/common/style.h"
#include "ui/manners/stallwatch.h"

#include <QApplication>
#include <QFont>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>

namespace sallyport::ui {

static QString looksText()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    if (!style)
        return QStringLiteral("none");
    return style->tokens().highContrast ? QStringLiteral("high contrast")
        : style->tokens().dark          ? QStringLiteral("dark")
                                        : QStringLiteral("light");
}

static QString serverText(const ServerLink &server)
{
    const QString where = server.isLocal() ? QStringLiteral("on this computer") : server.name();
    switch (server.status()) {
    case ServerLink::Status::Unchosen: return QStringLiteral("none chosen");
    case ServerLink::Status::Checking: return where + QStringLiteral(", being checked");
    case ServerLink::Status::Good: return where + QStringLiteral(", reachable, ") + server.summary();
    case ServerLink::Status::Bad:
        return where + QStringLiteral(", not reachable: ") + QString::fromLatin1(wireName(server.error().code).data());
    }
    Q_UNREACHABLE();
}

QString diagnosticsText(const ServerLink *server, const StallWatch *stalls)
{
    QStringList lines{
        QStringLiteral("Sallyport %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1 (built with %2), %3")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
                 QLibraryInfo::isDebugBuild() ? QStringLiteral("debug") : QStringLiteral("release")),
        QStringLiteral("System: %1, %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName()),
        QStringLiteral("Language: %1, %2")
            .arg(QLocale().bcp47Name(),
                 QGuiApplication::isRightToLeft() ? QStringLiteral("right to left") : QStringLiteral("left to right")),
        QStringLiteral("Looks: %1, font %2 pt").arg(looksText()).arg(QApplication::font().pointSizeF()),
    };
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        lines.append(QStringLiteral("Screen: %1×%2, scale %3, %4 dpi")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio())
                         .arg(qRound(screen->logicalDotsPerInch())));
    }
    if (server)
        lines.append(QStringLiteral("Server: ") + serverText(*server));
    if (stalls)
        lines.append(stalls->summary());
    return lines.join(u'\n') + u'\n';
}

} // namespace sallyport::ui
