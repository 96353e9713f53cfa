// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/serverbutton.h"

#include "ui/common/frozennames.h"
#include "ui/common/icons.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/statusdot.h"
#include "ui/common/style.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace sallyport::ui {

ServerButton::ServerButton(QWidget *parent) : EnterButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(frozen::server);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ServerButton::display(ServerLink::Status status, const QString &name, const QString &summary)
{
    m_status = status;
    m_summary = status == ServerLink::Status::Good ? summary : ServerLink::statusText(status);
    setText(name);
    setAccessibleDescription(tr("%1, %2").arg(name, ServerLink::statusText(status)));
    setToolTip(plainToolTip(tr("%1, %2").arg(name, m_summary)));
    update();
}

QSize ServerButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * metrics::margin,
            std::max(metrics::control, fontMetrics().height() + metrics::wide)};
}

void ServerButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1; // a field without one has no frame
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRect inner = rect().adjusted(metrics::space, 0, -metrics::space, 0);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), inner, QRect(inner.x() + x, 0, width, height()));
    };
    QRect dot(0, 0, StatusDot::size, StatusDot::size);
    dot.moveCenter(place(0, StatusDot::size).center());
    StatusDot::paint(painter, dot, m_status, tokens);

    const int chevron = metrics::icon - 4;
    QRect arrow(0, 0, chevron, chevron);
    arrow.moveCenter(place(inner.width() - chevron, chevron).center());
    paintIcon(painter, Icon::Chevron, arrow, tokens.dim);

    const int start = StatusDot::size + metrics::gap, room = inner.width() - start - chevron - metrics::gap;
    const int nameWidth = std::min(fontMetrics().horizontalAdvance(text()), room);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(tokens.ink);
    painter.drawText(place(start, nameWidth + 1), alignment, fontMetrics().elidedText(text(), Qt::ElideMiddle, nameWidth + 1));
    const int left = room - nameWidth - metrics::gap;
    if (left > 4 * metrics::gap) {
        painter.setPen(tokens.dim);
        painter.drawText(place(start + nameWidth + metrics::gap, left), alignment,
                         fontMetrics().elidedText(tr("· %1").arg(m_summary), Qt::ElideRight, left));
    }
}

} // namespace sallyport::ui
