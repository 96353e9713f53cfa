// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/translated.h"

#include <QBasicTimer>
#include <QFrame>

namespace sallyport::ui {

class Button;
class Label;

/// A short word at the foot of a window that something is done: "Saved", "Copied". Goes by itself, stays while it is pointed at or has
/// the keyboard, and is announced. Never for errors: those are read in a MessageBar.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    /// One for each window, over its content.
    explicit Toast(QWidget *window);

    /// `action`: such as "Undo"; empty for none.
    void say(const Phrase &text, const Phrase &action = {});
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void showTexts();
    void place();

    Phrase m_says;
    Phrase m_offers;
    Label *m_text;
    Button *m_action;
    QBasicTimer m_timer;
};

} // namespace sallyport::ui
