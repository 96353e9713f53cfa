// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/table/datatable.h"

#include "ui/admin/table/tabledelegate.h"
#include "ui/common/preferences.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

namespace sallyport::ui {

DataTable::DataTable(const QString &objectName, QWidget *parent) : QTableView(parent)
{
    setObjectName(objectName);
    setItemDelegate(new TableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &place) { openColumnMenu(header->mapToGlobal(place)); });
    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::opened);
    applyFont();
}

void DataTable::applyFont()
{
    const int height = TableDelegate::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionsClickable(false);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &DataTable::fitHeadings);
}

int DataTable::headingWidth(int column) const
{
    const QHeaderView *header = horizontalHeader();
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    return header->fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 2 * margin;
}

void DataTable::setColumn(int column, int characters, bool stretches)
{
    horizontalHeader()->setSectionResizeMode(column, stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
    m_widths[column] = {characters, 0};
    fitHeadings();
}

void DataTable::fitHeadings()
{
    for (auto width = m_widths.begin(); width != m_widths.end(); ++width) {
        const int column = width.key();
        auto &[characters, given] = width.value();
        if (given != 0 && horizontalHeader()->sectionSize(column) != given)
            continue;
        given = std::max(fontMetrics().averageCharWidth() * characters, headingWidth(column));
        horizontalHeader()->resizeSection(column, given);
    }
}

/// What was remembered of another set of columns is worth nothing.
QString DataTable::columnsKey() const
{
    return QStringLiteral("%1-%2").arg(objectName()).arg(model()->columnCount());
}

void DataTable::keepColumns(Preferences &preferences)
{
    m_preferences = &preferences;
    const bool clickable = horizontalHeader()->sectionsClickable();
    horizontalHeader()->restoreState(preferences.columns(columnsKey()));
    horizontalHeader()->setSectionsClickable(clickable);
}

void DataTable::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    if (m_preferences && model())
        m_preferences->setColumns(columnsKey(), horizontalHeader()->saveState());
}

void DataTable::openColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (m_fixed.contains(column))
            continue;
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    addOrders(menu);
    menu->popup(place);
}

void DataTable::addOrders(QMenu *menu)
{
    menu->addSeparator();
    for (const int column : std::as_const(m_sorted)) {
        const QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu->addAction(tr("Sort by: %1").arg(name));
        action->setCheckable(true);
        action->setChecked(column == horizontalHeader()->sortIndicatorSection());
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
    }
}

void DataTable::sortBy(int column)
{
    const auto *header = horizontalHeader();
    const bool turns = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && currentIndex().isValid()) {
        if (event->key() == Qt::Key_Space)
            return Q_EMIT checkAsked(currentIndex());
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return Q_EMIT opened(currentIndex());
    }
    // Whole rows are selected, so Home and End go to the first and the last of them.
    if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && model()->rowCount() > 0) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        return setCurrentIndex(model()->index(row, std::max(currentIndex().column(), 0)));
    }
    QTableView::keyPressEvent(event);
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return;
    const int first = std::max(rowAt(0), 0), last = rowAt(viewport()->height() - 1);
    Q_EMIT looked(first, last < 0 ? rows - 1 : last);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openColumnMenu(horizontalHeader()->mapToGlobal(QPoint(0, horizontalHeader()->height())));
    else
        QTableView::contextMenuEvent(event);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
        fitHeadings();
    }
}

} // namespace sallyport::ui
