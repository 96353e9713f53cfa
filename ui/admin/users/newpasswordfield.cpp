// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/newpasswordfield.h"

#include "ui/common/button.h"
#include "ui/common/formfield.h"
#include "ui/common/passwordfield.h"
#include "ui/common/tokens.h"
#include "ui/manners/secretclipboard.h"
#include "ui/passwords/passwordminimum.h"
#include "ui/passwords/strengthmeter.h"

#include <QRandomGenerator>
#include <QVBoxLayout>

namespace sallyport::ui {

NewPasswordField::NewPasswordField(Session &session, QWidget *parent)
    : QWidget(parent),
      m_minimum(StrengthMeter::usualMinimum),
      m_text(new PasswordField({})),
      m_field(nullptr),
      m_makeUp(new Button(Button::Kind::Link, {})),
      m_copy(new Button(Button::Kind::Link, {}))
{
    m_text->setObjectName(QStringLiteral("newPassword"));
    m_field = new FormField({}, m_text);
    m_makeUp->setObjectName(QStringLiteral("makeUp"));
    m_copy->setObjectName(QStringLiteral("copyPassword"));
    m_copy->setEnabled(false);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(metrics::wide);
    acts->addWidget(m_makeUp);
    acts->addWidget(m_copy);
    acts->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addLayout(acts);
    setFocusProxy(m_text);
    connect(m_makeUp, &QPushButton::clicked, this, &NewPasswordField::makeUp);
    connect(m_copy, &QPushButton::clicked, this, [this] { copySecret(m_text->secret()); });
    connect(m_text, &QLineEdit::textChanged, m_copy, [this](const QString &text) { m_copy->setEnabled(!text.isEmpty()); });
    askPasswordMinimum(session, this, [this](int bytes) {
        m_minimum = bytes;
        showTexts();
    });
    keepTranslated(this, [this] { showTexts(); });
}

void NewPasswordField::makeUp()
{
    m_text->setText(madeUp(m_minimum));
    m_text->setRevealed(true);
    m_field->setError({});
}

void NewPasswordField::showTexts()
{
    m_text->setAccessibleName(tr("New password"));
    m_field->setLabel(tr("New password"));
    m_field->setHint(tr("At least %n character(s) that are hard to guess. Tell it in person or by phone.", nullptr, m_minimum));
    m_makeUp->setText(tr("Make one up"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleDescription(tr("It leaves the clipboard after 30 seconds"));
}

Secret NewPasswordField::secret() const
{
    return m_text->secret();
}

bool NewPasswordField::isEmpty() const
{
    return m_text->text().isEmpty();
}

QString NewPasswordField::madeUp(int minimum)
{
    static constexpr QLatin1StringView signs("abcdefghjkmnpqrstuvwxyz23456789"); // 31, which is almost five bits each
    QString text;
    for (int i = 0; i < 20 || i % 5 != 0 || text.size() < minimum; ++i) {
        if (i > 0 && i % 5 == 0)
            text += u' ';
        text += signs[int(QRandomGenerator::system()->bounded(int(signs.size())))];
    }
    return text;
}

} // namespace sallyport::ui
