// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/accessiblewhileshown.h"

#include <QWidget>

namespace sallyport::ui {

AccessibleWhileShown::AccessibleWhileShown(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role)
{ }

int AccessibleWhileShown::childCount() const
{
    return widget()->isVisible() ? QAccessibleWidget::childCount() : 0;
}

QAccessibleInterface *AccessibleWhileShown::child(int index) const
{
    return widget()->isVisible() ? QAccessibleWidget::child(index) : nullptr;
}

void forgetAccessibles(const QWidget *hidden)
{
    if (!QAccessible::isActive())
        return;
    const auto widgets = hidden->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(interface));
    }
}

} // namespace sallyport::ui
