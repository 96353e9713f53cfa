// SPDX-License-Identifier: Apache-2.0
#include "ui/common/formfield.h"

#include "ui/common/announcement.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/textfield.h"

#include <QVBoxLayout>

namespace sallyport::ui {

FormField::FormField(const QString &label, TextField *field, const QString &hint, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_title(new Label(label)),
      m_below((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped()),
      m_hint(hint)
{
    m_title->setStrong(true);
    m_title->setBuddy(field);
    m_field->setPlaceholderText({});
    m_below->setObjectName(field->objectName() + QStringLiteral("Below"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(field);
    column->addWidget(m_below);
    connect(m_field, &QLineEdit::textEdited, this, [this] { setError({}); });
    setFocusProxy(field);
    keepTranslated(this, [this] { showBelow(); });
}

void FormField::setLabel(const QString &label)
{
    m_title->setText(label);
}

void FormField::setError(const Phrase &error)
{
    m_error = error;
    showBelow();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showBelow();
}

bool FormField::hasError() const
{
    return !said(m_error).isEmpty();
}

void FormField::showBelow()
{
    const QString error = said(m_error), text = error.isEmpty() ? m_hint : error;
    m_below->setText(text);
    m_below->setRole(error.isEmpty() ? TextRole::Dim : TextRole::Bad);
    m_below->setVisible(!text.isEmpty());
    m_field->setWrong(!error.isEmpty());
    m_field->setAccessibleDescription(text);
}

bool showFieldErrors(const Error &error, const QList<NamedField> &fields)
{
    FormField *first = nullptr;
    for (const auto &[field, name] : fields) {
        field->setError(fieldErrorPhrase(error, name));
        if (field->hasError() && !first)
            first = field;
    }
    if (!first)
        return false;
    first->field()->setFocus(Qt::OtherFocusReason);
    announce(first->field(), first->field()->accessibleDescription()); // it may have had the keyboard already
    return true;
}

} // namespace sallyport::ui
