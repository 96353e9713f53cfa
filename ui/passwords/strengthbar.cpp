// SPDX-License-Identifier: Apache-2.0
#include "ui/passwords/strengthbar.h"

#include "ui/common/style.h"

#include <QPainter>

namespace sallyport::ui {

static constexpr int thickness = 6;

StrengthBar::StrengthBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthBar::display(int filled, Tone tone)
{
    m_filled = filled;
    m_tone = tone;
    update();
}

QSize StrengthBar::sizeHint() const
{
    return {segments * metrics::margin, thickness};
}

static QColor colorOf(StrengthBar::Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case StrengthBar::Tone::Bad: return tokens.bad;
    case StrengthBar::Tone::Nearly: return tokens.warn;
    case StrengthBar::Tone::Good: return tokens.good;
    }
    Q_UNREACHABLE();
}

void StrengthBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal gap = 4, wide = (width() - gap * (segments - 1)) / segments;
    for (int i = 0; i < segments; ++i) {
        const int place = layoutDirection() == Qt::LeftToRight ? i : segments - 1 - i;
        const QRectF segment(place * (wide + gap), (height() - thickness) / 2.0, wide, thickness);
        const bool full = i < m_filled;
        // Empty ones are outlines where colours are few, so that full and empty differ without colour.
        painter.setPen(tokens.highContrast ? QPen(tokens.ink) : QPen(Qt::NoPen));
        painter.setBrush(full ? colorOf(m_tone, tokens) : tokens.highContrast ? tokens.window : tokens.line);
        painter.drawRoundedRect(tokens.highContrast ? segment.adjusted(0.5, 0.5, -0.5, -0.5) : segment, thickness / 2.0, thickness / 2.0);
    }
}

} // namespace sallyport::ui
