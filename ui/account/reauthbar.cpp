// SPDX-License-Identifier: Apache-2.0
#include "ui/account/reauthbar.h"

#include "ui/common/button.h"
#include "ui/common/datetext.h"
#include "ui/common/errortext.h"
#include "ui/common/frozennames.h"
#include "ui/common/label.h"
#include "ui/common/passwordfield.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace sallyport::ui {

ReauthBar::ReauthBar(Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_preferences(preferences),
      m_text((new Label)->wrapped()),
      m_password(new PasswordField(frozen::password, this)),
      m_action(new Button(Button::Kind::Primary, {}, this))
{
    setObjectName(QStringLiteral("reauthBar"));
    m_text->setObjectName(QStringLiteral("reauthText"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setPlaceholderText(tr("Password"));
    m_action->setObjectName(QStringLiteral("reauthAction"));
    auto *icon = new IconLabel(Icon::Offline);
    icon->setRole(QPalette::Link);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(metrics::gap);
    sentence->addWidget(icon, 0, Qt::AlignTop);
    sentence->addWidget(m_text, 1);
    auto *form = new QHBoxLayout;
    form->setSpacing(metrics::gap);
    form->addWidget(m_password, 1);
    form->addWidget(m_action, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space, metrics::space, metrics::space, metrics::space);
    column->setSpacing(metrics::space);
    column->addLayout(sentence);
    column->addLayout(form);
    connect(m_action, &QPushButton::clicked, this, &ReauthBar::act);
    connect(m_password, &QLineEdit::returnPressed, this, &ReauthBar::act);
    connect(&session, &Session::stateChanged, this, &ReauthBar::showState);
    showState();
}

void ReauthBar::showState()
{
    const auto &state = m_session.state();
    const auto *expired = std::get_if<Session::Expired>(&state);
    const auto *offline = std::get_if<Session::Offline>(&state);
    const bool signingIn = std::holds_alternative<Session::SigningIn>(state) || std::holds_alternative<Session::Resuming>(state);
    m_action->setIdle();
    setVisible(expired || offline || (signingIn && !isHidden()));
    if (expired) {
        m_username = expired->user.username;
        m_text->setText(expired->reason.code == ErrorCode::IncorrectCredentials
                            ? errorText(expired->reason)
                            : tr("Your session has ended. Type your password to go on; this page stays as it is."));
        m_action->setText(tr("Sign in"));
        m_action->setAccessibleName(frozen::signIn);
        m_password->setFocus(Qt::OtherFocusReason);
        m_password->selectAll();
    } else if (offline) {
        m_text->setText(tr("Offline since %1. What you see may be old; changes are not possible until the server is back.")
                            .arg(timeText(offline->since)));
        m_action->setText(tr("Try again"));
        m_action->setAccessibleName({});
    } else if (signingIn) {
        m_action->setBusy(tr("Signing in…"));
    } else {
        m_password->clear();
    }
    m_password->setVisible(!offline);
    if (!expired && !offline)
        return;
    setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReauthBar::act()
{
    if (std::holds_alternative<Session::Offline>(m_session.state()))
        return m_session.resume();
    if (m_password->text().isEmpty())
        return m_password->setFocus(Qt::OtherFocusReason);
    m_session.signIn(m_username, m_password->secret(), m_preferences.rememberMe());
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
