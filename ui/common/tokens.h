// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

#include <array>
#include <utility>

namespace sallyport::ui {

/// Spacing and sizes in device-independent pixels; everything is a step of 4.
namespace metrics {
inline constexpr int gap = 8;
inline constexpr int space = 12;
inline constexpr int wide = 16;
inline constexpr int section = 24;
inline constexpr int margin = 36;
inline constexpr int radius = 8;
inline constexpr int control = 40;
inline constexpr int compactControl = 32;
inline constexpr int icon = 20;
inline constexpr int focusRing = 3;
} // namespace metrics

/// The colours of one appearance. Nothing else in the windows names a colour.
struct Tokens
{
    bool dark = false;
    bool highContrast = false;
    QColor window, card;
    QColor ink, dim;
    QColor line;
    QColor accent, onAccent;
    QColor link; ///< the accent as text
    QColor soft; ///< selection, notices
    QColor good;
    QColor bad, badSoft;
    QColor warn, warnSoft;
    std::array<QColor, 6> chart; ///< lines and bars, told apart also by those who see few colours; the first is the main one

    static Tokens light();
    static Tokens darkAppearance();
    /// Pure black and white, for who asks for it here and not in the system.
    static Tokens highContrastAppearance(bool dark);
    /// The system's own colours, unchanged: a high-contrast palette is a need, not a taste.
    static Tokens fromHighContrast(const QPalette &system);
    /// The appearance that fits the system's palette.
    static Tokens forSystem(const QPalette &system);

    QPalette palette() const;
    /// Every pair of text and background that windows use; each must reach a contrast of 4.5 (WCAG 2.2, 1.4.3).
    QList<std::pair<QColor, QColor>> textPairs() const;
    /// Every pair of graphic and background that carries meaning; each must reach a contrast of 3 (WCAG 2.2, 1.4.11).
    QList<std::pair<QColor, QColor>> graphicPairs() const;

    bool operator==(const Tokens &) const = default;
};

/// Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrast(const QColor &a, const QColor &b);

/// `share` of b in a, 0 to 1.
QColor mix(const QColor &a, const QColor &b, double share);

/// What a text says, as the palette role it is painted with, so that texts follow each change of the palette by themselves.
enum class TextRole {
    Body = QPalette::WindowText,
    Dim = QPalette::PlaceholderText,
    Good = QPalette::LinkVisited,
    Bad = QPalette::BrightText,
    Warn = QPalette::Shadow,
};

} // namespace sallyport::ui
