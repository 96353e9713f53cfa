// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>
#include <QComboBox>

namespace sallyport::ui {

/// A list of choices for AT-SPI, where its name is what is chosen, as screen readers expect it of Qt. Qt's own then never says what
/// is being chosen; this does.
class AccessibleComboBox final : public QAccessibleWidget
{
public:
    explicit AccessibleComboBox(QComboBox *box);

    QAccessible::State state() const override;
    QString text(QAccessible::Text text) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QComboBox *box() const;
    bool isOpen() const;
};

} // namespace sallyport::ui
