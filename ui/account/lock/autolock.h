// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace sallyport::ui {

class Preferences;
class ScreenWatch;

/// Tells when the windows should hide what they show: nobody has touched them for as long as the preferences say, or the screen was locked.
class AutoLock final : public QObject
{
    Q_OBJECT

public:
    /// `screen` may be nullptr. `interval`: how often it looks; the clock counts the time that the computer slept, a timer would not.
    AutoLock(const Preferences &preferences, ScreenWatch *screen, const Clock &clock,
             std::chrono::milliseconds interval = std::chrono::seconds(5), QObject *parent = nullptr);

    /// Whether there is something to be hidden.
    void setActive(bool active);

Q_SIGNALS:
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    /// Whether due() was told.
    bool look();

    const Preferences &m_preferences;
    const Clock &m_clock;
    Timestamp m_lastUse;
    QTimer m_timer;
    bool m_isActive = false;
};

} // namespace sallyport::ui
