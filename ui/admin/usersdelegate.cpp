// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/usersdelegate.h"

#include "ui/admin/usersmodel.h"
#include "ui/common/badge.h"
#include "ui/common/style.h"

#include <QPainter>

namespace sallyport::ui {

static std::optional<Badge::Kind> badgeOf(const api::UserView &user, int column)
{
    if (column == UsersModel::Role && user.isAdministrator())
        return Badge::Kind::Accent;
    if (column == UsersModel::State && user.disabled)
        return Badge::Kind::Bad;
    return std::nullopt;
}

void UsersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const UsersModel *>(index.model());
    if (!model)
        return QStyledItemDelegate::paint(painter, option, index);
    const api::UserView &user = model->user(index.row());
    const Tokens &tokens = tokensOf(option.widget);
    const bool inverted = tokens.highContrast && option.state.testFlag(QStyle::State_Selected);
    const QString text = index.data().toString();
    painter->save();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto mirrored = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect inner = option.rect.adjusted(metrics::space, 0, -metrics::gap, 0);
    QFont font = option.font;
    font.setWeight(index.column() == UsersModel::Name ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    if (const auto kind = badgeOf(user, index.column()); kind && !inverted) {
        Badge::paint(*painter, mirrored(inner.adjusted(-metrics::gap, 0, 0, 0)), *kind, text, option.widget);
    } else {
        const bool good = index.column() == UsersModel::State && !user.disabled;
        painter->setPen(inverted ? tokens.onAccent : good ? tokens.good : index.column() == UsersModel::Name ? tokens.ink : tokens.dim);
        painter->drawText(mirrored(inner), QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

QSize UsersDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) * 11 / 10 + 2 * metrics::space + metrics::gap;
    return {width, std::max(metrics::control, option.fontMetrics.height() + metrics::wide)};
}

} // namespace sallyport::ui
