// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/common/translated.h"

#include <QWidget>

class QVBoxLayout;

namespace sallyport::ui {

class MessageBar;

/// One page of the account window: its heading, a sentence, what happened, and below these a column of a readable width that scrolls.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    AccountPage(const Phrase &title, const Phrase &lead, QWidget *parent = nullptr);

    /// Called each time the page comes to the front.
    virtual void enter() { }
    /// There is something typed here that would be lost.
    virtual bool hasUnsavedChanges() const { return false; }

protected:
    QVBoxLayout *column() const { return m_column; }
    MessageBar *bar() const { return m_bar; }
    /// What the page shows could not be read, and can be tried again. Says nothing where the window says it already.
    void sayNotRead(const Error &error);

private:
    MessageBar *m_bar;
    QVBoxLayout *m_column;
};

} // namespace sallyport::ui
