// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/translated.h"

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QFrame>

#include <chrono>
#include <functional>

namespace sallyport::ui {

class Button;
class IconLabel;
class Label;

/// What happened and what to do, in words, above the content it is about. Announced to screen readers when it appears.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Notice, Success };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `action` is the text of a button; empty for none. Both follow the language.
    void say(Kind kind, const Phrase &text, const Phrase &action = {});
    /// Below the text, a line that counts down: "Next try in 12 seconds". Announced once, not each second. say() and clear() end it.
    void countDown(std::chrono::seconds left, std::function<QString(int seconds)> line);
    void clear();
    QString text() const;
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionTriggered();
    /// The countdown reached zero.
    void countedDown();

protected:
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTexts();
    void showCountdown();
    void endCountdown();

    Kind m_kind = Kind::Notice;
    Phrase m_says;
    Phrase m_offers;
    IconLabel *m_icon;
    Label *m_text;
    Label *m_count;
    Button *m_action;
    QBasicTimer m_timer;
    QDeadlineTimer m_end;
    std::function<QString(int)> m_line;
};

} // namespace sallyport::ui
