// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/serverlink.h"
#include "ui/common/tokens.h"

#include <QWidget>

class QPainter;

namespace sallyport::ui {

/// How a server is, at one glance: a full disc when all is well, a ring while it is checked or cannot be reached.
class StatusDot final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int size = 10;

    explicit StatusDot(QWidget *parent = nullptr);

    void display(ServerLink::Status status);
    /// For who paints it among other things.
    static void paint(QPainter &painter, const QRect &place, ServerLink::Status status, const Tokens &tokens);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ServerLink::Status m_status = ServerLink::Status::Unchosen;
};

} // namespace sallyport::ui
