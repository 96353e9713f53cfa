// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/newuserdialog.h"

#include "core/client/whendone.h"
#include "ui/admin/users/newpasswordfield.h"
#include "ui/admin/users/rolequestion.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/messagebar.h"
#include "ui/common/textfield.h"
#include "ui/controls/switch.h"

#include <QVBoxLayout>

namespace sallyport::ui {

NewUserDialog::NewUserDialog(Session &session, QWidget *parent)
    : Dialog(QStringLiteral("newUserDialog"), parent),
      m_session(session),
      m_username(addField(
          "newUsername", [] { return tr("Username"); }, 64)),
      m_fullName(addField(
          "newFullName", [] { return tr("Full name (optional)"); }, 200)),
      m_email(addField(
          "newEmail", [] { return tr("Address (optional)"); }, 254)),
      m_password(new NewPasswordField(session)),
      m_administrator(saying(new Switch, [] { return tr("Administrator"); }))
{
    setTitle([] { return tr("New user"); });
    m_administrator->setObjectName(QStringLiteral("newAdministrator"));
    keepTranslated(m_administrator, [this] { m_administrator->setAccessibleDescription(tr("May do everything that this console can")); });
    content()->addWidget(m_password);
    content()->addWidget(m_administrator);
    saying(addButton(Button::Kind::Secondary, QStringLiteral("cancel"), Act::Reject), [] { return tr("Cancel"); });
    m_create = saying(addButton(Button::Kind::Primary, QStringLiteral("create")), [] { return tr("Create"); });
    connect(m_create, &QPushButton::clicked, this, &NewUserDialog::make);
    m_username->setFocus();
}

FormField *NewUserDialog::addField(const char *objectName, const Phrase &label, int most)
{
    auto *text = named(new TextField({}), label);
    text->setObjectName(QLatin1StringView(objectName));
    text->setMaxLength(most);
    auto *field = new FormField({}, text);
    keepTranslated(field, [field, label] { field->setLabel(label()); });
    content()->addWidget(field);
    return field;
}

void NewUserDialog::make()
{
    bar()->clear();
    const auto given = [](const FormField *field) {
        const QString text = field->field()->text().trimmed();
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    if (!given(m_username)) {
        m_username->setError([] { return tr("Please fill this in."); });
        return m_username->setFocus();
    }
    if (m_password->isEmpty()) {
        m_password->formField()->setError([] { return tr("Please fill this in."); });
        return m_password->setFocus();
    }
    api::SignUp account{
        .username = *given(m_username), .password = m_password->secret(), .email = given(m_email), .fullName = given(m_fullName)};
    if (!m_administrator->isChecked())
        return create(std::move(account));
    const auto kept = std::make_shared<api::SignUp>(std::move(account));
    askForRole(m_session, RoleChange::BecomesAdministrator, kept->username, this, [this, kept] { create(std::move(*kept)); });
}

void NewUserDialog::create(api::SignUp account)
{
    setBusy(true);
    m_create->setBusy([] { return tr("Creating…"); });
    whenDone(m_session.call(api::signUp, std::move(account)), this, [this](const Result<api::UserView> &user) { take(user); });
}

void NewUserDialog::take(const Result<api::UserView> &user)
{
    if (!user)
        return fail(user.error());
    if (m_administrator->isChecked())
        return makeAdministrator(*user);
    Q_EMIT made(*user, {});
    accept();
}

void NewUserDialog::makeAdministrator(const api::UserView &user)
{
    api::UserChange change;
    change.id = user.id;
    change.role = QStringLiteral("admin");
    whenDone(m_session.call(api::changeUser, change), this, [this, user](const Result<api::UserView> &changed) {
        Q_EMIT made(changed.value_or(user), changed ? std::nullopt : std::optional(changed.error()));
        accept();
    });
}

void NewUserDialog::fail(const Error &error)
{
    setBusy(false);
    m_create->setIdle();
    const bool isOfField = showFieldErrors(error,
                                           {{m_username, QLatin1StringView("username")},
                                            {m_fullName, QLatin1StringView("full_name")},
                                            {m_email, QLatin1StringView("email")},
                                            {m_password->formField(), QLatin1StringView("password")}});
    if (!isOfField)
        bar()->say(MessageBar::Kind::Error, errorPhrase(error));
}

} // namespace sallyport::ui
