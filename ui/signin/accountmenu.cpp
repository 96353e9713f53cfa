// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/accountmenu.h"

#include "ui/common/serverlink.h"

namespace sallyport::ui {

AccountMenu::AccountMenu(const Session &session, const ServerLink &link, QWidget *parent) : QMenu(parent), m_session(session), m_link(link)
{
    setObjectName(QStringLiteral("accountMenu"));
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::fill);
}

void AccountMenu::fill()
{
    clear();
    setAccessibleName(tr("Accounts"));
    for (const KnownAccount &account : m_session.accounts().all()) {
        if (m_link.canUse(account))
            add(account);
    }
    addSeparator();
    QAction *another = addAction(tr("Sign in to another account…"));
    another->setObjectName(QStringLiteral("anotherAccount"));
    connect(another, &QAction::triggered, this, &AccountMenu::anotherRequested);
}

void AccountMenu::add(const KnownAccount &account)
{
    const QString name = account.fullName.isEmpty() ? account.username : account.fullName;
    const api::UserView *user = m_session.user();
    const bool isCurrent = user && account.userId == user->id && account.server == m_session.server().storageKey();
    // A single & would be taken for the mark of a shortcut.
    QAction *action = addAction(tr("%1 — %2").arg(name, m_link.serverName(account)).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(isCurrent);
    connect(action, &QAction::triggered, this, [this, account, isCurrent] {
        if (!isCurrent)
            Q_EMIT accountChosen(account);
    });
}

} // namespace sallyport::ui
