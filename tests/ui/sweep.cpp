// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sweep.h"

#include "tests/ui/pseudolocale.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTabBar>
#include <QTest>

#include <algorithm>

namespace sallyport::ui::sweep {

static QString describe(const QWidget *window, const QWidget *widget)
{
    return QStringLiteral("%1: %2 %3")
        .arg(window->objectName(), QLatin1StringView(widget->metaObject()->className()), widget->objectName());
}

static QList<QWidget *> controlsOf(QWidget *window, Qt::FocusPolicy policy)
{
    QList<QWidget *> controls;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // A spin box or a list of choices is one control, whatever it is made of.
        QWidget *whole = widget->parentWidget();
        const bool isPart = qobject_cast<QAbstractSpinBox *>(whole) || qobject_cast<QComboBox *>(whole);
        if (widget->isVisible() && widget->isEnabled() && widget->window() == window && (widget->focusPolicy() & policy) == policy
            && !widget->focusProxy() && !isPart && !widget->objectName().startsWith(QLatin1StringView("qt_")))
            controls.append(widget);
    }
    return controls;
}

QStringList unnamed(QWidget *window)
{
    QStringList findings;
    for (QWidget *widget : controlsOf(window, Qt::ClickFocus)) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            findings.append(describe(window, widget) + QStringLiteral(" has no name"));
        else if (interface->role() == QAccessible::NoRole || interface->role() == QAccessible::Client)
            findings.append(describe(window, widget) + QStringLiteral(" has no role"));
    }
    return findings;
}

QStringList unreachable(QWidget *window)
{
    const auto controls = controlsOf(window, Qt::TabFocus);
    QSet<QWidget *> missing(controls.begin(), controls.end());
    if (missing.isEmpty())
        return {};
    window->activateWindow();
    controls.first()->setFocus(Qt::TabFocusReason);
    // Radio buttons share one place, so more presses than controls are never needed.
    for (qsizetype press = 0; press <= 4 * controls.size() + 8 && !missing.isEmpty(); ++press) {
        QWidget *focus = window->focusWidget();
        if (!focus)
            break;
        missing.remove(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList findings;
    for (const QWidget *widget : std::as_const(missing)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOneOfMany = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        if (!isOneOfMany) // of these the arrow keys reach the others
            findings.append(describe(window, widget) + QStringLiteral(" is not reached by Tab"));
    }
    return findings;
}

static QHash<const QWidget *, QString> textsOf(const QWidget *window)
{
    QHash<const QWidget *, QString> texts;
    const auto widgets = window->findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.insert(widget, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.insert(widget, button->text().isEmpty() ? button->toolTip() : button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts.insert(widget, field->placeholderText());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            texts.insert(widget, tabs->count() > 0 ? tabs->tabText(0) : QString());
    }
    return texts;
}

static bool isWords(const QString &text, const QStringList &data)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); })
        && std::ranges::none_of(data, [&text](const QString &known) { return text.contains(known); });
}

QStringList stuck(QWidget *window, const QStringList &data)
{
    PseudoLocale pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QTest::qWait(150);
    QStringList findings;
    const auto texts = textsOf(window);
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        if (isWords(entry.value(), data) && !PseudoLocale::isSaid(entry.value()))
            findings.append(describe(window, entry.key()) + QStringLiteral(" still says ") + entry.value());
    }
    QCoreApplication::removeTranslator(&pseudo);
    QTest::qWait(150);
    const auto back = textsOf(window);
    for (auto entry = back.begin(); entry != back.end(); ++entry) {
        if (PseudoLocale::isSaid(entry.value()))
            findings.append(describe(window, entry.key()) + QStringLiteral(" does not come back from ") + entry.value());
    }
    return findings;
}

} // namespace sallyport::ui::sweep
