// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace sallyport::ui {

/// Turns while something loads. Appears only after 300 ms, so that quick answers do not flicker.
class Spinner final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int interval = 60; ///< milliseconds between two steps

    explicit Spinner(const QString &what, QWidget *parent = nullptr);

    void start();
    void stop();
    QSize sizeHint() const override { return {32, 32}; }

    /// One step of the turning arc.
    static void paint(QPainter &painter, const QRectF &rect, const QColor &color, int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    bool m_visible = false;
    int m_step = 0;
};

} // namespace sallyport::ui
