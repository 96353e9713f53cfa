// SPDX-License-Identifier: Apache-2.0
#include "ui/common/passwordfield.h"

#include "ui/common/button.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"

#include <QKeyEvent>

#include <algorithm>

namespace sallyport::ui {

PasswordField::PasswordField(const QString &name, QWidget *parent) : TextField(name, parent), m_reveal(new Button(Icon::Eye, {}, this))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setCompact(true);
    m_reveal->setCheckable(true);
    setTabOrder(this, m_reveal);
    keepTranslated(m_reveal, [this] { nameButton(); });
    connect(m_reveal, &QPushButton::toggled, this, &PasswordField::setRevealed);
}

void PasswordField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    m_reveal->setChecked(revealed);
    m_reveal->setGlyph(revealed ? Icon::EyeOff : Icon::Eye);
    nameButton();
}

void PasswordField::nameButton()
{
    m_reveal->setName(m_reveal->isChecked() ? tr("Hide password") : tr("Show password"));
}

/// Qt does not tell the state of Caps Lock: a letter that came out in the other case than Shift asks for does.
void PasswordField::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_CapsLock)
        setCapsLock(false);
    else if (text.size() == 1 && text.at(0).isLetter() && text.at(0).toUpper() != text.at(0).toLower())
        setCapsLock(text.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    TextField::keyPressEvent(event);
}

void PasswordField::focusOutEvent(QFocusEvent *event)
{
    setCapsLock(false);
    TextField::focusOutEvent(event);
}

void PasswordField::setCapsLock(bool on)
{
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

void PasswordField::resizeEvent(QResizeEvent *event)
{
    TextField::resizeEvent(event);
    placeButton();
}

void PasswordField::changeEvent(QEvent *event)
{
    TextField::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeButton();
}

void PasswordField::placeButton()
{
    const int size = std::min(m_reveal->sizeHint().height(), height() - 4);
    const int inset = (height() - size) / 2;
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    m_reveal->setGeometry(leftToRight ? width() - size - inset : inset, inset, size, size);
    const int room = size + metrics::gap / 2;
    setTextMargins(leftToRight ? 0 : room, 0, leftToRight ? room : 0, 0);
}

} // namespace sallyport::ui
