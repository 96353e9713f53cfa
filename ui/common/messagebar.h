// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace sallyport::ui {

class Button;
class IconLabel;
class Label;

/// What happened and what to do, in words, above the content it is about. Announced to screen readers when it appears.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Notice, Success };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `action` is the text of a button; empty for none.
    void say(Kind kind, const QString &text, const QString &action = {});
    void clear();
    QString text() const;
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Notice;
    IconLabel *m_icon;
    Label *m_text;
    Button *m_action;
};

} // namespace sallyport::ui
