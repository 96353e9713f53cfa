// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/controls/combobox.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace sallyport::ui {

static constexpr int arrowRoom = metrics::icon + 2 * metrics::gap;
static constexpr int spinRoom = metrics::section + metrics::gap;

bool Style::isTextArea(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() != QFrame::NoFrame
        && (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget));
}

/// The ground of everything that is filled in: white, a thin line, stronger when it is pointed at or has the keyboard.
void Style::drawFieldGround(const QStyleOption *option, QPainter *painter) const
{
    const bool focused = option->state.testFlag(State_HasFocus), hovered = option->state.testFlag(State_MouseOver);
    const QColor resting = hovered ? mix(m_tokens.line, m_tokens.dim, 0.4) : m_tokens.line;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focused ? m_tokens.accent : resting);
    painter->setBrush(option->state.testFlag(State_Enabled) ? m_tokens.card : m_tokens.window);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    painter->restore();
}

QSize Style::fieldSize(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const auto *combo = qobject_cast<const ComboBox *>(widget);
    const int least = combo && combo->isCompact() ? metrics::compactControl : metrics::control;
    const int height = std::max(least, option->fontMetrics.height() + (combo && combo->isCompact() ? metrics::space : metrics::wide));
    return {size.width() + metrics::space + (type == CT_ComboBox ? arrowRoom : spinRoom), height};
}

static QRect comboPart(const QRect &whole, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ComboBoxArrow: return {whole.right() - arrowRoom + 1, whole.top(), arrowRoom, whole.height()};
    case QStyle::SC_ComboBoxEditField: return whole.adjusted(metrics::space - 2, 1, -arrowRoom, -1);
    case QStyle::SC_ComboBoxListBoxPopup: return whole.translated(0, 4);
    default: return whole;
    }
}

static QRect spinPart(const QRect &whole, QStyle::SubControl part)
{
    const QRect up(whole.right() - spinRoom + 1, whole.top() + 1, spinRoom - 1, whole.height() / 2 - 1);
    switch (part) {
    case QStyle::SC_SpinBoxUp: return up;
    case QStyle::SC_SpinBoxDown: return up.translated(0, whole.height() / 2);
    case QStyle::SC_SpinBoxEditField: return whole.adjusted(1, 1, -spinRoom, -1); // the line edit has a margin of its own
    default: return whole;
    }
}

QRect Style::fieldPart(ComplexControl control, const QStyleOption *option, SubControl part) const
{
    const QRect place = control == CC_ComboBox ? comboPart(option->rect, part) : spinPart(option->rect, part);
    return visualRect(option->direction, option->rect, place);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    drawFieldGround(option, painter);
    QRect arrow = fieldPart(CC_ComboBox, option, SC_ComboBoxArrow);
    arrow = alignedRect(option->direction, Qt::AlignCenter, {metrics::wide, metrics::wide}, arrow);
    paintIcon(*painter, Icon::Chevron, arrow, option->state.testFlag(State_Enabled) ? m_tokens.dim : m_tokens.line);
}

void Style::drawComboBoxLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo || combo->editable)
        return;
    const QRect place = fieldPart(CC_ComboBox, option, SC_ComboBoxEditField).adjusted(2, 0, -2, 0);
    const QString text = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, place.width());
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setPen(enabled ? m_tokens.ink : m_tokens.palette().color(QPalette::Disabled, QPalette::Text));
    painter->drawText(place, int(visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine), text);
    painter->restore();
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    drawFieldGround(option, painter);
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, int turn) {
        const QRect place =
            alignedRect(option->direction, Qt::AlignCenter, {metrics::space, metrics::space}, fieldPart(CC_SpinBox, option, part));
        const bool active = option->activeSubControls.testFlag(part);
        const QColor color = !spin->stepEnabled.testFlag(step) ? m_tokens.line : active ? m_tokens.link : m_tokens.dim;
        painter->save();
        painter->translate(QRectF(place).center());
        painter->rotate(turn);
        paintIcon(*painter, Icon::Chevron, QRect(-metrics::space / 2, -metrics::space / 2, metrics::space, metrics::space), color);
        painter->restore();
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0);
}

/// A bar without numbers: the words beside it say how far it is. Without a known end all of it is pale.
void Style::drawProgress(ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    constexpr int thickness = 6;
    const QRect groove(option->rect.left(), option->rect.center().y() - thickness / 2, option->rect.width(), thickness);
    const double span = double(bar->maximum) - bar->minimum;
    const double share = span > 0 ? std::clamp((bar->progress - double(bar->minimum)) / span, 0.0, 1.0) : 1;
    const QRect part = visualRect(option->direction, groove, {groove.topLeft(), QSize(int(groove.width() * share), thickness)});
    const bool isGroove = element == CE_ProgressBarGroove;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isGroove && m_tokens.highContrast ? QPen(m_tokens.ink) : QPen(Qt::NoPen));
    painter->setBrush(isGroove && m_tokens.highContrast ? m_tokens.window
                          : isGroove                    ? m_tokens.line
                          : span > 0                    ? m_tokens.accent
                                                        : mix(m_tokens.line, m_tokens.accent, 0.5));
    painter->drawRoundedRect(isGroove ? groove : part, thickness / 2.0, thickness / 2.0);
    painter->restore();
}

} // namespace sallyport::ui
