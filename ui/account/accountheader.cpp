// SPDX-License-Identifier: Apache-2.0
#include "ui/account/accountheader.h"

#include "ui/common/avatar.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/translated.h"

#include <QVBoxLayout>

namespace sallyport::ui {

AccountHeader::AccountHeader(QWidget *parent)
    : QWidget(parent),
      m_avatar(new Avatar(40)),
      m_name((new Label)->wrapped()),
      m_details((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped()),
      m_role(new Badge),
      m_switch(new Button(Icon::SwitchAccount, {}))
{
    m_name->setObjectName(QStringLiteral("fullName"));
    m_name->setStrong(true);
    m_details->setObjectName(QStringLiteral("accountDetails"));
    m_role->setObjectName(QStringLiteral("role"));
    m_switch->setObjectName(QStringLiteral("switchAccount"));
    m_switch->setCompact(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::space);
    top->addWidget(m_avatar);
    top->addWidget(m_role, 0, Qt::AlignVCenter);
    top->addStretch();
    top->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space, 0, metrics::space, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_details);
    keepTranslated(this, [this] { showUser(); });
}

void AccountHeader::display(const api::UserView &user)
{
    m_user = user;
    showUser();
}

void AccountHeader::showUser()
{
    const bool administrator = m_user.isAdministrator();
    const QString email = m_user.email.value_or(QString());
    QStringList details;
    if (m_user.fullName)
        details.append(m_user.username);
    if (!email.isEmpty() && email != m_user.username)
        details.append(email);
    m_switch->setName(tr("Switch account"));
    m_avatar->setUser(m_user);
    m_name->setText(m_user.fullName.value_or(m_user.username));
    m_details->setText(details.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
    m_role->display(administrator ? Badge::Kind::Accent : Badge::Kind::Quiet, administrator ? tr("Administrator") : tr("User"));
}

} // namespace sallyport::ui
