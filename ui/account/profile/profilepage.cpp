// SPDX-License-Identifier: Apache-2.0
#include "ui/account/profile/profilepage.h"

#include "core/client/whendone.h"
#include "ui/account/sessionover.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/datetext.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/textfield.h"
#include "ui/common/translated.h"

#include <QVBoxLayout>

namespace sallyport::ui {

ProfilePage::ProfilePage(Session &session, QWidget *parent)
    : AccountPage([] { return tr("Profile"); },
                  [] { return tr("Who you are on this server. You can sign in with your username or your address."); }, parent),
      m_session(session),
      m_fullName(new TextField({})),
      m_username(new TextField({})),
      m_email(new TextField({})),
      m_fullNameField(nullptr),
      m_usernameField(nullptr),
      m_emailField(nullptr),
      m_save(new Button(Button::Kind::Primary, {})),
      m_discard(new Button(Button::Kind::Secondary, {})),
      m_facts((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped())
{
    m_fullName->setObjectName(QStringLiteral("profileFullName"));
    m_username->setObjectName(QStringLiteral("profileUsername"));
    m_email->setObjectName(QStringLiteral("profileEmail"));
    m_save->setObjectName(QStringLiteral("saveProfile"));
    m_discard->setObjectName(QStringLiteral("discardProfile"));
    m_facts->setObjectName(QStringLiteral("profileFacts"));
    m_fullName->setMaxLength(200);
    m_username->setMaxLength(64);
    m_email->setMaxLength(254);
    column()->addWidget(makeForm());
    column()->addWidget(m_facts);
    column()->addStretch();
    for (TextField *field : {m_fullName, m_username, m_email}) {
        connect(field, &QLineEdit::textChanged, this, &ProfilePage::showButtons);
        connect(field, &QLineEdit::returnPressed, this, &ProfilePage::save);
    }
    connect(m_save, &QPushButton::clicked, this, &ProfilePage::save);
    connect(m_discard, &QPushButton::clicked, this, &ProfilePage::showFields);
    connect(&session, &Session::stateChanged, this, &ProfilePage::showUser);
    keepTranslated(this, [this] {
        m_fullName->setName(tr("Full name"));
        m_username->setName(tr("Username"));
        m_email->setName(tr("E-mail address"));
        for (TextField *field : {m_fullName, m_username, m_email})
            field->setPlaceholderText({});
        m_fullNameField->setLabel(tr("&Full name"));
        m_usernameField->setLabel(tr("&Username"));
        m_emailField->setLabel(tr("&E-mail address"));
        m_save->setText(tr("&Save"));
        m_discard->setText(tr("&Discard"));
        showFacts();
    });
    setFocusProxy(m_fullName);
    showUser();
}

QWidget *ProfilePage::makeForm()
{
    m_fullNameField = new FormField({}, m_fullName);
    m_usernameField = new FormField({}, m_username);
    m_emailField = new FormField({}, m_email);
    auto *card = new Card;
    auto *form = new QVBoxLayout(card);
    form->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    form->setSpacing(metrics::wide);
    form->addWidget(m_fullNameField);
    form->addWidget(m_usernameField);
    form->addWidget(m_emailField);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    form->addSpacing(metrics::gap);
    form->addLayout(buttons);
    return card;
}

bool ProfilePage::hasUnsavedChanges() const
{
    return m_fullName->text().trimmed() != m_user.fullName.value_or(QString()) || m_username->text().trimmed() != m_user.username
        || m_email->text().trimmed() != m_user.email.value_or(QString());
}

/// Half-written fields stay as they are, whatever the server says meanwhile.
void ProfilePage::showUser()
{
    const api::UserView *user = m_session.user();
    if (!user)
        return;
    const bool writing = !m_user.id.isNull() && m_user.id == user->id && hasUnsavedChanges();
    m_user = *user;
    if (writing)
        return showButtons();
    showFields();
}

void ProfilePage::showFields()
{
    m_fullName->setText(m_user.fullName.value_or(QString()));
    m_username->setText(m_user.username);
    m_email->setText(m_user.email.value_or(QString()));
    for (FormField *field : {m_fullNameField, m_usernameField, m_emailField})
        field->setError({});
    showButtons();
    showFacts();
}

void ProfilePage::showButtons()
{
    const bool changed = hasUnsavedChanges();
    if (!m_isSaving)
        m_save->setEnabled(changed);
    m_discard->setVisible(changed);
}

void ProfilePage::showFacts()
{
    if (m_user.id.isNull())
        return;
    QStringList facts{tr("Account made: %1").arg(dateText(m_user.createdAt))};
    if (m_user.lastSignInAt)
        facts.append(tr("Last sign-in: %1").arg(dateText(*m_user.lastSignInAt)));
    if (m_user.passwordChangedAt)
        facts.append(tr("Password changed: %1").arg(dateText(*m_user.passwordChangedAt)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

static std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void ProfilePage::save()
{
    if (m_isSaving || !hasUnsavedChanges())
        return;
    api::ProfileChange change;
    if (const QString text = m_username->text().trimmed(); text != m_user.username)
        change.username = text;
    if (const auto text = unlessEmpty(m_email->text().trimmed()); text != m_user.email)
        change.email = text;
    if (const auto text = unlessEmpty(m_fullName->text().trimmed()); text != m_user.fullName)
        change.fullName = text;
    if (change.username && change.username->isEmpty()) {
        m_usernameField->setError([] { return tr("Please fill this in."); });
        return m_username->setFocus(Qt::OtherFocusReason);
    }
    m_isSaving = true;
    bar()->clear();
    m_save->setBusy([] { return tr("Saving…"); });
    whenDone(m_session.call(api::changeProfile, std::move(change)), this,
             [this](const Result<api::UserView> &changed) { conclude(changed); });
}

void ProfilePage::conclude(const Result<api::UserView> &changed)
{
    m_isSaving = false;
    m_save->setIdle();
    showButtons();
    if (changed) {
        m_user = *changed;
        m_session.refreshUser();
        showFields();
        return bar()->say(MessageBar::Kind::Success, [] { return tr("Your profile was saved."); });
    }
    const Error &error = changed.error();
    const bool isOfField = showFieldErrors(error,
                                           {{m_fullNameField, QLatin1StringView("full_name")},
                                            {m_usernameField, QLatin1StringView("username")},
                                            {m_emailField, QLatin1StringView("email")}});
    if (!isOfField && !isSessionOver(error))
        bar()->say(MessageBar::Kind::Error, errorPhrase(error));
}

} // namespace sallyport::ui
