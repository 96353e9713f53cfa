// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>

namespace sallyport::ui {

/// A part whose inside is for nobody while it is hidden: assistive programs are told of hidden widgets too, with all they say.
class AccessibleWhileShown final : public QAccessibleWidget
{
public:
    AccessibleWhileShown(QWidget *widget, QAccessible::Role role);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
};

/// What assistive programs remember of the widgets inside leads nowhere from now on. For the moment something is hidden.
void forgetAccessibles(const QWidget *hidden);

} // namespace sallyport::ui
