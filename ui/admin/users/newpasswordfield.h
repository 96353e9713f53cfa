// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/common/translated.h"

#include <QWidget>

namespace sallyport::ui {

class Button;
class FormField;
class PasswordField;

/// A password for somebody else, typed or made up; shown, because it has to be told to them. Copied, it leaves the clipboard by itself.
class NewPasswordField final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPasswordField(Session &session, QWidget *parent = nullptr);

    Secret secret() const;
    bool isEmpty() const;
    FormField *formField() const { return m_field; }

    /// Groups of five letters and digits that are not mistaken for each other, four of them (99 bits) or as many as the server wants.
    static QString madeUp(int minimum);

private:
    void makeUp();
    void showTexts();

    int m_minimum;
    PasswordField *m_text;
    FormField *m_field;
    Button *m_makeUp;
    Button *m_copy;
};

} // namespace sallyport::ui
