// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/reachability.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace sallyport {

/// Keeps account of whether the server answers, and says when to try again: after a second, then twice as long each time up to a
/// minute, a little more or less so that not all clients of a server come back at once.
class ReachabilityWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds firstPause{1'000};
    static constexpr std::chrono::milliseconds longestPause{60'000};

    /// How long to wait after so many tries that failed.
    static std::chrono::milliseconds pauseAfter(int failures);

    explicit ReachabilityWatch(const Clock &clock, QObject *parent = nullptr);

    const Reachability &now() const { return m_now; }

    /// What a call ended with.
    void answered();
    void failed(const Error &reason);
    /// Another server: nothing is known of it.
    void reset();

    /// Whether somebody waits for the server to come back. Nobody tries by itself otherwise.
    void setWaiting(bool waiting);
    /// Tries right now, and soon again if that fails: the person asks for it, or something has changed.
    void retryNow();

Q_SIGNALS:
    void changed();
    /// The time to ask the server something has come.
    void tryNow();

private:
    void schedule();
    void attempt();

    const Clock &m_clock;
    Reachability m_now;
    QTimer m_timer;
    int m_failures = 0; ///< of tries, one after another
    bool m_isWaiting = false;
    bool m_isTrying = false;
};

} // namespace sallyport
