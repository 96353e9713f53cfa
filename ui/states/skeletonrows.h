// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace sallyport::ui {

/// Pale bars where rows will be, while they are loaded. Appear after 300 ms, so that quick answers do not flicker; breathe calmly, or
/// not at all where motion is reduced.
class SkeletonRows final : public QWidget
{
    Q_OBJECT

public:
    /// `what` is told to assistive tools: "Loading the users".
    explicit SkeletonRows(const QString &what, int rows = 6, QWidget *parent = nullptr);

    void setRowHeight(int height);
    /// Shows or hides the widget as well.
    void setLoading(bool loading);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_rows;
    int m_rowHeight;
    bool m_visible = false;
    int m_step = 0;
    QBasicTimer m_timer;
};

} // namespace sallyport::ui
