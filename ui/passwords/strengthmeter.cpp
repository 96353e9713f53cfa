// SPDX-License-Identifier: Apache-2.0
#include "ui/passwords/strengthmeter.h"

#include "core/base/passwords/normalizedpassword.h"
#include "ui/common/announcement.h"
#include "ui/common/label.h"
#include "ui/common/passwordfield.h"
#include "ui/common/translated.h"
#include "ui/passwords/strengthbar.h"

#include <QVBoxLayout>

namespace sallyport::ui {

StrengthMeter::StrengthMeter(PasswordField *field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_bar(new StrengthBar),
      m_words((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped())
{
    setObjectName(QStringLiteral("strengthMeter"));
    m_words->setObjectName(QStringLiteral("strengthWords"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_bar);
    column->addWidget(m_words);
    m_announcing.setSingleShot(true);
    m_announcing.setInterval(700);
    connect(&m_announcing, &QTimer::timeout, this, [this] { announce(this, accessibleName()); });
    connect(field, &QLineEdit::textChanged, this, [this] {
        judge();
        m_announcing.start();
    });
    judge();
    keepTranslated(this, [this] { say(); });
}

void StrengthMeter::setOwnWords(const QStringList &words)
{
    if (words == m_ownWords)
        return;
    m_ownWords = words;
    judge();
}

void StrengthMeter::setMinimum(int bytes)
{
    m_minimum = bytes;
    judge();
}

void StrengthMeter::setNeededScore(int score)
{
    m_neededScore = score;
    judge();
}

bool StrengthMeter::isEnough() const
{
    return m_length >= m_minimum && m_strength.score >= m_neededScore;
}

QString StrengthMeter::words() const
{
    return m_words->text();
}

void StrengthMeter::judge()
{
    const Secret password = normalizedPassword(m_field->secret());
    m_length = password.size();
    m_strength = m_length > 0 ? estimateStrength(password, m_ownWords) : PasswordStrength();
    say();
}

void StrengthMeter::say()
{
    using Tone = StrengthBar::Tone;
    const bool nearly = m_length >= m_minimum && m_strength.score == m_neededScore - 1;
    const Tone tone = isEnough() ? Tone::Good : nearly ? Tone::Nearly : Tone::Bad;
    const int filled = m_length == 0 ? 0 : m_length < m_minimum ? 1 : std::max(1, m_strength.score);
    m_bar->display(filled, tone);
    m_words->setText(verdict());
    m_words->setRole(m_length == 0 ? TextRole::Dim : isEnough() ? TextRole::Good : nearly ? TextRole::Warn : TextRole::Bad);
    setAccessibleName(tr("Password strength: %1").arg(m_words->text()));
}

QString StrengthMeter::verdict() const
{
    if (m_length == 0)
        return tr("A few unrelated words are easy to remember and hard to guess.");
    if (m_length < m_minimum)
        return tr("Too short: %n more character(s).", nullptr, int(m_minimum - m_length));
    if (m_strength.score > PasswordStrength::enough)
        return tr("Very strong.");
    if (m_strength.score >= m_neededScore)
        return tr("Strong.");
    switch (m_strength.weakness) {
    case PasswordStrength::Weakness::Common: return tr("Weak: it is one of the first that anyone would try.");
    case PasswordStrength::Weakness::Personal: return tr("Weak: it is made of your own name or address.");
    case PasswordStrength::Weakness::Guessable: break;
    }
    if (m_strength.score == m_neededScore - 1)
        return tr("Nearly there: one more word makes it strong.");
    return tr("Weak: easy to guess. Add a few unrelated words.");
}

} // namespace sallyport::ui
