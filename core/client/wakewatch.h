// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace sallyport {

/// Notices that this machine has slept, or that its network came back: what was waited for may be there now.
///
/// Timers and the monotonic clock stand still in a sleep, the clock on the wall does not. That one may also be set by hand; looking once
/// too often does no harm.
class WakeWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualInterval{10'000};

    explicit WakeWatch(const Clock &clock, std::chrono::milliseconds interval = usualInterval, QObject *parent = nullptr);

    /// Lets the system tell when its network comes and goes, where there is a plugin for it: once for the program, before the first watch.
    static void useSystemsNetwork();

Q_SIGNALS:
    void woke();

private:
    void look();
    void begin();

    const Clock &m_clock;
    QTimer m_timer;
    QElapsedTimer m_monotonic;
    Timestamp m_wall;
};

} // namespace sallyport
