// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sweep.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

namespace sallyport::ui::sweep {

static constexpr int mostWide = 1280;

static QString nameOf(const QWidget *widget)
{
    const QString name = widget->objectName();
    return QLatin1StringView(widget->metaObject()->className()) + u' ' + name;
}

static void need(QStringList &findings, const QWidget *widget, const QSize &needed)
{
    if (widget->width() < needed.width() || widget->height() < needed.height())
        findings.append(QStringLiteral("%1 needs %2×%3, has %4×%5")
                            .arg(nameOf(widget))
                            .arg(needed.width())
                            .arg(needed.height())
                            .arg(widget->width())
                            .arg(widget->height()));
}

QStringList cut(QWidget *window)
{
    QStringList findings;
    const auto buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->objectName() != QLatin1StringView("server")) // shortens its text by itself
            need(findings, button, button->hasHeightForWidth() ? QSize(0, button->heightForWidth(button->width())) : button->sizeHint());
    }
    const auto values = window->findChildren<QTextEdit *>();
    for (const QTextEdit *value : values) {
        if (value->isVisible() && value->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            need(findings, value, value->document()->size().toSize());
    }
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            need(findings, label, label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint());
    }
    return findings;
}

static void collectPlaced(const QLayout *layout, QList<const QWidget *> &placed)
{
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (const QWidget *widget = item->widget(); widget && widget->isVisible())
            placed.append(widget);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            collectPlaced(inner, placed);
    }
}

static void findOverlaps(QStringList &findings, const QWidget *parent)
{
    QList<const QWidget *> placed;
    if (parent->isVisible() && parent->layout())
        collectPlaced(parent->layout(), placed);
    for (qsizetype one = 0; one < placed.size(); ++one) {
        for (qsizetype other = one + 1; other < placed.size(); ++other) {
            if (placed[one]->geometry().intersects(placed[other]->geometry()))
                findings.append(nameOf(placed[one]) + QStringLiteral(" overlaps ") + nameOf(placed[other]));
        }
        if (!parent->rect().contains(placed[one]->geometry()))
            findings.append(nameOf(placed[one]) + QStringLiteral(" sticks out of ") + nameOf(parent));
    }
}

static void findShortHeadings(QStringList &findings, const QTableView *table)
{
    const QHeaderView *header = table->horizontalHeader();
    for (int column = 0; table->isVisible() && column < header->count(); ++column) {
        const QString text = table->model()->headerData(column, Qt::Horizontal).toString();
        if (!header->isSectionHidden(column) && header->fontMetrics().horizontalAdvance(text) > header->sectionSize(column))
            findings.append(nameOf(table) + QStringLiteral(" shortens its heading ") + text);
    }
}

QStringList crowded(QWidget *window)
{
    QStringList findings;
    if (window->width() > mostWide)
        findings.append(QStringLiteral("%1 is %2 wide").arg(nameOf(window)).arg(window->width()));
    const auto widgets = window->findChildren<const QWidget *>();
    findOverlaps(findings, window);
    for (const QWidget *widget : widgets) {
        findOverlaps(findings, widget);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs && tabs->isVisible())
            need(findings, tabs, {tabs->sizeHint().width(), 0});
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            findShortHeadings(findings, table);
    }
    return findings;
}

} // namespace sallyport::ui::sweep
