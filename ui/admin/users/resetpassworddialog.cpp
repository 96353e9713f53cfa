// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/resetpassworddialog.h"

#include "core/client/whendone.h"
#include "ui/admin/users/newpasswordfield.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/messagebar.h"
#include "ui/common/passwordfield.h"

#include <QVBoxLayout>

namespace sallyport::ui {

ResetPasswordDialog::ResetPasswordDialog(Session &session, const api::UserView &user, QWidget *parent)
    : Dialog(QStringLiteral("resetPasswordDialog"), parent),
      m_session(session),
      m_id(user.id),
      m_new(new NewPasswordField(session)),
      m_ownText(named(new PasswordField({}), [] { return tr("Your password"); })),
      m_own(new FormField({}, m_ownText))
{
    setTitle([name = user.username] { return tr("Reset the password of %1").arg(name); });
    setText([] { return tr("Every session of this account ends at once. The old password is worth nothing any more."); });
    keepTranslated(m_own, [this] { m_own->setLabel(tr("Your password, once more")); });
    m_ownText->setObjectName(QStringLiteral("confirmPassword"));
    content()->addWidget(m_new);
    content()->addWidget(m_own);
    saying(addButton(Button::Kind::Secondary, QStringLiteral("cancel"), Act::Reject), [] { return tr("Cancel"); });
    m_reset = saying(addButton(Button::Kind::Primary, QStringLiteral("confirm")), [] { return tr("Reset password"); });
    connect(m_reset, &QPushButton::clicked, this, &ResetPasswordDialog::reset);
    m_new->setFocus();
}

void ResetPasswordDialog::reset()
{
    bar()->clear();
    if (m_new->isEmpty()) {
        m_new->formField()->setError([] { return tr("Please fill this in."); });
        return m_new->setFocus();
    }
    if (m_ownText->text().isEmpty()) {
        m_own->setError([] { return tr("Please type your password."); });
        return m_own->setFocus();
    }
    setBusy(true);
    m_reset->setBusy([] { return tr("Resetting…"); });
    api::PasswordReset change;
    change.id = m_id;
    change.newPassword = m_new->secret();
    change.currentPassword = m_ownText->secret();
    whenDone(m_session.call(api::resetPassword, std::move(change)), this,
             [this](const Result<api::Nothing> &done) { done ? accept() : fail(done.error()); });
}

void ResetPasswordDialog::fail(const Error &error)
{
    setBusy(false);
    m_reset->setIdle();
    if (showFieldErrors(error, {{m_new->formField(), QLatin1StringView("new_password")}}))
        return;
    bar()->say(MessageBar::Kind::Error, errorPhrase(error));
    if (error.code != ErrorCode::IncorrectPassword)
        return;
    m_ownText->setFocus();
    m_ownText->selectAll();
}

} // namespace sallyport::ui
