// SPDX-License-Identifier: Apache-2.0
#include "ui/account/profile/passwordpage.h"

#include "core/client/whendone.h"
#include "ui/account/sessionover.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/messagebar.h"
#include "ui/common/passwordfield.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"
#include "ui/passwords/passwordminimum.h"
#include "ui/passwords/strengthmeter.h"

#include <QVBoxLayout>

namespace sallyport::ui {

PasswordPage::PasswordPage(Session &session, QWidget *parent)
    : AccountPage([] { return tr("Password"); },
                  [] { return tr("A changed password signs out every other session of yours. This one goes on."); }, parent),
      m_session(session),
      m_current(new PasswordField({})),
      m_new(new PasswordField({})),
      m_currentField(nullptr),
      m_newField(nullptr),
      m_strength(new StrengthMeter(m_new)),
      m_change(new Button(Button::Kind::Primary, {}))
{
    m_current->setObjectName(QStringLiteral("currentPassword"));
    m_new->setObjectName(QStringLiteral("newPassword"));
    m_change->setObjectName(QStringLiteral("changePassword"));
    column()->addWidget(makeForm());
    column()->addStretch();
    connect(m_current, &QLineEdit::returnPressed, m_new, [this] { m_new->setFocus(Qt::OtherFocusReason); });
    connect(m_new, &QLineEdit::returnPressed, this, &PasswordPage::change);
    connect(m_change, &QPushButton::clicked, this, &PasswordPage::change);
    keepTranslated(this, [this] {
        m_current->setName(tr("Current password"));
        m_new->setName(tr("New password"));
        for (PasswordField *field : {m_current, m_new})
            field->setPlaceholderText({});
        m_currentField->setLabel(tr("&Current password"));
        m_newField->setLabel(tr("&New password"));
        showRules();
        m_change->setText(tr("Change &password"));
    });
    connect(&session, &Session::stateChanged, this, &PasswordPage::showUser);
    askPasswordMinimum(session, this, [this](int bytes) {
        m_strength->setMinimum(bytes);
        showRules();
    });
    setFocusProxy(m_current);
    showUser();
}

void PasswordPage::showRules()
{
    m_newField->setHint(tr("%n or more character(s). Not a common password, not your own name.", nullptr, m_strength->minimum()));
}

QWidget *PasswordPage::makeForm()
{
    m_currentField = new FormField({}, m_current);
    m_newField = new FormField({}, m_new);
    auto *card = new Card;
    auto *form = new QVBoxLayout(card);
    form->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    form->setSpacing(metrics::wide);
    form->addWidget(m_currentField);
    form->addWidget(m_newField);
    form->addWidget(m_strength);
    form->addSpacing(metrics::gap);
    form->addWidget(m_change, 0, Qt::AlignLeft);
    return card;
}

void PasswordPage::showUser()
{
    if (const api::UserView *user = m_session.user())
        m_strength->setOwnWords({user->username, user->email.value_or(QString()), user->fullName.value_or(QString())});
}

bool PasswordPage::hasUnsavedChanges() const
{
    return !m_new->text().isEmpty();
}

void PasswordPage::change()
{
    if (m_change->isBusy())
        return;
    for (auto [field, formField] : {std::pair(m_current, m_currentField), std::pair(m_new, m_newField)}) {
        if (!field->text().isEmpty())
            continue;
        formField->setError([] { return tr("Please fill this in."); });
        return field->setFocus(Qt::OtherFocusReason);
    }
    bar()->clear();
    m_change->setBusy([] { return tr("Changing…"); });
    whenDone(m_session.call(api::changePassword, {.currentPassword = m_current->secret(), .newPassword = m_new->secret()}), this,
             [this](const Result<api::Nothing> &changed) { conclude(changed); });
}

void PasswordPage::conclude(const Result<api::Nothing> &changed)
{
    m_change->setIdle();
    if (changed) {
        for (PasswordField *field : {m_current, m_new}) {
            field->clear();
            field->setRevealed(false);
        }
        m_session.refreshUser();
        return bar()->say(MessageBar::Kind::Success, [] { return tr("Your password was changed. Your other sessions were signed out."); });
    }
    const Error &error = changed.error();
    if (error.code == ErrorCode::IncorrectPassword) {
        m_currentField->setError(errorPhrase(error));
        m_current->selectAll();
        return m_current->setFocus(Qt::OtherFocusReason);
    }
    m_newField->setError(fieldErrorPhrase(error, QLatin1StringView("new_password")));
    if (m_newField->hasError())
        return m_new->setFocus(Qt::OtherFocusReason);
    if (!isSessionOver(error))
        bar()->say(MessageBar::Kind::Error, errorPhrase(error));
}

} // namespace sallyport::ui
