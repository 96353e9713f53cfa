// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/passwords/passwordstrength.h"

#include <QTimer>
#include <QWidget>

namespace sallyport::ui {

class Label;
class PasswordField;
class StrengthBar;

/// What a new password is worth while it is typed: a bar and words, by the very rules of the server. Only advice: what a server takes is
/// the server's to decide.
class StrengthMeter final : public QWidget
{
    Q_OBJECT

public:
    /// Of the server's setting password.min_length, as long as nothing else is known.
    static constexpr int usualMinimum = 8;

    /// Watches the field, which must outlive it. Stands under the field.
    explicit StrengthMeter(PasswordField *field, QWidget *parent = nullptr);

    /// User name, address, full name: what a password should not be made of.
    void setOwnWords(const QStringList &words);
    /// Bytes of UTF-8.
    void setMinimum(int bytes);
    int minimum() const { return m_minimum; }
    /// As PasswordStrength::score has it; PasswordStrength::enough as long as nothing else is said.
    void setNeededScore(int score);
    bool isEnough() const;
    QString words() const;

private:
    void judge();
    void say();
    QString verdict() const;

    PasswordField *m_field;
    StrengthBar *m_bar;
    Label *m_words;
    QTimer m_announcing; ///< screen readers hear the verdict when typing pauses, not with every key
    QStringList m_ownWords;
    PasswordStrength m_strength;
    qsizetype m_length = 0;
    int m_minimum = usualMinimum;
    int m_neededScore = PasswordStrength::enough;
};

} // namespace sallyport::ui
