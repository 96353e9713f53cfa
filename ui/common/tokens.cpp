// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tokens.h"

#include <algorithm>
#include <cmath>

namespace sallyport::ui {

static double luminance(const QColor &color)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float from, float to) { return from + (to - from) * float(share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

Tokens Tokens::light()
{
    return {.window = QColor(0xf6f7f9),
            .card = QColor(0xffffff),
            .ink = QColor(0x111827),
            .dim = QColor(0x5b6472),
            .line = QColor(0xd8dce3),
            .accent = QColor(0x4f46e5),
            .onAccent = QColor(0xffffff),
            .link = QColor(0x4f46e5),
            .soft = QColor(0xeef0ff),
            .good = QColor(0x137645),
            .bad = QColor(0xb42318),
            .badSoft = QColor(0xfdeceb),
            .warn = QColor(0x8a4b08),
            .warnSoft = QColor(0xfdf1dc),
            .chart = {QColor(0x4f46e5), QColor(0xc2410c), QColor(0x0f766e), QColor(0xbe185d), QColor(0x0369a1), QColor(0x6b7280)}};
}

Tokens Tokens::darkAppearance()
{
    return {.dark = true,
            .window = QColor(0x15171c),
            .card = QColor(0x1d2027),
            .ink = QColor(0xf2f4f7),
            .dim = QColor(0xa3adbb),
            .line = QColor(0x363b45),
            .accent = QColor(0x655df0),
            .onAccent = QColor(0xffffff),
            .link = QColor(0x9d98ff),
            .soft = QColor(0x2a2b4d),
            .good = QColor(0x4cc38a),
            .bad = QColor(0xff8a80),
            .badSoft = QColor(0x3a2122),
            .warn = QColor(0xf5b45c),
            .warnSoft = QColor(0x3a2c17),
            .chart = {QColor(0x8f89ff), QColor(0xfb923c), QColor(0x2dd4bf), QColor(0xf472b6), QColor(0x38bdf8), QColor(0x9ca3af)}};
}

Tokens Tokens::fromHighContrast(const QPalette &system)
{
    const QColor ink = system.color(QPalette::WindowText), window = system.color(QPalette::Window);
    return {.dark = luminance(window) < luminance(ink),
            .highContrast = true,
            .window = window,
            .card = window,
            .ink = ink,
            .dim = ink,
            .line = ink,
            .accent = system.color(QPalette::Highlight),
            .onAccent = system.color(QPalette::HighlightedText),
            .link = ink,
            .soft = window,
            .good = ink,
            .bad = ink,
            .badSoft = window,
            .warn = ink,
            .warnSoft = window,
            .chart = {ink, ink, ink, ink, ink, ink}};
}

Tokens Tokens::highContrastAppearance(bool dark)
{
    QPalette palette(dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    palette.setColor(QPalette::Highlight, dark ? QColor(0xffe14d) : QColor(0x0000c8));
    palette.setColor(QPalette::HighlightedText, dark ? Qt::black : Qt::white);
    return fromHighContrast(palette);
}

/// High-contrast themes paint windows, fields and buttons on one pure ground, with text at the other end.
static bool isHighContrast(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    return window == system.color(QPalette::Base) && window == system.color(QPalette::Button)
        && (window.rgb() == QColor(Qt::black).rgb() || window.rgb() == QColor(Qt::white).rgb())
        && contrast(window, system.color(QPalette::WindowText)) > 18;
}

Tokens Tokens::forSystem(const QPalette &system)
{
    if (isHighContrast(system))
        return fromHighContrast(system);
    const bool dark = luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
    return dark ? darkAppearance() : light();
}

QPalette Tokens::palette() const
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor &color) {
        for (const auto role : roles)
            palette.setColor(QPalette::All, role, color);
    };
    set({QPalette::Window}, window);
    set({QPalette::Base, QPalette::Button, QPalette::ToolTipBase, QPalette::AlternateBase}, card);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, ink);
    set({QPalette::Mid, QPalette::Midlight, QPalette::Dark, QPalette::Light}, line);
    set({QPalette::Highlight}, accent);
    set({QPalette::HighlightedText}, onAccent);
    set({QPalette::Link}, link);
    set({QPalette::ColorRole(TextRole::Dim)}, dim);
    set({QPalette::ColorRole(TextRole::Good)}, good);
    set({QPalette::ColorRole(TextRole::Bad)}, bad);
    set({QPalette::ColorRole(TextRole::Warn)}, warn);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mix(dim, window, 0.3));
    return palette;
}

QList<std::pair<QColor, QColor>> Tokens::textPairs() const
{
    return {{ink, window},      {ink, card},     {ink, soft},     {ink, badSoft}, {dim, window},   {dim, card},    {dim, soft},
            {onAccent, accent}, {link, window},  {link, card},    {link, soft},   {link, badSoft}, {good, window}, {good, card},
            {good, soft},       {bad, window},   {bad, card},     {bad, badSoft}, {bad, soft},     {warn, window}, {warn, card},
            {warn, warnSoft},   {ink, warnSoft}, {dim, warnSoft}, {dim, badSoft}, {link, warnSoft}};
}

QList<std::pair<QColor, QColor>> Tokens::graphicPairs() const
{
    QList<std::pair<QColor, QColor>> pairs{{accent, card}, {accent, window}, {good, card}, {bad, card}, {warn, card}, {dim, card}};
    for (const QColor &color : chart)
        pairs.append({color, card});
    return pairs;
}

} // namespace sallyport::ui
