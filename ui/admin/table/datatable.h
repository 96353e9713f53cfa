// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QTableView>

class QMenu;

namespace sallyport::ui {

class Preferences;

/// A table of the console: whole rows, no grid, columns to move, to resize and to hide that are remembered, everything by keyboard. Tab
/// leaves it, Space checks the current row, Enter opens it, the menu key lists columns and orders.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(const QString &objectName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// How wide a column begins, in characters, but no narrower than its heading; `stretches`: takes what is left.
    void setColumn(int column, int characters, bool stretches = false);
    /// Columns that nobody may hide: what a row is known by.
    void setFixedColumns(const QList<int> &columns) { m_fixed = columns; }
    /// Columns that the rows can be sorted by, from the menu of columns too: a header takes no keyboard.
    void setSortedColumns(const QList<int> &columns) { m_sorted = columns; }
    /// Remembers columns under the table's object name, and takes up what is remembered. After the last setColumn().
    void keepColumns(Preferences &preferences);
    /// A menu of columns to show or hide, and to sort by; choosing one again turns the order.
    void openColumnMenu(const QPoint &place);

Q_SIGNALS:
    /// Space: check or uncheck this row.
    void checkAsked(const QModelIndex &index);
    /// Enter or a double click.
    void opened(const QModelIndex &index);
    /// Rows first to last are to be seen.
    void looked(int first, int last);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void applyFont();
    int headingWidth(int column) const;
    /// After the headings or the font have changed. Leaves columns as they are that somebody made wider or narrower.
    void fitHeadings();
    QString columnsKey() const;
    void addOrders(QMenu *menu);
    void sortBy(int column);

    struct Width
    {
        int characters = 0;
        int given = 0; ///< in pixels; 0: none yet
    };

    QMap<int, Width> m_widths;
    QList<int> m_fixed, m_sorted;
    Preferences *m_preferences = nullptr;
};

} // namespace sallyport::ui
