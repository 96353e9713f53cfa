// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/icons.h"

namespace sallyport::ui {

class Button;
class Label;

/// What a page shows in the middle when it has nothing else to show: nothing there yet, nothing found, not reachable, not allowed. Says
/// why and, where something can be done, offers it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` is the text of a button; empty for none. Announced when the state is on the screen.
    void say(Icon icon, const QString &title, const QString &text, const QString &action = {});
    /// Object name emptyAction.
    Button *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    Button *m_action;
};

} // namespace sallyport::ui
