// SPDX-License-Identifier: Apache-2.0
#include "ui/common/button.h"
#include "ui/common/spinner.h"
#include "ui/common/style.h"
#include "ui/common/textfield.h"

#include <QFocusFrame>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace sallyport::ui {

static Button::Kind kindOf(const QStyleOption *option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->kind();
    const auto *plain = qstyleoption_cast<const QStyleOptionButton *>(option);
    return plain && plain->features.testFlag(QStyleOptionButton::DefaultButton) ? Button::Kind::Primary : Button::Kind::Secondary;
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: return drawButtonGround(option, painter, widget);
    case CE_PushButtonLabel: return drawButtonLabel(option, painter, widget);
    case CE_MenuItem: return drawMenuItem(option, painter);
    case CE_MenuEmptyArea: return;
    case CE_Header: return drawHeader(option, painter, widget);
    case CE_HeaderSection: return drawHeaderSection(option, painter);
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            return;
        QStyleOptionHeader quiet = *header;
        quiet.state &= ~State_On; // not bold because something below it is selected
        quiet.palette.setColor(QPalette::ButtonText, m_tokens.dim);
        quiet.rect = visualRect(option->direction, option->rect, option->rect.adjusted(metrics::space - metrics::gap, 0, 0, 0));
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    case CE_HeaderEmptyArea: return painter->fillRect(option->rect, m_tokens.card);
    case CE_ComboBoxLabel: return drawComboBoxLabel(option, painter);
    case CE_TabBarTabShape: return drawTabGround(option, painter);
    case CE_TabBarTabLabel: return drawTabLabel(option, painter, widget);
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents: return drawProgress(element, option, painter);
    case CE_ProgressBarLabel: return;
    case CE_Splitter: return painter->fillRect(option->rect, m_tokens.line);
    case CE_ShapedFrame: return isTextArea(widget) ? drawFieldGround(option, painter) : drawFrame(option, painter, widget);
    case CE_ItemViewItem: return drawItem(option, painter, widget);
    case CE_FocusFrame: return drawFocusRing(option, painter, widget);
    default: return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->frameShape != QFrame::StyledPanel)
        return QProxyStyle::drawControl(CE_ShapedFrame, option, painter, widget);
    painter->save();
    painter->setPen(m_tokens.line);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// Selected rows are pale, so their texts stay dark.
void Style::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *given = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!given)
        return;
    QStyleOptionViewItem item = *given;
    item.palette.setColor(QPalette::All, QPalette::HighlightedText, m_tokens.highContrast ? m_tokens.onAccent : m_tokens.ink);
    QProxyStyle::drawControl(CE_ItemViewItem, &item, painter, widget);
}

void Style::drawButtonGround(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Button::Kind kind = kindOf(option, widget);
    const auto *button = qobject_cast<const Button *>(widget);
    const bool enabled = option->state.testFlag(State_Enabled), focused = option->state.testFlag(State_HasFocus);
    const bool hovered = option->state.testFlag(State_MouseOver) && enabled;
    const bool down = option->state.testFlag(State_Sunken) && enabled;
    const double press = down ? 0.16 : hovered ? 0.08 : 0;
    QColor ground = m_tokens.card, border = m_tokens.line;
    switch (kind) {
    case Button::Kind::Link: return;
    case Button::Kind::Quiet:
        ground = press > 0 ? mix(m_tokens.card, m_tokens.ink, press) : QColor(Qt::transparent);
        border = ground;
        break;
    case Button::Kind::Primary:
        ground = mix(m_tokens.accent, Qt::black, press);
        if (!enabled && !(button && button->isBusy()))
            ground = mix(m_tokens.accent, m_tokens.window, 0.6);
        border = ground;
        break;
    case Button::Kind::Secondary:
    case Button::Kind::Danger:
        ground = mix(m_tokens.card, m_tokens.ink, press / 2);
        border = kind == Button::Kind::Danger && enabled ? m_tokens.bad : mix(m_tokens.line, m_tokens.dim, press * 3);
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focused && kind != Button::Kind::Primary ? m_tokens.accent : border);
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    painter->restore();
}

static QColor buttonInk(const Tokens &tokens, Button::Kind kind, bool enabled, bool busy, const QPalette &palette)
{
    switch (kind) {
    case Button::Kind::Primary: return tokens.onAccent;
    case Button::Kind::Secondary: return enabled || busy ? tokens.ink : palette.color(QPalette::Disabled, QPalette::ButtonText);
    case Button::Kind::Danger: return enabled || busy ? tokens.bad : palette.color(QPalette::Disabled, QPalette::ButtonText);
    case Button::Kind::Link: return enabled ? tokens.link : palette.color(QPalette::Disabled, QPalette::ButtonText);
    case Button::Kind::Quiet: return tokens.dim;
    }
    Q_UNREACHABLE();
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *plain = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!plain)
        return;
    const auto *button = qobject_cast<const Button *>(widget);
    const Button::Kind kind = kindOf(option, widget);
    const bool busy = button && button->isBusy();
    const QColor ink = buttonInk(m_tokens, kind, option->state.testFlag(State_Enabled), busy, m_tokens.palette());
    const bool hasIcon = busy || (button && button->glyph() != Icon::None);
    const int size = kind == Button::Kind::Quiet || !busy ? metrics::icon : metrics::wide;

    painter->save();
    QFont font = painter->font();
    if (kind != Button::Kind::Link)
        font.setWeight(QFont::DemiBold);
    if (kind == Button::Kind::Link && option->state & (State_MouseOver | State_HasFocus))
        font.setUnderline(true);
    painter->setFont(font);
    painter->setPen(ink);
    const int textWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, plain->text).width();
    const int iconRoom = hasIcon ? size + (plain->text.isEmpty() ? 0 : metrics::gap) : 0;
    const QRect whole = alignedRect(option->direction, Qt::AlignCenter,
                                    QSize(std::min(iconRoom + textWidth, option->rect.width()), option->rect.height()), option->rect);
    const QRect icon = alignedRect(option->direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(size, size), whole);
    if (busy)
        Spinner::paint(*painter, icon, ink, button->spinnerStep());
    else if (hasIcon)
        paintIcon(*painter, button->glyph(), icon, ink, option->direction);
    const QRect text = visualRect(option->direction, whole, whole.adjusted(iconRoom, 0, 0, 0));
    const int mnemonic = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(text, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, plain->text);
    painter->restore();
}

void Style::drawMenuItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->setPen(m_tokens.line);
        painter->drawLine(option->rect.left() + 4, option->rect.center().y(), option->rect.right() - 4, option->rect.center().y());
        return painter->restore();
    }
    const bool selected = option->state.testFlag(State_Selected);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_tokens.highContrast ? m_tokens.accent : m_tokens.soft);
        painter->drawRoundedRect(option->rect, 6, 6);
    }
    const QColor ink = selected && m_tokens.highContrast ? m_tokens.onAccent : m_tokens.ink;
    const QRect inner = option->rect.adjusted(metrics::gap, 0, -metrics::gap, 0);
    if (item->checked) {
        const QRect mark = alignedRect(option->direction, Qt::AlignLeft | Qt::AlignVCenter, {metrics::icon, metrics::icon}, inner);
        paintIcon(*painter, Icon::Check, mark, selected && m_tokens.highContrast ? ink : m_tokens.link);
    }
    const QRect text = visualRect(option->direction, inner, inner.adjusted(metrics::icon + metrics::gap, 0, 0, 0));
    painter->setPen(option->state.testFlag(State_Enabled) ? ink : m_tokens.dim);
    painter->drawText(text,
                      visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      item->text.section(u'\t', 0, 0));
    painter->setPen(selected && m_tokens.highContrast ? ink : m_tokens.dim);
    painter->drawText(inner, int(visualAlignment(option->direction, Qt::AlignRight | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      item->text.section(u'\t', 1));
    painter->restore();
}

/// The common style asks itself, not us, where the arrow belongs, and puts it at the far end.
void Style::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    painter->save();
    painter->setClipRect(header->rect);
    drawHeaderSection(header, painter);
    QStyleOptionHeader part = *header;
    part.rect = subElementRect(SE_HeaderLabel, header, widget);
    if (part.rect.isValid())
        drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = sortArrowPlace(*header);
    drawSortArrow(&part, painter);
    painter->restore();
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, m_tokens.card);
    painter->save();
    painter->setPen(m_tokens.line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    painter->restore();
}

/// A rectangle whose upper and lower corners are rounded differently, as those of joined fields are.
static QPainterPath rounded(const QRectF &rect, qreal upper, qreal lower)
{
    QPainterPath path;
    path.moveTo(rect.left() + upper, rect.top());
    path.lineTo(rect.right() - upper, rect.top());
    path.quadTo(rect.topRight(), {rect.right(), rect.top() + upper});
    path.lineTo(rect.right(), rect.bottom() - lower);
    path.quadTo(rect.bottomRight(), {rect.right() - lower, rect.bottom()});
    path.lineTo(rect.left() + lower, rect.bottom());
    path.quadTo(rect.bottomLeft(), {rect.left(), rect.bottom() - lower});
    path.lineTo(rect.left(), rect.top() + upper);
    path.quadTo(rect.topLeft(), {rect.left() + upper, rect.top()});
    return path;
}

void Style::drawFocusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qobject_cast<const QFocusFrame *>(widget);
    const QWidget *target = frame ? frame->widget() : nullptr;
    if (!target)
        return;
    const auto *field = qobject_cast<const TextField *>(target);
    const auto joined = field ? field->joined() : TextField::Joined::No;
    const bool small = target->inherits("QCheckBox") || target->inherits("QAbstractItemView");
    const qreal radius = small ? 4 : metrics::radius, width = metrics::focusRing;
    const qreal upper = joined == TextField::Joined::Lower ? 0 : radius, lower = joined == TextField::Joined::Upper ? 0 : radius;
    QColor color = m_tokens.accent;
    color.setAlphaF(m_tokens.highContrast ? 1.0F : m_tokens.dark ? 0.55F : 0.35F);
    const QRectF outer(option->rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath ring = rounded(outer, upper + width, lower + width); // odd and even: what both have stays free
    ring.addPath(rounded(outer.adjusted(width, width, -width, -width), upper, lower));
    painter->fillPath(ring, color);
    painter->restore();
}

/// Qt looks for them in the system's icon theme: many files, and not our looks.
QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return iconIn(Icon::Close, [this] { return m_tokens.dim; });
    return QProxyStyle::standardIcon(which, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox || control == CC_SpinBox)
        return fieldPart(control, option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: return drawScrollBar(option, painter, widget);
    case CC_ComboBox: return drawComboBox(option, painter);
    case CC_SpinBox: return drawSpinBox(option, painter);
    default: return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    painter->save();
    painter->fillRect(option->rect, widget ? widget->palette().color(QPalette::Window) : m_tokens.window);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool active = option->state.testFlag(State_MouseOver) || option->activeSubControls.testFlag(SC_ScrollBarSlider);
    painter->setBrush(mix(m_tokens.line, m_tokens.dim, active ? 0.6 : 0.2));
    painter->drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

} // namespace sallyport::ui
