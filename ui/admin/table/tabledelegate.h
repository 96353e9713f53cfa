// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace sallyport::ui {

/// Rows of the console's tables: strong names, badges, check boxes, a line below each. What is special about a cell, its model says by
/// TableRole.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of the font alone: every row is as high as any other, which a table with a million of them needs.
    static int rowHeight(const QFontMetrics &metrics);

protected:
    /// A click anywhere in a cell with a check box is one on the box.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintCheckBox(QPainter *painter, const QStyleOptionViewItem &option, Qt::CheckState state);
};

} // namespace sallyport::ui
