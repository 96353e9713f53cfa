// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QWidget>

class QVBoxLayout;

namespace sallyport::ui {

class Button;
class ServerLink;

/// Whom to be: the accounts that were used on this computer, on all servers, and the way to another one.
class AccountsPage final : public QWidget
{
    Q_OBJECT

public:
    AccountsPage(Session &session, ServerLink &link, QWidget *parent = nullptr);

    /// Accounts that can be chosen here.
    static QList<KnownAccount> usable(const Session &session, const ServerLink &link);

Q_SIGNALS:
    void chosen(const sallyport::KnownAccount &account);
    void anotherRequested();

private:
    void fill();
    void askToRemove(const KnownAccount &account);

    Session &m_session;
    ServerLink &m_link;
    QVBoxLayout *m_rows;
    Button *m_another;
};

} // namespace sallyport::ui
