// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/button.h"
#include "ui/common/translated.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace sallyport::ui {

class Label;
class MessageBar;

/// A question or a small form over its window: title, sentence, bar for what went wrong, content, buttons at the foot. Opened with
/// open(), never with exec(). Deletes itself when it is closed. Escape closes it, unless something is under way.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    /// What a button does by itself.
    enum class Act { None, Accept, Reject };

    /// `objectName` is that of the window.
    Dialog(const QString &objectName, QWidget *parent);

    /// The heading, and the title of the window. Follows the language, as the text does.
    void setTitle(const Phrase &title);
    void setText(const Phrase &text);
    /// Where the form goes, below the text.
    QVBoxLayout *content() const { return m_content; }
    MessageBar *bar() const { return m_bar; }
    /// Buttons stand in the order they were added, the one that goes on last. A Primary one answers to Enter.
    Button *addButton(Button::Kind kind, const QString &objectName, Act act = Act::None);

    /// While something is under way Escape asks for its end with cancelled() and leaves the dialog open.
    void setBusy(bool busy) { m_busy = busy; }
    bool isBusy() const { return m_busy; }

    void reject() override;

Q_SIGNALS:
    void cancelled();

protected:
    bool event(QEvent *event) override;

private:
    void showTexts();
    void grow();

    Phrase m_heads;
    Phrase m_says;
    Label *m_title;
    Label *m_text;
    MessageBar *m_bar;
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
    bool m_busy = false;
};

} // namespace sallyport::ui
