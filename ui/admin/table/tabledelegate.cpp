// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/table/tabledelegate.h"

#include "ui/admin/table/tableroles.h"
#include "ui/common/badge.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>

namespace sallyport::ui {

static constexpr int checkBox = 18, leastHeight = 36;

int TableDelegate::rowHeight(const QFontMetrics &fontMetrics)
{
    return std::max(leastHeight, fontMetrics.height() + metrics::wide);
}

static QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (index.data(FixedRole).toBool())
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (index.data(StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

static void paintMissing(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.widget);
    // Bars of different lengths, the same at each painting.
    const int share = 45 + (index.row() * 7 + index.column() * 13) % 40;
    const QRect inner = option.rect.adjusted(metrics::space, 0, -metrics::space, 0);
    QRect bar = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {inner.width() * share / 100, metrics::gap}, inner);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mix(tokens.card, tokens.line, 0.6));
    painter->drawRoundedRect(bar, 4, 4);
}

void TableDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.widget);
    const bool inverted = tokens.highContrast && option.state.testFlag(QStyle::State_Selected);
    const QString text = index.data().toString();
    const QRect inner = option.rect.adjusted(metrics::space, 0, -metrics::gap, 0);
    const auto mirrored = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->setFont(fontOf(option, index));
    if (const QVariant badge = index.data(BadgeRole); badge.isValid() && !inverted)
        return Badge::paint(*painter, mirrored(inner.adjusted(-metrics::gap, 0, 0, 0)), Badge::Kind(badge.toInt()), text, option.widget);
    const QVariant ink = index.data(InkRole);
    const auto role = QPalette::ColorRole(ink.isValid() ? ink.toInt() : int(TextRole::Body));
    painter->setPen(inverted ? tokens.onAccent : tokens.palette().color(role));
    painter->drawText(mirrored(inner), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

void TableDelegate::paintCheckBox(QPainter *painter, const QStyleOptionViewItem &option, Qt::CheckState state)
{
    QStyleOptionButton box;
    box.QStyleOption::operator=(option);
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, {checkBox, checkBox}, option.rect);
    box.state = QStyle::State_Enabled | (state == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->setPen(tokensOf(option.widget).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(MissingRole).toBool())
        paintMissing(painter, option, index);
    else if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid())
        paintCheckBox(painter, option, Qt::CheckState(state.toInt()));
    else
        paintText(painter, option, index);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics fontMetrics(fontOf(option, index));
    const int width = fontMetrics.horizontalAdvance(index.data().toString()) + 2 * metrics::space + metrics::wide;
    return {width, rowHeight(option.fontMetrics)};
}

bool TableDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool clicked = event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (!clicked)
        return false; // keys are the table's: they go for the whole row
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace sallyport::ui
