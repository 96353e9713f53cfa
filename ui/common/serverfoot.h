// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/serverlink.h"

namespace sallyport::ui {

class Label;
class StatusDot;

/// At the foot of a window: the server it is about, and whether it answers.
class ServerFoot final : public QWidget
{
    Q_OBJECT

public:
    ServerFoot(const ServerLink &link, const Session &session, QWidget *parent = nullptr);

private:
    void display();

    const ServerLink &m_link;
    const Session &m_session;
    StatusDot *m_dot;
    Label *m_name;
    Label *m_summary;
};

} // namespace sallyport::ui
