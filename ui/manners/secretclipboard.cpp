// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace sallyport::ui {

void copySecret(const Secret &secret, std::chrono::milliseconds limit)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.view()));
    // What KDE's, Windows' and macOS' clipboard histories look for.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""), "1");
    data->setData(QStringLiteral("org.nspasteboard.ConcealedType"), "1");
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(data); // the clipboard's from now on

    // The clipboard tells when it is somebody else's, so the secret itself need not be kept to compare.
    auto *watch = new QTimer(clipboard);
    watch->setSingleShot(true);
    const auto clear = [clipboard, watch] {
        watch->deleteLater();
        if (clipboard->ownsClipboard())
            clipboard->clear();
    };
    QObject::connect(clipboard, &QClipboard::dataChanged, watch, [watch] {
        watch->stop(); // it may be due already
        watch->deleteLater();
    });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, watch, clear);
    QObject::connect(watch, &QTimer::timeout, watch, clear);
    watch->start(limit);
}

} // namespace sallyport::ui
