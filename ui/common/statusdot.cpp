// SPDX-License-Identifier: Apache-2.0
#include "ui/common/statusdot.h"

#include "ui/common/style.h"
#include "ui/common/translated.h"

#include <QPainter>

namespace sallyport::ui {

StatusDot::StatusDot(QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
    keepTranslated(this, [this] { setAccessibleName(ServerLink::statusText(m_status)); });
}

void StatusDot::display(ServerLink::Status status)
{
    m_status = status;
    setAccessibleName(ServerLink::statusText(status));
    update();
}

static QColor statusColor(ServerLink::Status status, const Tokens &tokens)
{
    switch (status) {
    case ServerLink::Status::Unchosen:
    case ServerLink::Status::Checking: return tokens.dim;
    case ServerLink::Status::Good: return tokens.good;
    case ServerLink::Status::Bad: return tokens.bad;
    }
    Q_UNREACHABLE();
}

void StatusDot::paint(QPainter &painter, const QRect &place, ServerLink::Status status, const Tokens &tokens)
{
    const QColor color = statusColor(status, tokens);
    painter.setRenderHint(QPainter::Antialiasing);
    // Not by colour alone.
    painter.setPen(QPen(color, 2));
    painter.setBrush(status == ServerLink::Status::Good ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
}

void StatusDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_status, tokensOf(this));
}

} // namespace sallyport::ui
