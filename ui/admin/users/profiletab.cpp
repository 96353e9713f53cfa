// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/profiletab.h"

#include "core/base/uuid.h"
#include "core/client/whendone.h"
#include "ui/admin/users/rolequestion.h"
#include "ui/admin/users/useracts.h"
#include "ui/admin/users/usersmodel.h"
#include "ui/common/button.h"
#include "ui/common/codetext.h"
#include "ui/common/datetext.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/textfield.h"
#include "ui/common/translated.h"
#include "ui/controls/switch.h"

#include <QFormLayout>
#include <QPointer>

namespace sallyport::ui {

ProfileTab::ProfileTab(Session &session, QWidget *parent)
    : UserTab(session, QStringLiteral("profileTab"), parent),
      m_username(addField("editUsername", 64)),
      m_fullName(addField("editFullName", 200)),
      m_email(addField("editEmail", 254)),
      m_administrator(new Switch),
      m_saving(new QWidget),
      m_save(new Button(Button::Kind::Primary, {})),
      m_discard(new Button(Button::Kind::Secondary, {})),
      m_id(new CodeText),
      m_acts(new UserActs(session))
{
    m_administrator->setObjectName(QStringLiteral("editAdministrator"));
    m_save->setObjectName(QStringLiteral("saveProfile"));
    m_save->setCompact(true);
    m_discard->setObjectName(QStringLiteral("discardProfile"));
    m_discard->setCompact(true);
    auto *buttons = new QHBoxLayout(m_saving);
    buttons->setContentsMargins({});
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    column()->addWidget(m_administrator);
    column()->addWidget(m_saving);
    makeFacts();
    column()->addSpacing(metrics::gap);
    column()->addWidget(m_acts);
    column()->addStretch();
    connect(m_administrator, &QAbstractButton::toggled, this, &ProfileTab::showChanges);
    connect(m_save, &QPushButton::clicked, this, &ProfileTab::save);
    connect(m_discard, &QPushButton::clicked, this, &ProfileTab::discard);
    connect(m_acts, &UserActs::acted, this, &ProfileTab::acted);
    connect(m_acts, &UserActs::failed, this, &ProfileTab::showFailure);
    keepTranslated(this, [this] { retranslate(); });
}

FormField *ProfileTab::addField(const char *objectName, int most)
{
    auto *text = new TextField({});
    text->setObjectName(QLatin1StringView(objectName));
    text->setMaxLength(most);
    auto *field = new FormField({}, text);
    column()->addWidget(field);
    connect(text, &QLineEdit::textChanged, this, &ProfileTab::showChanges);
    connect(text, &QLineEdit::returnPressed, this, &ProfileTab::save);
    return field;
}

Label *ProfileTab::addFact(QFormLayout *form, Label *name, QLatin1StringView objectName)
{
    auto *value = (new Label)->wrapped();
    value->setObjectName(objectName);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_factNames.append(name);
    form->addRow(name, value);
    return value;
}

void ProfileTab::makeFacts()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::wide);
    form->setVerticalSpacing(metrics::gap);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    const auto name = [] { return new Label({}, TextRole::Dim); };
    m_state = addFact(form, name(), QLatin1StringView("detailState"));
    m_created = addFact(form, name(), QLatin1StringView("detailCreated"));
    m_lastSignIn = addFact(form, name(), QLatin1StringView("detailLastSignIn"));
    m_password = addFact(form, name(), QLatin1StringView("detailPassword"));
    m_factNames.append(name());
    m_id->setObjectName(QStringLiteral("detailId"));
    // Never more than two lines: the form, measured before its column is as narrow as it becomes, makes no room for a third.
    m_id->setMinimumWidth(m_id->fontMetrics().horizontalAdvance(QStringLiteral("dddddddd-dddd-dddd-")));
    form->addRow(m_factNames.last(), m_id);
    column()->addLayout(form);
}

void ProfileTab::retranslate()
{
    m_username->setLabel(tr("Username"));
    m_username->field()->setAccessibleName(tr("Username of the account"));
    m_fullName->setLabel(tr("Full name"));
    m_fullName->field()->setAccessibleName(tr("Full name"));
    m_email->setLabel(tr("Address"));
    m_email->field()->setAccessibleName(tr("Address"));
    m_administrator->setText(tr("Administrator"));
    m_administrator->setAccessibleDescription(tr("May do everything that this console can"));
    m_save->setText(tr("Save changes"));
    m_discard->setText(tr("Discard"));
    const QStringList names{tr("State"), tr("Created"), tr("Last sign-in"), tr("Password"), tr("Id")};
    for (int i = 0; i < names.size(); ++i)
        m_factNames.at(i)->setText(names.at(i));
    m_id->setAccessibleName(names.last());
    showFacts();
}

void ProfileTab::display(const api::UserView &user)
{
    UserTab::display(user);
    fill();
}

void ProfileTab::refreshFrom(const api::UserView &user)
{
    const bool isTyped = hasChanges();
    setUser(user);
    if (!isTyped)
        return fill();
    showFacts();
    showChanges();
}

void ProfileTab::discard()
{
    fill();
}

void ProfileTab::fill()
{
    m_username->field()->setText(user().username);
    m_fullName->field()->setText(user().fullName.value_or(QString()));
    m_email->field()->setText(user().email.value_or(QString()));
    for (FormField *field : {m_username, m_fullName, m_email})
        field->setError({});
    m_administrator->setChecked(user().isAdministrator());
    showFacts();
    showChanges();
}

void ProfileTab::showFacts()
{
    if (user().id.isNull())
        return;
    m_state->setText(UsersModel::stateText(user()));
    m_state->setRole(user().disabled ? TextRole::Bad : TextRole::Good);
    m_created->setText(dateText(user().createdAt));
    m_lastSignIn->setText(UsersModel::lastSignInText(user()));
    m_password->setText(user().passwordChangedAt ? tr("Changed: %1").arg(dateText(*user().passwordChangedAt)) : tr("Never changed"));
    m_id->setPlainText(toText(user().id));
    m_acts->display(user());
}

api::UserChange ProfileTab::change() const
{
    const auto given = [](const FormField *field) {
        const QString text = field->field()->text().trimmed();
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    api::UserChange change;
    change.id = user().id;
    if (given(m_username).value_or(QString()) != user().username)
        change.username = given(m_username).value_or(QString());
    if (given(m_fullName) != user().fullName)
        change.fullName = given(m_fullName);
    if (given(m_email) != user().email)
        change.email = given(m_email);
    if (m_administrator->isChecked() != user().isAdministrator())
        change.role = m_administrator->isChecked() ? QStringLiteral("admin") : QStringLiteral("user");
    return change;
}

bool ProfileTab::hasChanges() const
{
    const api::UserChange change = this->change();
    return !user().id.isNull() && (change.username || change.fullName || change.email || change.role);
}

void ProfileTab::showChanges()
{
    m_saving->setVisible(hasChanges());
}

void ProfileTab::save()
{
    if (!hasChanges() || m_save->isBusy())
        return;
    bar()->clear();
    if (m_username->field()->text().trimmed().isEmpty()) {
        m_username->setError([] { return tr("Please fill this in."); });
        return m_username->setFocus();
    }
    if (!change().role)
        return send();
    const auto role = m_administrator->isChecked() ? RoleChange::BecomesAdministrator : RoleChange::IsNoAdministratorAnyMore;
    askForRole(session(), role, user().username, window(), [self = QPointer(this), id = user().id] {
        if (self && self->isAbout(id))
            self->send();
    });
}

void ProfileTab::send()
{
    m_save->setBusy([] { return tr("Saving…"); });
    m_discard->setEnabled(false);
    whenDone(session().call(api::changeUser, change()), this, [this, id = user().id](const Result<api::UserView> &answer) {
        m_save->setIdle();
        m_discard->setEnabled(true);
        if (isAbout(id))
            take(answer);
    });
}

void ProfileTab::take(const Result<api::UserView> &answer)
{
    if (!answer) {
        const bool isOfField = showFieldErrors(answer.error(),
                                               {{m_username, QLatin1StringView("username")},
                                                {m_fullName, QLatin1StringView("full_name")},
                                                {m_email, QLatin1StringView("email")}});
        if (!isOfField)
            showFailure(answer.error());
        return;
    }
    setUser(*answer);
    fill();
    Q_EMIT changed(*answer);
    Q_EMIT said([] { return tr("Saved"); });
}

} // namespace sallyport::ui
