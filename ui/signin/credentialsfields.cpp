// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/credentialsfields.h"

#include "ui/common/button.h"
#include "ui/common/frozennames.h"
#include "ui/common/label.h"
#include "ui/common/passwordfield.h"
#include "ui/common/translated.h"

#include <QVBoxLayout>

namespace sallyport::ui {

static QWidget *capsLockHint(QWidget *parent)
{
    auto *hint = new QWidget(parent);
    hint->setObjectName(QStringLiteral("capsLockHint"));
    auto *row = new QHBoxLayout(hint);
    row->setContentsMargins(0, metrics::gap, 0, 0);
    row->setSpacing(4);
    auto *icon = new IconLabel(Icon::CapsLock, 16, hint);
    icon->setRole(QPalette::PlaceholderText);
    row->addWidget(icon);
    row->addWidget(saying(new Label({}, TextRole::Dim, Label::Size::Small), [] { return CredentialsFields::tr("Caps Lock is on"); }), 1);
    hint->hide();
    return hint;
}

CredentialsFields::CredentialsFields(QWidget *parent)
    : QWidget(parent),
      m_username(new TextField(frozen::username, this)),
      m_password(new PasswordField(frozen::password, this)),
      m_capsLock(capsLockHint(this))
{
    m_username->setObjectName(QStringLiteral("username"));
    m_username->setJoined(TextField::Joined::Upper);
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setJoined(TextField::Joined::Lower);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_username);
    column->addWidget(m_password);
    column->addWidget(m_capsLock);
    setTabOrder(m_username, m_password);
    keepTranslated(this, [this] {
        m_username->setPlaceholderText(tr("Username or address"));
        m_password->setPlaceholderText(tr("Password"));
    });
    connect(m_username, &QLineEdit::returnPressed, this, &CredentialsFields::submitted);
    connect(m_password, &QLineEdit::returnPressed, this, &CredentialsFields::submitted);
    connect(m_password, &PasswordField::capsLockChanged, m_capsLock, &QWidget::setVisible);
}

void CredentialsFields::setLocked(bool locked)
{
    m_username->setReadOnly(locked);
    m_password->setReadOnly(locked);
    m_password->revealButton()->setEnabled(!locked);
}

void CredentialsFields::focusFirstGap()
{
    if (m_username->text().isEmpty())
        m_username->setFocus(Qt::OtherFocusReason);
    else
        m_password->setFocus(Qt::OtherFocusReason);
}

void CredentialsFields::offerRetry()
{
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

bool CredentialsFields::isComplete() const
{
    return !m_username->text().isEmpty() && !m_password->text().isEmpty();
}

} // namespace sallyport::ui
