// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowtest.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
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
    const auto check = [window](const QWidget *widget, const QSize &needed) {
        const QString what = QStringLiteral("%1: %2 needs %3×%4, has %5×%6")
                                 .arg(window->objectName(), widget->objectName())
                                 .arg(needed.width())
                                 .arg(needed.height())
                                 .arg(widget->width())
                                 .arg(widget->height());
        QVERIFY2(widget->width() >= needed.width() && widget->height() >= needed.height(), qPrintable(what));
    };
    const auto buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->objectName() != QLatin1StringView("server")) // shortens its text by itself
            check(button, button->hasHeightForWidth() ? QSize(0, button->heightForWidth(button->width())) : button->sizeHint());
    }
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            check(label, label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint());
    }
}

} // namespace sallyport::ui
