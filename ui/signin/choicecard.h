// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/enterbutton.h"
#include "ui/common/icons.h"

namespace sallyport::ui {

class Label;

/// A large button with a picture, a title and a sentence.
class ChoiceCard final : public EnterButton
{
    Q_OBJECT

public:
    /// Takes the picture.
    explicit ChoiceCard(QWidget *picture, QWidget *parent = nullptr);
    explicit ChoiceCard(Icon icon, QWidget *parent = nullptr);

    void say(const QString &title, const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_sentence;
};

} // namespace sallyport::ui
