// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/appearancetour.h"

#include "tests/ui/sweep.h"
#include "tests/ui/windows.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace sallyport::ui {

static QPalette systemPalette(const QColor &ground, const QColor &text, const QColor &highlight, const QColor &highlighted)
{
    QPalette palette(ground);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    return palette;
}

AppearanceTour::AppearanceTour() : m_first(QApplication::palette())
{ }

QStringList AppearanceTour::findings(QWidget *window, const QString &name) const
{
    if (!window)
        return {name + QStringLiteral(": there is no window")};
    QStringList all;
    const QList<std::pair<QString, QPalette>> way = {
        {QStringLiteral("dark"), systemPalette(QColor(0x202020), QColor(0xeeeeee), QColor(0x3366cc), Qt::white)},
        {QStringLiteral("contrast"), systemPalette(Qt::black, Qt::white, Qt::yellow, Qt::black)},
        {QStringLiteral("light"), m_first},
    };
    for (const auto &[appearance, system] : way) {
        QApplication::setPalette(system);
        QStringList found;
        if (!QTest::qWaitFor([&] { return (found = sweep::faded(window)).isEmpty(); }, 3000)) // charts follow
            all.append(name + QStringLiteral(" in ") + appearance + QStringLiteral(": ") + found.join(QStringLiteral("\n  ")));
        if (appearance != QLatin1StringView("light"))
            screenshot(window, name + u'-' + appearance);
    }
    return all;
}

} // namespace sallyport::ui
