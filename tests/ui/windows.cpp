// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windows.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QTest>

namespace sallyport::ui {

QWidget *openWindow(const char *objectName)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || window->objectName() != QLatin1StringView(objectName))
            continue;
        // Until then it has no layout, and a click would miss.
        return QTest::qWaitForWindowExposed(window) ? window : nullptr;
    }
    return nullptr;
}

void screenshot(QWidget *window, const QString &name)
{
    QCoreApplication::processEvents(); // what was shown just now takes its place
    const QDir directory(qEnvironmentVariable("SALLYPORT_TEST_ARTIFACTS", QStringLiteral("artifacts")));
    if (!directory.mkpath(QStringLiteral(".")) || !window->grab().save(directory.filePath(name + QStringLiteral(".png"))))
        qFatal("the screenshot %s cannot be written", qPrintable(name));
}

} // namespace sallyport::ui
