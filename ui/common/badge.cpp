// SPDX-License-Identifier: Apache-2.0
#include "ui/common/badge.h"

#include "ui/common/style.h"

#include <QPainter>

namespace sallyport::ui {

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::display(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return size(fontMetrics(), m_text);
}

QSize Badge::size(const QFontMetrics &fontMetrics, const QString &text)
{
    return {fontMetrics.horizontalAdvance(text) + 2 * metrics::gap, fontMetrics.height() + 4};
}

static std::pair<QColor, QColor> colors(Badge::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case Badge::Kind::Quiet: return {tokens.dim, QColor(Qt::transparent)};
    case Badge::Kind::Accent: return {tokens.link, tokens.soft};
    case Badge::Kind::Good: return {tokens.good, QColor(Qt::transparent)};
    case Badge::Kind::Warning: return {tokens.warn, tokens.warnSoft};
    case Badge::Kind::Bad: return {tokens.bad, tokens.badSoft};
    }
    Q_UNREACHABLE();
}

void Badge::paint(QPainter &painter, const QRect &rect, Kind kind, const QString &text, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(widget);
    const auto [ink, ground] = colors(kind, tokens);
    const QSize wanted = size(painter.fontMetrics(), text).boundedTo(rect.size());
    const QRect pill = QStyle::alignedRect(widget->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, wanted, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(kind == Kind::Quiet || tokens.highContrast ? QPen(tokens.line) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const double radius = pill.height() / 2.0;
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(ink);
    painter.drawText(pill, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, pill.width() - metrics::gap));
    painter.restore();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_kind, m_text, this);
}

} // namespace sallyport::ui
