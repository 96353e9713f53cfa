// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/icons.h"
#include "ui/common/translated.h"

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

    /// `action` is the text of a button; empty for none. All follow the language. Announced when the state is on the screen.
    void say(Icon icon, const Phrase &title, const Phrase &text, const Phrase &action = {});
    /// Object name emptyAction.
    Button *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    void showTexts();

    Phrase m_heads;
    Phrase m_says;
    Phrase m_offers;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    Button *m_action;
};

} // namespace sallyport::ui
