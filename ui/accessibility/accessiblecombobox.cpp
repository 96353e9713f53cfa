// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/accessiblecombobox.h"

#include <QAbstractItemView>

namespace sallyport::ui {

AccessibleComboBox::AccessibleComboBox(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox)
{ }

QComboBox *AccessibleComboBox::box() const
{
    return static_cast<QComboBox *>(widget());
}

bool AccessibleComboBox::isOpen() const
{
    return box()->view()->isVisible();
}

QAccessible::State AccessibleComboBox::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = isOpen();
    return state;
}

QString AccessibleComboBox::text(QAccessible::Text text) const
{
    if (text == QAccessible::Name || text == QAccessible::Value)
        return box()->currentText();
    if (text != QAccessible::Description)
        return QAccessibleWidget::text(text);
    const QString name = box()->accessibleName(), more = QAccessibleWidget::text(text);
    return more.isEmpty() || more == name ? name : QStringLiteral("%1. %2").arg(name, more);
}

QStringList AccessibleComboBox::actionNames() const
{
    return box()->isEnabled() ? QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames() : QStringList();
}

void AccessibleComboBox::doAction(const QString &name)
{
    if (name != showMenuAction() && name != pressAction())
        return QAccessibleWidget::doAction(name);
    if (isOpen())
        box()->hidePopup();
    else
        box()->showPopup();
}

} // namespace sallyport::ui
