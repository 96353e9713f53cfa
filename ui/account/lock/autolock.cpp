// SPDX-License-Identifier: Apache-2.0
#include "ui/account/lock/autolock.h"

#include "ui/account/lock/screenwatch.h"
#include "ui/common/preferences.h"

#include <QCoreApplication>
#include <QEvent>

namespace sallyport::ui {

/// A hand is on the keyboard or the mouse. Moves of the mouse count too: who reads scrolls and points.
static bool isUse(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel
        || type == QEvent::TouchBegin;
}

AutoLock::AutoLock(const Preferences &preferences, ScreenWatch *screen, const Clock &clock, std::chrono::milliseconds interval,
                   QObject *parent)
    : QObject(parent),
      m_preferences(preferences),
      m_clock(clock),
      m_lastUse(clock.now())
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::look);
    connect(&preferences, &Preferences::lockChanged, this, &AutoLock::follow);
    if (!screen)
        return;
    connect(screen, &ScreenWatch::locked, this, [this] {
        if (m_isActive && m_preferences.locksWithScreen())
            Q_EMIT due();
    });
}

void AutoLock::setActive(bool active)
{
    m_isActive = active;
    m_lastUse = m_clock.now();
    follow();
}

void AutoLock::follow()
{
    if (m_isActive && m_preferences.lockAfterMinutes() > 0) {
        qApp->installEventFilter(this);
        m_timer.start();
    } else {
        qApp->removeEventFilter(this);
        m_timer.stop();
    }
}

bool AutoLock::look()
{
    const auto limit = std::chrono::minutes(m_preferences.lockAfterMinutes());
    const auto unused = m_clock.now() - m_lastUse;
    if (unused < std::chrono::milliseconds(0))
        m_lastUse = m_clock.now(); // the clock was set back
    if (unused < limit)
        return false;
    Q_EMIT due();
    return true;
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isUse(event->type())) {
        // The first touch after a long sleep may come before the timer: it must not reach what should be hidden.
        if (look())
            return true;
        m_lastUse = m_clock.now();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sallyport::ui
