// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace sallyport {
class Session;
}

namespace sallyport::ui {

class ServerLink;

/// The accounts that were used here, on all servers, to switch between, and the way to one more. Filled each time it is shown.
class AccountMenu final : public QMenu
{
    Q_OBJECT

public:
    AccountMenu(Session &session, ServerLink &link, QWidget *parent = nullptr);

private:
    void fill();

    Session &m_session;
    ServerLink &m_link;
};

} // namespace sallyport::ui
