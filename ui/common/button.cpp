// SPDX-License-Identifier: Apache-2.0
#include "ui/common/button.h"

#include "ui/common/plaintooltip.h"
#include "ui/common/spinner.h"

#include <QTimerEvent>

#include <utility>

namespace sallyport::ui {

Button::Button(Kind kind, const QString &text, QWidget *parent) : EnterButton(text, parent), m_kind(kind)
{
    setAutoDefault(false);
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (kind == Kind::Link)
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button::Button(Icon icon, const QString &name, QWidget *parent) : Button(Kind::Quiet, {}, parent)
{
    m_glyph = icon;
    setName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setText(const QString &text)
{
    if (m_busy)
        m_idleText = text;
    else
        QPushButton::setText(text);
}

void Button::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

void Button::setGlyph(Icon glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void Button::setBusy(const Phrase &text)
{
    if (!m_busy)
        m_idleText = this->text();
    m_busyText = text;
    QPushButton::setText(said(text));
    if (std::exchange(m_busy, true))
        return;
    setEnabled(false);
    m_timer.start(Spinner::interval, this);
}

void Button::setIdle()
{
    if (!m_busy)
        return;
    m_busy = false;
    m_timer.stop();
    setText(m_idleText);
    setEnabled(true);
}

void Button::changeEvent(QEvent *event)
{
    EnterButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_busy)
        QPushButton::setText(said(m_busyText));
}

void Button::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return EnterButton::timerEvent(event);
    ++m_step;
    update();
}

} // namespace sallyport::ui
