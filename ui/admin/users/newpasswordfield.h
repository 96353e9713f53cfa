// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "ui/common/translated.h"

#include <QWidget>

namespace sallyport::ui {

class Button;
class FormField;
class PasswordField;

/// A password for somebody else, typed or made up; shown, because it has to be told to them.
class NewPasswordField final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPasswordField(QWidget *parent = nullptr);

    Secret secret() const;
    bool isEmpty() const;
    bool hasError() const;
    void setError(const Phrase &error);

    /// Four groups of five letters and digits that are not mistaken for each other: 99 bits.
    static QString madeUp();

private:
    PasswordField *m_text;
    FormField *m_field;
    Button *m_makeUp;
};

} // namespace sallyport::ui
