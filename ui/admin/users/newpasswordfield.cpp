// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/newpasswordfield.h"

#include "ui/common/button.h"
#include "ui/common/formfield.h"
#include "ui/common/passwordfield.h"
#include "ui/common/tokens.h"

#include <QRandomGenerator>
#include <QVBoxLayout>

namespace sallyport::ui {

NewPasswordField::NewPasswordField(QWidget *parent)
    : QWidget(parent),
      m_text(new PasswordField({})),
      m_field(nullptr),
      m_makeUp(new Button(Button::Kind::Link, {}))
{
    m_text->setObjectName(QStringLiteral("newPassword"));
    m_field = new FormField({}, m_text);
    m_makeUp->setObjectName(QStringLiteral("makeUp"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_makeUp, 0, Qt::AlignLeft);
    setFocusProxy(m_text);
    connect(m_makeUp, &QPushButton::clicked, this, [this] {
        m_text->setText(madeUp());
        m_text->setRevealed(true);
        m_field->setError({});
    });
    keepTranslated(this, [this] {
        m_text->setAccessibleName(tr("New password"));
        m_field->setLabel(tr("New password"));
        m_field->setHint(tr("At least 8 characters that are hard to guess. Tell it in person or by phone."));
        m_makeUp->setText(tr("Make one up"));
    });
}

Secret NewPasswordField::secret() const
{
    return m_text->secret();
}

bool NewPasswordField::isEmpty() const
{
    return m_text->text().isEmpty();
}

bool NewPasswordField::hasError() const
{
    return m_field->hasError();
}

void NewPasswordField::setError(const Phrase &error)
{
    m_field->setError(error);
}

QString NewPasswordField::madeUp()
{
    static constexpr QLatin1StringView signs("abcdefghjkmnpqrstuvwxyz23456789"); // 31, which is almost five bits each
    QString text;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            text += u' ';
        text += signs[int(QRandomGenerator::system()->bounded(int(signs.size())))];
    }
    return text;
}

} // namespace sallyport::ui
