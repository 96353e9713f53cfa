// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/enterbutton.h"
#include "ui/common/icons.h"

namespace sallyport::ui {

/// A large button with an icon, a title and a sentence.
class ChoiceCard final : public EnterButton
{
    Q_OBJECT

public:
    ChoiceCard(Icon icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sallyport::ui
