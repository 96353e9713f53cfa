// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/useracts.h"

#include "core/client/whendone.h"
#include "ui/admin/users/bulkact.h"
#include "ui/admin/users/resetpassworddialog.h"
#include "ui/common/button.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"

#include <QVBoxLayout>

namespace sallyport::ui {

UserActs::UserActs(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    m_reset = addAct("resetPassword");
    m_unlock = addAct("unlock");
    m_signOut = addAct("endSessions");
    m_disable = addAct("disable", true);
    m_delete = addAct("delete", true);
    connect(m_reset, &QPushButton::clicked, this, &UserActs::resetPassword);
    connect(m_unlock, &QPushButton::clicked, this, &UserActs::unlock);
    connect(m_signOut, &QPushButton::clicked, this, [this] { ask(ChoiceBar::Act::SignOut); });
    connect(m_disable, &QPushButton::clicked, this, [this] { ask(m_user.disabled ? ChoiceBar::Act::Enable : ChoiceBar::Act::Disable); });
    connect(m_delete, &QPushButton::clicked, this, [this] { ask(ChoiceBar::Act::Delete); });
    keepTranslated(this, [this] { retranslate(); });
}

Button *UserActs::addAct(const char *objectName, bool isDangerous)
{
    auto *button = new Button(isDangerous ? Button::Kind::Danger : Button::Kind::Secondary, {});
    button->setObjectName(QLatin1StringView(objectName));
    button->setCompact(true);
    layout()->addWidget(button);
    return button;
}

void UserActs::retranslate()
{
    m_reset->setText(tr("Reset password…"));
    m_unlock->setText(tr("Unlock sign-in"));
    m_unlock->setAccessibleDescription(tr("The owner can sign in without waiting for other people's wrong passwords"));
    m_signOut->setText(tr("End all sessions…"));
    m_disable->setText(m_user.disabled ? tr("Enable account…") : tr("Disable account…"));
    m_delete->setText(tr("Delete account…"));
}

void UserActs::display(const api::UserView &user)
{
    m_user = user;
    retranslate();
    // One's own account is changed in one's own window, by whoever knows its password.
    const bool isOwn = m_session.user() && m_session.user()->id == user.id;
    for (Button *button : {m_reset, m_signOut, m_disable, m_delete})
        button->setVisible(!isOwn);
}

void UserActs::unlock()
{
    m_unlock->setBusy([] { return tr("Unlocking…"); });
    whenDone(m_session.call(api::unlockUser, {.id = m_user.id}), this, [this, user = m_user](const Result<api::Nothing> &done) {
        m_unlock->setIdle();
        if (user.id != m_user.id)
            return;
        if (!done)
            return Q_EMIT failed(done.error());
        Q_EMIT acted([name = user.username] { return tr("%1 can try to sign in at once").arg(name); });
    });
}

void UserActs::resetPassword()
{
    auto *dialog = new ResetPasswordDialog(m_session, m_user, window());
    connect(dialog, &QDialog::accepted, this,
            [this, name = m_user.username] { Q_EMIT acted([name] { return tr("%1 has a new password and was signed out").arg(name); }); });
    dialog->open();
}

void UserActs::ask(ChoiceBar::Act act)
{
    auto *bulk = new BulkAct(m_session, act, {{m_user.id, m_user.username}}, this);
    connect(bulk, &BulkAct::changed, this, &UserActs::acted);
}

} // namespace sallyport::ui
