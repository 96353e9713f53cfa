// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/confirmdialog.h"

#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/passwordfield.h"
#include "ui/common/translated.h"

#include <QVBoxLayout>

namespace sallyport::ui {

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent)
    : Dialog(QStringLiteral("confirmDialog"), parent),
      m_busyText(question.busy ? question.busy : question.act)
{
    setTitle(question.title);
    setText(question.text);
    layOut(question);
    m_cancel = saying(addButton(Button::Kind::Secondary, QStringLiteral("cancel"), Act::Reject), [] { return tr("Cancel"); });
    m_confirm =
        saying(addButton(question.isDangerous ? Button::Kind::Danger : Button::Kind::Primary, QStringLiteral("confirm")), question.act);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmDialog::confirm);
    if (m_passwordText)
        m_passwordText->setFocus();
    else if (question.isDangerous)
        m_cancel->setFocus(); // Enter alone destroys nothing
    else
        m_confirm->setFocus();
}

void ConfirmDialog::layOut(const Question &question)
{
    if (question.object) {
        auto *card = new Card;
        auto *object = saying((new Label)->wrapped(), question.object);
        object->setObjectName(QStringLiteral("confirmObject"));
        object->setStrong(true);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(metrics::space, metrics::space, metrics::space, metrics::space);
        inside->addWidget(object);
        content()->addWidget(card);
    }
    if (!question.asksPassword)
        return;
    m_passwordText = named(new PasswordField({}), [] { return tr("Your password"); });
    m_passwordText->setObjectName(QStringLiteral("confirmPassword"));
    m_password = new FormField({}, m_passwordText);
    keepTranslated(m_password, [this] { m_password->setLabel(tr("Your password, once more")); });
    content()->addWidget(m_password);
    connect(m_passwordText, &QLineEdit::returnPressed, this, &ConfirmDialog::confirm);
}

Secret ConfirmDialog::password() const
{
    return m_passwordText ? m_passwordText->secret() : Secret();
}

void ConfirmDialog::focusCancel()
{
    m_confirm->setDefault(false);
    m_cancel->setFocus();
}

void ConfirmDialog::confirm()
{
    if (isBusy())
        return;
    bar()->clear();
    if (m_passwordText && m_passwordText->text().isEmpty()) {
        m_password->setError([] { return tr("Please type your password."); });
        return m_passwordText->setFocus();
    }
    setWaiting(true);
    Q_EMIT confirmed();
}

void ConfirmDialog::refuse(const Error &error)
{
    setWaiting(false);
    if (error.code != ErrorCode::Cancelled)
        bar()->say(MessageBar::Kind::Error, errorPhrase(error));
    if (!m_passwordText)
        return m_cancel->setFocus();
    m_passwordText->setWrong(error.code == ErrorCode::IncorrectPassword);
    m_passwordText->setFocus();
    m_passwordText->selectAll();
}

void ConfirmDialog::setWaiting(bool waiting)
{
    setBusy(waiting);
    if (m_passwordText)
        m_passwordText->setEnabled(!waiting);
    if (!waiting)
        return m_confirm->setIdle();
    m_confirm->setBusy(m_busyText);
    m_cancel->setFocus();
}

} // namespace sallyport::ui
