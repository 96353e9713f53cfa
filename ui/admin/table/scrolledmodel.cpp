// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/table/scrolledmodel.h"

namespace sallyport::ui {

void ScrolledModel::start()
{
    ++m_question;
    m_next = QString();
    setStatus(Status::Loading);
    fetchNext();
}

void ScrolledModel::fetchNext()
{
    m_isUnderWay = true;
    fetch(m_next.value_or(QString()));
}

void ScrolledModel::setStatus(Status status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void ScrolledModel::look(int last)
{
    const bool isMore = m_next && !m_next->isEmpty() && rowCount() < mostKept;
    if (m_status == Status::Ready && isMore && !m_isUnderWay && last + pageSize / 2 >= rowCount())
        fetchNext();
}

int ScrolledModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant ScrolledModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

void ScrolledModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
}

} // namespace sallyport::ui
