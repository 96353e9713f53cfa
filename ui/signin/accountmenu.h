// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QMenu>

namespace sallyport::ui {

class ServerLink;

/// The accounts that were used here, on all servers, to switch between, and the way to one more. Filled each time it is shown.
class AccountMenu final : public QMenu
{
    Q_OBJECT

public:
    AccountMenu(const Session &session, const ServerLink &link, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another one than the current: for ServerLink::useAccount().
    void accountChosen(const sallyport::KnownAccount &account);
    /// For ServerLink::chooseAccount().
    void anotherRequested();

private:
    void fill();
    void add(const KnownAccount &account);

    const Session &m_session;
    const ServerLink &m_link;
};

} // namespace sallyport::ui
