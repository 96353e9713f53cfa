// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

namespace sallyport::ui {

/// One page in a Sidebar.
class SidebarEntry final : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarEntry(Icon icon, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Closer together where the screen is low.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
};

} // namespace sallyport::ui
