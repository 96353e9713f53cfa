// SPDX-License-Identifier: Apache-2.0
#include "ui/register/createaccountwindow.h"

#include "core/client/whendone.h"
#include "ui/common/button.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/frozennames.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/pagecolumn.h"
#include "ui/common/passwordfield.h"
#include "ui/common/preferences.h"
#include "ui/common/serverlink.h"
#include "ui/common/translated.h"
#include "ui/passwords/strengthmeter.h"
#include "ui/signin/waittext.h"

#include <QVBoxLayout>

namespace sallyport::ui {

/// Named before it gets into its FormField, whose parts are named after it.
template<class Field>
static Field *called(Field *field, QLatin1StringView objectName)
{
    field->setObjectName(objectName);
    return field;
}

CreateAccountWindow::CreateAccountWindow(Session &session, ServerLink &link, Preferences &preferences, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_link(link),
      m_preferences(preferences),
      m_heading((new Label({}, TextRole::Body, Label::Size::Heading))->wrapped()),
      m_about((new Label({}, TextRole::Dim))->wrapped()),
      m_bar(new MessageBar),
      m_usernameText(called(new TextField(frozen::username), QLatin1StringView("username"))),
      m_emailText(called(new TextField({}), QLatin1StringView("email"))),
      m_fullNameText(called(new TextField({}), QLatin1StringView("fullName"))),
      m_passwordText(called(new PasswordField(frozen::password), QLatin1StringView("password"))),
      m_username(new FormField({}, m_usernameText)),
      m_email(new FormField({}, m_emailText)),
      m_fullName(new FormField({}, m_fullNameText)),
      m_password(new FormField({}, m_passwordText)),
      m_strength(new StrengthMeter(m_passwordText)),
      m_create(new Button(Button::Kind::Primary, {})),
      m_cancel(new Button(Button::Kind::Secondary, {}))
{
    nameParts();
    layOut();
    connectParts();
    keepTranslated(this, [this] { showTexts(); });
    m_usernameText->setFocus();
}

void CreateAccountWindow::nameParts()
{
    setObjectName(QStringLiteral("createAccountWindow"));
    setWindowTitle(QStringLiteral("Create account — Sallyport"));
    m_create->setObjectName(QStringLiteral("createAccount"));
    m_create->setAccessibleName(frozen::createAccount);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_about->setObjectName(QStringLiteral("about"));
    m_emailText->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_usernameText->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
}

void CreateAccountWindow::layOut()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::wide);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addWidget(m_bar);
    column->addWidget(m_username);
    auto *password = new QVBoxLayout;
    password->setSpacing(metrics::gap);
    password->addWidget(m_password);
    password->addWidget(m_strength);
    column->addLayout(password);
    column->addWidget(m_fullName);
    column->addWidget(m_email);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create, 1);
    column->addSpacing(metrics::gap);
    column->addLayout(buttons);
    column->addStretch();
    auto *scroll = new PageColumn(this);
    scroll->addPage(page);
    scroll->showPage(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    m_create->setDefault(true);
}

void CreateAccountWindow::connectParts()
{
    connect(m_create, &QPushButton::clicked, this, &CreateAccountWindow::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_link, &ServerLink::changed, this, &CreateAccountWindow::showServer);
    connect(m_passwordText, &PasswordField::capsLockChanged, this, &CreateAccountWindow::showRules);
    for (const TextField *field : {m_usernameText, m_emailText, m_fullNameText})
        connect(field, &QLineEdit::textChanged, this, &CreateAccountWindow::tellOwnWords);
}

void CreateAccountWindow::showTexts()
{
    m_username->setLabel(tr("&Username"));
    m_email->setLabel(tr("&E-mail address (optional)"));
    m_emailText->setAccessibleName(tr("E-mail address"));
    m_fullName->setLabel(tr("&Full name (optional)"));
    m_fullNameText->setAccessibleName(tr("Full name"));
    m_password->setLabel(tr("&Password"));
    m_create->setText(tr("&Create account"));
    m_cancel->setText(tr("Cancel"));
    showRules();
    showServer();
}

/// Before anybody types: what a password has to be.
void CreateAccountWindow::showRules(bool capsLock)
{
    m_password->setHint(capsLock
                            ? tr("Caps Lock is on")
                            : tr("%n or more character(s). Not a common password, not your own name.", nullptr, m_strength->minimum()));
}

void CreateAccountWindow::tellOwnWords()
{
    m_strength->setOwnWords({m_usernameText->text(), m_emailText->text(), m_fullNameText->text()});
}

void CreateAccountWindow::showServer()
{
    const bool first = m_link.needsOwner();
    m_heading->setText(first ? tr("Create the first account") : tr("Create your account"));
    m_about->setText(first ? tr("This account becomes the administrator of the server on this computer. Everything stays here.")
                           : tr("Server: %1").arg(m_link.name()));
    m_strength->setMinimum(m_link.passwordMinimum().value_or(StrengthMeter::usualMinimum));
    showRules();
    if (!m_link.isRegistrationOpen())
        showErrors({.code = ErrorCode::RegistrationClosed, .detail = {}});
}

bool CreateAccountWindow::isFilledIn()
{
    for (FormField *field : {m_password, m_username}) {
        if (!field->field()->text().isEmpty())
            continue;
        field->setError([] { return tr("Please fill this in."); });
        field->field()->setFocus(Qt::OtherFocusReason);
    }
    return !m_username->hasError() && !m_password->hasError();
}

static std::optional<QString> given(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void CreateAccountWindow::submit()
{
    if (m_create->isBusy())
        return;
    for (FormField *field : {m_username, m_email, m_fullName, m_password})
        field->setError({});
    if (!isFilledIn())
        return;
    m_bar->clear();
    setBusy(true);
    const auto made = m_link.createAccount({.username = m_usernameText->text().trimmed(),
                                            .password = m_passwordText->secret(),
                                            .email = given(m_emailText->text().trimmed()),
                                            .fullName = given(m_fullNameText->text().trimmed())});
    whenDone(made, this, [this](const Result<api::UserView> &user) { finish(user); });
}

void CreateAccountWindow::finish(const Result<api::UserView> &user)
{
    setBusy(false);
    if (!user)
        return showErrors(user.error());
    m_link.ownerMade();
    const bool remember = m_preferences.rememberMe();
    m_preferences.setLastUsername(m_session.server().storageKey(), user->username);
    m_session.signIn(user->username, m_passwordText->secret(), remember);
    accept();
}

void CreateAccountWindow::showErrors(const Error &error)
{
    const bool isOfField = showFieldErrors(error,
                                           {{m_username, QLatin1StringView("username")},
                                            {m_password, QLatin1StringView("password")},
                                            {m_fullName, QLatin1StringView("full_name")},
                                            {m_email, QLatin1StringView("email")}});
    if (isOfField)
        return;
    const bool counts = error.code == ErrorCode::RateLimited && error.retryAfter;
    m_bar->say(MessageBar::Kind::Error, counts ? [] { return tr("Too many accounts were made from here."); } : errorPhrase(error));
    if (counts)
        m_bar->countDown(*error.retryAfter, waitText);
}

void CreateAccountWindow::setBusy(bool busy)
{
    for (TextField *field : {m_usernameText, m_emailText, m_fullNameText, static_cast<TextField *>(m_passwordText)})
        field->setReadOnly(busy);
    if (busy)
        m_create->setBusy([] { return tr("Creating your account…"); });
    else
        m_create->setIdle();
}

} // namespace sallyport::ui
