// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace sallyport::ui {

/// What can be on or off, for assistive programs: what they do to it is a click. Qt's own only sets the mark, and whoever waits for
/// the click is not told.
class AccessibleChoice final : public QAccessibleWidget
{
public:
    AccessibleChoice(QAbstractButton *button, QAccessible::Role role);

    QAccessible::State state() const override;
    QString text(QAccessible::Text text) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QAbstractButton *button() const;
    QString action() const;
};

} // namespace sallyport::ui
