// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/common/translated.h"

#include <QWidget>

#include <utility>

namespace sallyport::ui {

class Label;
class TextField;

/// A field with its label above and, below, a hint or what is wrong with it.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field. `label` may carry a mnemonic.
    FormField(const QString &label, TextField *field, const QString &hint = {}, QWidget *parent = nullptr);

    TextField *field() const { return m_field; }
    void setLabel(const QString &label);
    /// Follows the language. What is empty or says nothing brings the hint back.
    void setError(const Phrase &error);
    void setHint(const QString &hint);
    bool hasError() const;

private:
    void showBelow();

    TextField *m_field;
    Label *m_title;
    Label *m_below;
    QString m_hint;
    Phrase m_error;
};

/// A field, and its name on the wire.
using NamedField = std::pair<FormField *, QLatin1StringView>;

/// Shows what `error` says of each field, goes to the first that is wrong and announces it. False when it is about none of them.
bool showFieldErrors(const Error &error, const QList<NamedField> &fields);

} // namespace sallyport::ui
