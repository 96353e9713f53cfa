// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/badge.h"
#include "ui/common/tokens.h"

#include <QAbstractTableModel>

#include <optional>

namespace sallyport::ui {

/// One cell of a short table.
struct Cell
{
    QString text;
    TextRole ink = TextRole::Body;
    std::optional<Badge::Kind> badge = {};
    bool strong = false;
    bool fixed = false;
};

/// A table that is known as a whole: keys, backups, settings.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void display(const QStringList &headers, QList<QList<Cell>> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<QList<Cell>> m_rows;
};

} // namespace sallyport::ui
