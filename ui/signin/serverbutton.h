// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/enterbutton.h"
#include "ui/common/serverlink.h"

namespace sallyport::ui {

/// Shows the server that is used: a dot for its state, its name, what it is. Opens a menu.
class ServerButton final : public EnterButton
{
    Q_OBJECT

public:
    explicit ServerButton(QWidget *parent = nullptr);

    void display(ServerLink::Status status, const QString &name, const QString &summary);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ServerLink::Status m_status = ServerLink::Status::Unchosen;
    QString m_summary;
};

} // namespace sallyport::ui
