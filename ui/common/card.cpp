// SPDX-License-Identifier: Apache-2.0
#include "ui/common/card.h"

#include "ui/common/style.h"

#include <QPainter>

namespace sallyport::ui {

Card::Card(QWidget *parent) : QFrame(parent)
{ }

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace sallyport::ui
