// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QWidget>

namespace sallyport::ui {

class PasswordField;
class TextField;

/// User name over password in one block, with a hint when Caps Lock seems to be on.
class CredentialsFields final : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialsFields(QWidget *parent = nullptr);

    TextField *username() const { return m_username; }
    PasswordField *password() const { return m_password; }
    /// While a password is being checked nothing can be typed, but all stays readable.
    void setLocked(bool locked);
    /// Puts the keyboard where the next thing has to be typed.
    void focusFirstGap();
    /// The password is wrong: selected, so that typing replaces it.
    void offerRetry();
    bool isComplete() const;

Q_SIGNALS:
    void submitted();

private:
    TextField *m_username;
    PasswordField *m_password;
    QWidget *m_capsLock;
};

} // namespace sallyport::ui
