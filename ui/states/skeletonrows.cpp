// SPDX-License-Identifier: Apache-2.0
#include "ui/states/skeletonrows.h"

#include "ui/common/style.h"

#include <QPainter>
#include <QTimerEvent>

#include <cmath>

namespace sallyport::ui {

static constexpr int delay = 300, interval = 60;

SkeletonRows::SkeletonRows(const QString &what, int rows, QWidget *parent) : QWidget(parent), m_rows(rows), m_rowHeight(metrics::control)
{
    setAccessibleName(what);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    hide();
}

void SkeletonRows::setRowHeight(int height)
{
    m_rowHeight = height;
    updateGeometry();
}

void SkeletonRows::setLoading(bool loading)
{
    setVisible(loading);
    if (loading && !m_timer.isActive()) {
        m_timer.start(delay, this);
    } else if (!loading) {
        m_timer.stop();
        m_visible = false;
    }
}

QSize SkeletonRows::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, m_rows * m_rowHeight};
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    if (!m_visible)
        return;
    static constexpr double lengths[] = {0.72, 0.55, 0.64, 0.48, 0.7, 0.6};
    const Tokens &tokens = tokensOf(this);
    const double breath = 0.75 + 0.25 * std::cos(m_step * 0.16);
    const int bar = metrics::space;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(tokens.card, tokens.line, tokens.highContrast ? breath / 4 : breath));
    for (int row = 0; row < height() / m_rowHeight && row < m_rows; ++row) {
        const double share = lengths[row % std::size(lengths)];
        const QRect whole(metrics::space, row * m_rowHeight + (m_rowHeight - bar) / 2, width() - 2 * metrics::space, bar);
        const QRect part = QStyle::visualRect(layoutDirection(), whole, {whole.topLeft(), QSize(int(whole.width() * share), bar)});
        painter.drawRoundedRect(part, 4, 4);
    }
}

void SkeletonRows::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    const bool still = animationDuration(this) == 0;
    if (still)
        m_timer.stop();
    else if (!m_visible)
        m_timer.start(interval, this);
    m_visible = true;
    ++m_step;
    update();
}

} // namespace sallyport::ui
