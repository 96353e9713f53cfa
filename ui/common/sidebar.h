// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/icons.h"

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace sallyport::ui {

/// The pages of a window, one below the other, and a word about the server at the foot.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// The first entry is the selected one.
    void addEntry(Icon icon, const QString &text);
    void setEntryText(int entry, const QString &text);
    /// Goes there without selected().
    void setCurrent(int entry);
    /// Above the entries: who this is about.
    void setHeader(QWidget *header);
    /// Below the entries, at the foot: what is no page.
    void addTool(QWidget *tool);
    /// Last: what the window is about.
    void setFooter(QWidget *footer);

Q_SIGNALS:
    void selected(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QVBoxLayout *m_entries;
    QVBoxLayout *m_tools;
    QButtonGroup *m_group;
};

} // namespace sallyport::ui
