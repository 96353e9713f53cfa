// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sweep.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTableView>

#include <algorithm>
#include <array>

namespace sallyport::ui::sweep {

namespace {

using Texts = QList<std::pair<QString, QString>>;

/// As people's auto-type and scripts of screen readers know them, on purpose not the constants of the program.
constexpr std::array frozen{QLatin1StringView("Server"),
                            QLatin1StringView("Username"),
                            QLatin1StringView("Password"),
                            QLatin1StringView("Remember me"),
                            QLatin1StringView("Forgot your password?"),
                            QLatin1StringView("Sign in"),
                            QLatin1StringView("Create account"),
                            QLatin1StringView("Sign out")};

void add(Texts &texts, const QObject *object, const QString &text)
{
    if (!text.isEmpty())
        texts.append({QLatin1StringView(object->metaObject()->className()) + u' ' + object->objectName(), text});
}

void addTable(Texts &texts, const QTableView *table)
{
    const QAbstractItemModel *model = table->model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        add(texts, table, model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(20, model->rowCount()); ++row) {
            for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                add(texts, table, model->index(row, column).data(role).toString());
        }
    }
}

void addShown(Texts &texts, const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        add(texts, label, label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        add(texts, button, button->text());
    } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        add(texts, field, field->placeholderText());
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            add(texts, tabs, tabs->tabText(tab));
    } else if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
        for (int item = 0; item < choice->count(); ++item)
            add(texts, choice, choice->itemText(item));
    } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
        addTable(texts, table);
    } else if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        const auto actions = menu->actions();
        for (const QAction *action : actions)
            add(texts, action, action->text());
    }
}

} // namespace

QList<std::pair<QString, QString>> texts(QWidget *window)
{
    Texts all;
    QList<const QWidget *> widgets = window->findChildren<const QWidget *>();
    widgets.prepend(window);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (widget->window() != window && !qobject_cast<const QMenu *>(widget->window()))
            continue; // another window, which has its own turn
        add(all, widget, widget->toolTip());
        add(all, widget, widget->accessibleDescription());
        if (std::ranges::find(frozen, widget->accessibleName()) == frozen.end())
            add(all, widget, widget->accessibleName());
        addShown(all, widget);
    }
    add(all, window, window->windowTitle());
    return all;
}

} // namespace sallyport::ui::sweep
