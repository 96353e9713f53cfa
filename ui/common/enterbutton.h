// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace sallyport::ui {

/// A push button that Enter presses too, also outside dialogs, where Qt's own only listens to the space bar.
class EnterButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace sallyport::ui
