// SPDX-License-Identifier: Apache-2.0
#include "ui/account/lock/lockcurtain.h"

#include "core/client/whendone.h"
#include "ui/common/avatar.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/frozennames.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/passwordfield.h"
#include "ui/common/translated.h"

#include <QVBoxLayout>

namespace sallyport::ui {

LockCurtain::LockCurtain(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_avatar(new Avatar(64)),
      m_name((new Label({}, TextRole::Body, Label::Size::Title))->wrapped()),
      m_text((new Label({}, TextRole::Dim))->wrapped()),
      m_bar(new MessageBar),
      m_password(new PasswordField(frozen::password)),
      m_field(new FormField({}, m_password)),
      m_unlock(new Button(Button::Kind::Primary, {})),
      m_signOut(new Button(Button::Kind::Link, {}))
{
    setObjectName(QStringLiteral("lockCurtain"));
    m_name->setObjectName(QStringLiteral("lockedName"));
    m_text->setObjectName(QStringLiteral("lockedText"));
    m_bar->setObjectName(QStringLiteral("lockMessage"));
    m_password->setObjectName(QStringLiteral("unlockPassword"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_signOut->setObjectName(QStringLiteral("signOutLocked"));
    m_name->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    layOut();
    connect(m_unlock, &QPushButton::clicked, this, &LockCurtain::unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &LockCurtain::unlock);
    connect(m_signOut, &QPushButton::clicked, &session, &Session::signOut);
    connect(&session, &Session::stateChanged, this, &LockCurtain::showState);
    keepTranslated(this, [this] { translate(); });
    setFocusProxy(m_password);
}

QWidget *LockCurtain::makeForm()
{
    auto *card = new Card;
    card->setMaximumWidth(std::max(400, fontMetrics().averageCharWidth() * 56));
    auto *form = new QVBoxLayout(card);
    form->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::section);
    form->setSpacing(metrics::space);
    form->addWidget(m_avatar, 0, Qt::AlignHCenter);
    form->addWidget(m_name);
    form->addWidget(m_text);
    form->addWidget(m_bar);
    form->addWidget(m_field);
    form->addWidget(m_unlock);
    form->addWidget(m_signOut, 0, Qt::AlignHCenter);
    return card;
}

void LockCurtain::layOut()
{
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(makeForm(), 1000);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->addStretch();
    column->addLayout(middle);
    column->addStretch();
}

void LockCurtain::translate()
{
    m_name->setText(m_fullName);
    m_text->setText(tr("Locked. What you were doing is still there."));
    m_field->setLabel(tr("&Password"));
    m_unlock->setText(tr("&Unlock"));
    m_signOut->setText(tr("Sign out instead"));
}

void LockCurtain::lock()
{
    m_isLocked = true;
    m_isSigningIn = false;
    m_password->clear();
    m_password->setRevealed(false);
    m_field->setError({});
    m_bar->clear();
    m_unlock->setIdle();
    const auto *expired = std::get_if<Session::Expired>(&m_session.state());
    if (const api::UserView *user = expired ? &expired->user : m_session.user()) {
        m_avatar->setUser(*user);
        m_fullName = user->fullName.value_or(user->username);
        m_name->setText(m_fullName);
    }
    show();
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockCurtain::unlock()
{
    if (m_unlock->isBusy())
        return;
    if (m_password->text().isEmpty())
        return m_password->setFocus(Qt::OtherFocusReason);
    m_bar->clear();
    m_unlock->setBusy([] { return tr("Checking…"); });
    if (std::holds_alternative<Session::Expired>(m_session.state()))
        return signInAgain();
    confirm();
}

void LockCurtain::confirm()
{
    whenDone(m_session.call(api::confirmPassword, {.currentPassword = m_password->secret()}), this,
             [this](const Result<api::Nothing> &confirmed) {
                 if (!m_isLocked)
                     return;
                 if (confirmed)
                     return lift();
                 const bool isExpired = std::holds_alternative<Session::Expired>(m_session.state());
                 if (isExpired && confirmed.error().code != ErrorCode::Cancelled)
                     return signInAgain();
                 refuse(confirmed.error());
             });
}

void LockCurtain::signInAgain()
{
    m_isSigningIn = true;
    m_session.signInAgain(m_password->secret());
}

void LockCurtain::showState()
{
    if (!m_isLocked || !m_isSigningIn)
        return;
    if (m_session.user())
        return lift();
    if (const auto *expired = std::get_if<Session::Expired>(&m_session.state())) {
        m_isSigningIn = false;
        refuse(expired->reason);
    }
}

void LockCurtain::refuse(const Error &error)
{
    m_unlock->setIdle();
    if (error.code == ErrorCode::IncorrectPassword || error.code == ErrorCode::IncorrectCredentials)
        m_field->setError([] { return tr("This is not your password."); });
    else
        m_bar->say(MessageBar::Kind::Error, errorPhrase(error));
    m_password->selectAll();
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockCurtain::lift()
{
    m_isLocked = false;
    m_isSigningIn = false;
    m_unlock->setIdle();
    m_password->clear();
    m_password->setRevealed(false);
    Q_EMIT unlocked();
}

} // namespace sallyport::ui
