// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "ui/common/textfield.h"

namespace sallyport::ui {

class Button;

/// A password, with a button inside that shows what was typed, and a signal when Caps Lock seems to be on.
class PasswordField final : public TextField
{
    Q_OBJECT

public:
    explicit PasswordField(const QString &name, QWidget *parent = nullptr);

    Secret secret() const { return Secret::fromText(text()); }
    Button *revealButton() const { return m_reveal; }
    void setRevealed(bool revealed);

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCapsLock(bool on);
    void placeButton();
    void nameButton();

    Button *m_reveal;
    bool m_capsLock = false;
};

} // namespace sallyport::ui
