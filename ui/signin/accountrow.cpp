// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/accountrow.h"

#include "ui/common/avatar.h"
#include "ui/common/button.h"
#include "ui/common/translated.h"
#include "ui/signin/choicecard.h"

#include <QHBoxLayout>

namespace sallyport::ui {

static Avatar *avatarOf(const KnownAccount &account)
{
    api::UserView user;
    user.username = account.username;
    user.fullName = account.fullName;
    auto *avatar = new Avatar(36);
    avatar->setUser(user);
    return avatar;
}

AccountRow::AccountRow(const KnownAccount &account, const QString &server, QWidget *parent) : QWidget(parent), m_account(account)
{
    const QString name = account.fullName.isEmpty() ? account.username : account.fullName;
    auto *card = new ChoiceCard(avatarOf(account), this);
    card->setObjectName(QStringLiteral("account"));
    auto *remove = new Button(Icon::Trash, {}, this);
    remove->setObjectName(QStringLiteral("removeAccount"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(card, 1);
    row->addWidget(remove);
    setFocusProxy(card);
    setTabOrder(card, remove);
    connect(card, &QPushButton::clicked, this, &AccountRow::chosen);
    connect(remove, &QPushButton::clicked, this, &AccountRow::removalRequested);
    keepTranslated(this, [this, card, remove, name, server] {
        const QString where = m_account.fullName.isEmpty() ? server : tr("%1 · %2").arg(m_account.username, server);
        card->say(name, m_account.isRemembered ? where : tr("%1 · asks for the password").arg(where));
        remove->setName(tr("Remove %1 from this list").arg(name));
    });
}

} // namespace sallyport::ui
