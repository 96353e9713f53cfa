// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QStringList>

class QWidget;

namespace sallyport::ui {

/// Shows a window as the system asks for it, light, dark and in high contrast, changed while it is open.
class AppearanceTour
{
public:
    AppearanceTour();

    /// Through all appearances and back to the first. Each finding is one line, empty is good: what keeps the colours of the one before.
    /// Keeps pictures as `name`-dark and `name`-contrast.
    QStringList findings(QWidget *window, const QString &name) const;

private:
    QPalette m_first;
};

} // namespace sallyport::ui
