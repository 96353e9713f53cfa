// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace sallyport::ui {

/// Keeps the soft ring around the control that has the keyboard.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame; ///< Qt makes it a child of the window it is shown in
};

} // namespace sallyport::ui
