// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sidebarentry.h"

#include "ui/common/style.h"

#include <QPainter>

namespace sallyport::ui {

SidebarEntry::SidebarEntry(Icon icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Maximum);
}

QSize SidebarEntry::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text()) * 11 / 10;
    return {text + metrics::icon + 3 * metrics::space, std::max(metrics::control, fontMetrics().height() + metrics::wide)};
}

QSize SidebarEntry::minimumSizeHint() const
{
    return {sizeHint().width(), std::max(metrics::icon + metrics::gap, fontMetrics().height() + metrics::gap)};
}

void SidebarEntry::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(tokens.highContrast ? QPen(tokens.ink) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? tokens.soft : mix(tokens.card, tokens.ink, 0.04));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    }
    const QColor ink = isChecked() ? tokens.link : tokens.dim;
    const QRect inner = rect().adjusted(metrics::space, 0, -metrics::space, 0);
    const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {metrics::icon, metrics::icon}, inner);
    paintIcon(painter, m_icon, icon, ink, layoutDirection());
    QFont font = this->font();
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink);
    const QRect place = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(metrics::icon + metrics::space, 0, 0, 0));
    painter.drawText(place, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), text());
}

} // namespace sallyport::ui
