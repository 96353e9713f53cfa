// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace sallyport::ui {

/// A raised surface with a thin line around it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sallyport::ui
