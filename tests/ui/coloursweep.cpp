// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sweep.h"

#include "ui/common/style.h"

#include <QSet>
#include <QWidget>

namespace sallyport::ui::sweep {

static constexpr QPalette::ColorRole roles[] = {QPalette::WindowText,      QPalette::Text,        QPalette::ButtonText,
                                                QPalette::PlaceholderText, QPalette::LinkVisited, QPalette::BrightText,
                                                QPalette::Shadow,          QPalette::Window,      QPalette::Base};

QStringList faded(QWidget *window)
{
    QSet<QRgb> current;
    for (int role = 0; role < QPalette::NColorRoles; ++role)
        current.insert(window->palette().color(QPalette::Active, QPalette::ColorRole(role)).rgb());
    for (const QColor &color : tokensOf(window).chart)
        current.insert(color.rgb());
    QStringList findings;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        for (const QPalette::ColorRole role : roles) {
            const QColor color = widget->palette().color(QPalette::Active, role);
            if (widget->window() != window || current.contains(color.rgb()))
                continue;
            findings.append(QStringLiteral("%1 %2 in %3 keeps %4 as its colour %5")
                                .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                     widget->parentWidget()->objectName(), color.name())
                                .arg(int(role)));
            break;
        }
    }
    return findings;
}

} // namespace sallyport::ui::sweep
