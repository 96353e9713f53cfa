// SPDX-License-Identifier: Apache-2.0
#include "ui/common/style.h"

#include "ui/common/button.h"
#include "ui/common/textfield.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace sallyport::ui {

Style::Style(const Tokens &tokens) : QProxyStyle(QStringLiteral("Fusion")), m_tokens(tokens)
{ }

/// Windows get the palette, and their children inherit it. The application's own palette stays the system's, so that its changes are seen.
void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->isWindow())
        widget->setPalette(m_tokens.palette());
}

void Style::adopt(QWidget *widget) const
{
    if (!widget->isWindow() && widget->palette() == m_tokens.palette())
        widget->setPalette({});
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonMargin: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_SplitterWidth: return 1;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return metrics::gap;
    case PM_ScrollBarExtent: return metrics::space;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return metrics::focusRing;
    case PM_MenuPanelWidth: return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 5;
    case PM_LayoutHorizontalSpacing: return metrics::space;
    case PM_LayoutVerticalSpacing: return metrics::space;
    case PM_HeaderMargin: return metrics::gap;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_Widget_Animation_Duration: return m_reducedMotion ? 0 : 160;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

static QSize buttonSize(const QStyleOption *option, const QSize &size, const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    const int lineHeight = option->fontMetrics.height();
    const int least = button && button->isCompact() ? metrics::compactControl : metrics::control;
    const int height = std::max(least, lineHeight + metrics::space);
    if (!button)
        return {size.width() + 2 * metrics::wide, height};
    const int glyph = button->glyph() != Icon::None || button->isBusy() ? metrics::icon + metrics::gap : 0;
    const int text = option->fontMetrics.size(Qt::TextShowMnemonic, button->text()).width();
    switch (button->kind()) {
    case Button::Kind::Quiet: return {height, height};
    case Button::Kind::Link: return {text + glyph, std::max(lineHeight + 4, metrics::section)};
    case Button::Kind::Primary:
    case Button::Kind::Secondary:
    case Button::Kind::Danger:
        // DemiBold is wider than the metrics of the regular font say.
        return {int(text * 1.08) + glyph + 2 * (button->isCompact() ? metrics::space : metrics::wide), height};
    }
    Q_UNREACHABLE();
}

static QSize lineEditSize(const QStyleOption *option, const QSize &size, const QWidget *widget)
{
    const auto *field = qobject_cast<const TextField *>(widget);
    const bool compact = field && field->isCompact();
    const int least = compact ? metrics::compactControl : metrics::control;
    return {size.width() + 2 * metrics::space, std::max(least, option->fontMetrics.height() + (compact ? metrics::space : metrics::wide))};
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: return buttonSize(option, size, widget);
    case CT_LineEdit: return lineEditSize(option, size, widget);
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {size.width() + 52, std::max(36, option->fontMetrics.height() + metrics::wide)};
    }
    case CT_ComboBox:
    case CT_SpinBox: return fieldSize(type, option, size, widget);
    case CT_TabBarTab: return tabSize(option, widget);
    case CT_ProgressBar: return {std::max(size.width(), 120), metrics::gap};
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({0, option->fontMetrics.height() + metrics::space});
    case CT_RadioButton:
    case CT_CheckBox: return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({0, metrics::section});
    case CT_HeaderSection: {
        const QSize given = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {given.width() + metrics::gap, std::max(given.height(), 36)};
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ShapedFrameContents && isTextArea(widget))
        return option->rect.adjusted(4, 4, -4, -4); // or the text's ground would cover the round corners
    if (element == SE_LineEditContents)
        return option->rect.adjusted(metrics::space - 2, 0, -metrics::space + 2, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: return; // the ring around the widget says it
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0) // 0: inside a spin box, which has a ground of its own
            drawField(option, painter, widget);
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorCheckBox: return drawCheckBox(option, painter);
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_tokens.line);
        return painter->fillRect(option->rect.adjusted(1, 1, -1, -1), m_tokens.card);
    case PE_FrameMenu:
    case PE_FrameTabWidget: return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, mix(m_tokens.line, m_tokens.dim, 0.3));
        return painter->fillRect(option->rect.adjusted(1, 1, -1, -1), m_tokens.card);
    case PE_IndicatorRadioButton: return drawRadioButton(option, painter);
    case PE_FrameTabBarBase: return drawTabBase(option, painter);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow: return drawItemGround(element, option, painter);
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// The cell that the keyboard is on has a ring of its own, since the ring around the view says only that it is somewhere in it.
void Style::drawItemGround(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const bool selected = option->state.testFlag(State_Selected);
    if (selected)
        painter->fillRect(option->rect, m_tokens.highContrast ? m_tokens.accent : m_tokens.soft);
    else if (option->state.testFlag(State_MouseOver) && element == PE_PanelItemViewItem)
        painter->fillRect(option->rect, mix(m_tokens.card, m_tokens.ink, 0.03));
    if (element != PE_PanelItemViewItem || !option->state.testFlag(State_HasFocus))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_tokens.highContrast && selected ? m_tokens.onAccent : m_tokens.accent, 1.5));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    painter->restore();
}

void Style::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *field = qobject_cast<const TextField *>(widget);
    const bool focused = option->state.testFlag(State_HasFocus);
    const bool hovered = option->state.testFlag(State_MouseOver);
    if (field && field->isSubtle() && !focused && !hovered)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor resting = hovered ? mix(m_tokens.line, m_tokens.dim, 0.4) : m_tokens.line;
    painter->setPen(focused ? m_tokens.accent : field && field->isWrong() ? m_tokens.bad : resting);
    painter->setBrush(option->state.testFlag(State_Enabled) ? m_tokens.card : m_tokens.window);
    QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (field && field->joined() != TextField::Joined::No) {
        // The block's inner corners are cut off by painting past the edge.
        painter->setClipRect(option->rect);
        const bool upper = field->joined() == TextField::Joined::Upper;
        painter->drawRoundedRect(frame.adjusted(0, upper ? 0 : -metrics::radius, 0, upper ? metrics::radius : 0), metrics::radius,
                                 metrics::radius);
        if (!upper || focused)
            painter->drawLine(upper ? QLineF(frame.bottomLeft(), frame.bottomRight()) : QLineF(frame.topLeft(), frame.topRight()));
    } else {
        painter->drawRoundedRect(frame, metrics::radius, metrics::radius);
    }
    painter->restore();
}

void Style::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const bool partly = option->state.testFlag(State_NoChange), checked = option->state.testFlag(State_On) || partly;
    const bool strong = option->state & (State_HasFocus | State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(checked || strong ? m_tokens.accent : mix(m_tokens.line, m_tokens.dim, 0.5));
    painter->setBrush(checked ? m_tokens.accent : m_tokens.card);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (checked)
        paintIcon(*painter, partly ? Icon::Minus : Icon::Check, option->rect.adjusted(2, 2, -2, -2), m_tokens.onAccent);
    painter->restore();
}

int animationDuration(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget);
}

const Tokens &tokensOf(const QWidget *widget)
{
    const auto *style = qobject_cast<const Style *>(widget->style());
    Q_ASSERT_X(style, "tokensOf", "no Theme was made before this window");
    return style->tokens();
}

} // namespace sallyport::ui
