// SPDX-License-Identifier: Apache-2.0
#include "ui/common/enterbutton.h"

#include <QKeyEvent>

namespace sallyport::ui {

void EnterButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace sallyport::ui
