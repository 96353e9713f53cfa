// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/accessiblechoice.h"

namespace sallyport::ui {

/// Without the & that marks a key; of two, one is meant.
static QString withoutMnemonic(QString text)
{
    for (qsizetype i = text.indexOf(u'&'); i >= 0; i = text.indexOf(u'&', i + 1))
        text.remove(i, 1);
    return text;
}

AccessibleChoice::AccessibleChoice(QAbstractButton *button, QAccessible::Role role) : QAccessibleWidget(button, role)
{ }

QAbstractButton *AccessibleChoice::button() const
{
    return static_cast<QAbstractButton *>(widget());
}

QAccessible::State AccessibleChoice::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (role() == QAccessible::PageTab) {
        state.selectable = true;
        state.selected = button()->isChecked();
    } else {
        state.checkable = true;
        state.checked = button()->isChecked();
    }
    return state;
}

QString AccessibleChoice::text(QAccessible::Text text) const
{
    const QString given = QAccessibleWidget::text(text);
    return text == QAccessible::Name && given.isEmpty() ? withoutMnemonic(button()->text()) : given;
}

QString AccessibleChoice::action() const
{
    return role() == QAccessible::PageTab ? pressAction() : toggleAction();
}

QStringList AccessibleChoice::actionNames() const
{
    return button()->isEnabled() ? QStringList{action()} + QAccessibleWidget::actionNames() : QStringList();
}

void AccessibleChoice::doAction(const QString &name)
{
    if (name == action())
        button()->click();
    else
        QAccessibleWidget::doAction(name);
}

} // namespace sallyport::ui
