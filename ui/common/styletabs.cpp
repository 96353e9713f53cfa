// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace sallyport::ui {

static constexpr int underline = 2;

/// What Tabs::setCount() put behind the text.
static QString countOf(const QStyleOptionTab &tab, const QWidget *widget)
{
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    return bar ? bar->tabData(tab.tabIndex).toString() : QString();
}

static QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// As wide as the current one needs, so that nothing moves when another becomes it.
QSize Style::tabSize(const QStyleOption *option, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return {};
    const QFont font = strongFont(widget ? widget->font() : QFont());
    const QString count = countOf(*tab, widget);
    const int number = count.isEmpty() ? 0 : tab->fontMetrics.horizontalAdvance(count) + metrics::gap;
    const int words = QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width();
    return {words + number + 2 * metrics::space, std::max(metrics::control, tab->fontMetrics.height() + metrics::wide)};
}

void Style::drawTabGround(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = option->rect.adjusted(2, 4, -2, -underline - 4);
    const bool focused = option->state.testFlag(State_HasFocus), selected = option->state.testFlag(State_Selected);
    if (focused || (option->state.testFlag(State_MouseOver) && !selected)) {
        QColor ring = m_tokens.accent;
        ring.setAlphaF(m_tokens.highContrast ? 1.0F : m_tokens.dark ? 0.7F : 0.5F);
        painter->setPen(focused ? QPen(ring, metrics::focusRing) : QPen(Qt::NoPen));
        painter->setBrush(focused ? QBrush(Qt::NoBrush) : QBrush(mix(m_tokens.card, m_tokens.ink, 0.05)));
        painter->drawRoundedRect(QRectF(inner).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    if (selected)
        painter->fillRect(option->rect.adjusted(metrics::gap, option->rect.height() - underline, -metrics::gap, 0), m_tokens.link);
    painter->restore();
}

void Style::drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool selected = option->state.testFlag(State_Selected), enabled = option->state.testFlag(State_Enabled);
    const QString count = countOf(*tab, widget);
    const QRect inner = option->rect.adjusted(metrics::space, 0, -metrics::space, 0);
    painter->save();
    if (selected)
        painter->setFont(strongFont(painter->font()));
    painter->setPen(!enabled ? m_tokens.line : selected ? m_tokens.ink : m_tokens.dim);
    const int words = painter->fontMetrics().size(Qt::TextShowMnemonic, tab->text).width();
    const int flags = int(visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter->drawText(visualRect(option->direction, option->rect, inner), flags, tab->text);
    if (!count.isEmpty()) {
        painter->setPen(m_tokens.dim);
        painter->drawText(visualRect(option->direction, option->rect, inner.adjusted(words + metrics::gap, 0, 0, 0)), flags, count);
    }
    painter->restore();
}

void Style::drawTabBase(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setPen(m_tokens.line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    painter->restore();
}

/// Right after the heading: at the far end of a wide column it seems to belong to the next.
QRect Style::sortArrowPlace(const QStyleOptionHeader &header)
{
    const QRect inner = header.rect.adjusted(metrics::space, 0, -metrics::gap / 2, 0);
    const int words = header.fontMetrics.horizontalAdvance(header.text) + metrics::gap / 2;
    QRect place(0, 0, metrics::space, metrics::space);
    place.moveCenter(inner.center());
    place.moveLeft(inner.left() + std::min(words, inner.width() - metrics::space));
    return visualRect(header.direction, header.rect, place);
}

void Style::drawSortArrow(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    painter->save();
    painter->translate(QRectF(option->rect).center());
    if (header->sortIndicator == QStyleOptionHeader::SortDown) // Qt's word for an ascending order
        painter->rotate(180);
    paintIcon(*painter, Icon::Chevron, QRect(-6, -6, 12, 12), m_tokens.ink);
    painter->restore();
}

void Style::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state.testFlag(State_On);
    const bool strong = option->state & (State_HasFocus | State_MouseOver);
    const QRectF disc = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(on || strong ? m_tokens.accent : mix(m_tokens.line, m_tokens.dim, 0.5));
    painter->setBrush(on ? m_tokens.accent : m_tokens.card);
    painter->drawEllipse(disc);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_tokens.onAccent);
        painter->drawEllipse(disc.center(), disc.width() / 5, disc.width() / 5);
    }
    painter->restore();
}

} // namespace sallyport::ui
