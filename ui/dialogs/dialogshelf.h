// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>

class QWidget;

namespace sallyport::ui {

class Dialog;

/// The dialogs of a window while it is locked: questions are closed, what is at work goes on unseen and comes back, finished or not.
class DialogShelf final
{
public:
    void putAway(const QWidget *window);
    void bringBack();

private:
    QList<QPointer<Dialog>> m_working;
};

} // namespace sallyport::ui
