// SPDX-License-Identifier: Apache-2.0
#include "ui/common/announcement.h"

#include <QAccessible>

namespace sallyport::ui {

/// Windows and macOS are told of alerts, and read the name of what shows one.
void announce(QWidget *speaker, const QString &)
{
    QAccessibleEvent alert(speaker, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace sallyport::ui
