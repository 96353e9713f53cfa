// SPDX-License-Identifier: Apache-2.0
#include "ui/common/spinner.h"

#include <QPainter>
#include <QTimerEvent>

namespace sallyport::ui {

static constexpr int appearsAfter = 300;

Spinner::Spinner(const QString &what, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(what);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Spinner::start()
{
    if (!m_timer.isActive())
        m_timer.start(appearsAfter, this);
}

void Spinner::stop()
{
    m_timer.stop();
    m_visible = false;
    update();
}

void Spinner::paint(QPainter &painter, const QRectF &rect, const QColor &color, int step)
{
    constexpr int sixteenths = 16, stepDegrees = 24, arcDegrees = 270;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, rect.width() / 9, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(rect.adjusted(2, 2, -2, -2), -step * stepDegrees % 360 * sixteenths, arcDegrees * sixteenths);
    painter.restore();
}

void Spinner::paintEvent(QPaintEvent *)
{
    if (!m_visible)
        return;
    QPainter painter(this);
    paint(painter, QRectF(rect()).adjusted(4, 4, -4, -4), palette().color(QPalette::Link), m_step);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    if (!m_visible) {
        m_visible = true;
        m_timer.start(interval, this);
    }
    ++m_step;
    update();
}

} // namespace sallyport::ui
