// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowtest.h"

#include "tests/ui/sweep.h"

#include <QApplication>
#include <QLocale>

namespace sallyport::ui {

void WindowTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.emplace(*qApp);
}

void WindowTest::cleanup()
{
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows)
        QVERIFY2(!window->isVisible(), qPrintable(window->objectName()));
}

void click(QWidget &widget)
{
    // A click into a layout that is still to be made would miss.
    if (!QTest::qWaitFor([&widget] { return !widget.visibleRegion().isEmpty(); }))
        qFatal("%s cannot be clicked: it is not to be seen", qPrintable(widget.objectName()));
    QTest::mouseClick(&widget, Qt::LeftButton);
}

void type(QWidget &widget, const QString &text)
{
    widget.setFocus();
    QTest::keyClicks(&widget, text);
}

void checkNothingIsCut(QWidget *window)
{
    QCOMPARE(sweep::cut(window).join(u'\n'), QString());
}

} // namespace sallyport::ui
