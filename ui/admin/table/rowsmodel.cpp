// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/table/rowsmodel.h"

#include "ui/admin/table/tableroles.h"
#include "ui/common/plaintooltip.h"

namespace sallyport::ui {

void RowsModel::display(const QStringList &headers, QList<QList<Cell>> rows)
{
    // The same shape keeps the place, the selection and the columns.
    const bool sameShape = headers.size() == m_headers.size() && rows.size() == m_rows.size();
    if (!sameShape)
        beginResetModel();
    m_headers = headers;
    m_rows = std::move(rows);
    if (!sameShape)
        return endResetModel();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_headers.size()) - 1));
    if (!m_headers.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_headers.size()) - 1);
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    const Cell &cell = m_rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return plainToolTip(cell.text);
    case InkRole: return int(cell.ink);
    case BadgeRole: return cell.badge ? QVariant(int(*cell.badge)) : QVariant();
    case StrongRole: return cell.strong;
    case FixedRole: return cell.fixed;
    default: return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace sallyport::ui
