// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/enterbutton.h"
#include "ui/common/icons.h"
#include "ui/common/translated.h"

#include <QBasicTimer>

namespace sallyport::ui {

/// A push button with a rank. The one Primary button of a page can show that its work is under way.
class Button final : public EnterButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary, ///< what this page is for; at most one
        Secondary,
        Danger, ///< destroys something
        Link, ///< looks like a link
        Quiet, ///< an icon without a frame
    };

    Button(Kind kind, const QString &text, QWidget *parent = nullptr);
    /// A Quiet button with only an icon; `name` is its accessible name and tool tip.
    Button(Icon icon, const QString &name, QWidget *parent = nullptr);

    /// While busy it is kept for afterwards.
    void setText(const QString &text);
    /// Accessible name and tool tip.
    void setName(const QString &name);

    Kind kind() const { return m_kind; }
    Icon glyph() const { return m_glyph; }
    void setGlyph(Icon glyph);
    /// 32 high instead of 40, for toolbars and lists.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    /// While busy it cannot be pressed and shows a spinner and this text, which follows the language.
    void setBusy(const Phrase &text);
    void setIdle();
    bool isBusy() const { return m_busy; }
    int spinnerStep() const { return m_step; }

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    Kind m_kind;
    Icon m_glyph = Icon::None;
    bool m_compact = false;
    bool m_busy = false;
    int m_step = 0;
    QString m_idleText;
    Phrase m_busyText;
    QBasicTimer m_timer;
};

} // namespace sallyport::ui
