// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QVariantAnimation>

namespace sallyport::ui {

/// On or off, at once: a setting that needs no "Save". To assistive tools it is a check box. Its text stands before it.
class Switch final : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &place) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect track() const;
    QRect textPlace() const;

    QVariantAnimation m_slide; ///< 0 off to 1 on
};

} // namespace sallyport::ui
