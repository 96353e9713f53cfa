// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"
#include "ui/common/tokens.h"

namespace sallyport::ui {

class Label;

/// One number of a dashboard: what it counts, the number, and a line about it.
class StatTile final : public Card
{
    Q_OBJECT

public:
    explicit StatTile(QWidget *parent = nullptr);

    /// "Sign-ins".
    void setTitle(const QString &title);
    /// In the way of the locale. `note`: "▲ 6 %", "on 2 nodes"; `role` colours the note.
    void display(qint64 number, const QString &note = {}, TextRole role = TextRole::Dim);
    /// A value that is no number: "2.4 GB".
    void displayText(const QString &value, const QString &note = {}, TextRole role = TextRole::Dim);
    /// Nothing is known yet, or no longer.
    void displayNothing();

private:
    void describe();

    Label *m_title;
    Label *m_value;
    Label *m_note;
};

} // namespace sallyport::ui
