// SPDX-License-Identifier: Apache-2.0
#include "ui/account/reauthbar.h"

#include "ui/account/sessionendtext.h"
#include "ui/account/sessionover.h"
#include "ui/common/announcement.h"
#include "ui/common/button.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/frozennames.h"
#include "ui/common/label.h"
#include "ui/common/passwordfield.h"
#include "ui/common/style.h"
#include "ui/common/translated.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sallyport::ui {

ReauthBar::ReauthBar(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_text((new Label)->wrapped()),
      m_password(new PasswordField(frozen::password)),
      m_field(new FormField({}, m_password)),
      m_action(new Button(Button::Kind::Primary, {})),
      m_signOut(new Button(Button::Kind::Link, {}))
{
    setObjectName(QStringLiteral("reauthBar"));
    m_text->setObjectName(QStringLiteral("reauthText"));
    m_password->setObjectName(QStringLiteral("password"));
    m_action->setObjectName(QStringLiteral("reauthAction"));
    m_action->setAccessibleName(frozen::signIn);
    m_signOut->setObjectName(QStringLiteral("reauthLeave"));
    layOut();
    connect(m_action, &QPushButton::clicked, this, &ReauthBar::act);
    connect(m_password, &QLineEdit::returnPressed, this, &ReauthBar::act);
    connect(m_signOut, &QPushButton::clicked, &session, &Session::signOut);
    connect(&session, &Session::stateChanged, this, &ReauthBar::showState);
    keepTranslated(this, [this] {
        m_field->setLabel(tr("&Password"));
        m_action->setText(tr("Sign &in"));
        m_signOut->setText(tr("Leave"));
        m_signOut->setAccessibleDescription(tr("Closes this window. What is not saved is lost."));
        showState();
    });
}

void ReauthBar::layOut()
{
    auto *icon = new IconLabel(Icon::Info);
    icon->setRole(QPalette::Link);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(metrics::gap);
    sentence->addWidget(icon, 0, Qt::AlignTop);
    sentence->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::wide);
    buttons->addWidget(m_action);
    buttons->addWidget(m_signOut, 0, Qt::AlignVCenter);
    buttons->addStretch();
    auto *form = new QVBoxLayout;
    form->setSpacing(metrics::space);
    form->addWidget(m_field);
    form->addLayout(buttons);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(metrics::icon + metrics::gap);
    indented->addLayout(form, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::space);
    column->addLayout(sentence);
    column->addLayout(indented);
}

void ReauthBar::showState()
{
    const auto &state = m_session.state();
    const auto *expired = std::get_if<Session::Expired>(&state);
    const bool signingIn = std::holds_alternative<Session::SigningIn>(state);
    m_action->setIdle();
    setVisible(expired || (signingIn && !isHidden()));
    if (expired)
        return showExpired(*expired);
    if (signingIn)
        return m_action->setBusy([] { return tr("Signing in…"); });
    m_password->clear();
    m_password->setRevealed(false);
}

void ReauthBar::showExpired(const Session::Expired &expired)
{
    m_text->setText(tr("%1 Type your password to go on; this page stays as it is.").arg(sessionEndText(expired.why)));
    setAccessibleName(m_text->text());
    const bool refused = !isSessionOver(expired.reason);
    if (!refused)
        m_field->setError({});
    else if (expired.reason.code == ErrorCode::IncorrectCredentials)
        m_field->setError([] { return tr("This is not your password."); });
    else
        m_field->setError(errorPhrase(expired.reason));
    // Not while it is behind something: the keyboard belongs to what is in front.
    if (isVisible()) {
        m_password->selectAll();
        m_password->setFocus(Qt::OtherFocusReason);
    }
    announce(this, m_text->text());
}

void ReauthBar::act()
{
    if (m_password->text().isEmpty())
        return m_password->setFocus(Qt::OtherFocusReason);
    m_session.signInAgain(m_password->secret());
}

void ReauthBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.highContrast ? QPen(tokens.ink) : QPen(Qt::NoPen));
    painter.setBrush(tokens.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace sallyport::ui
