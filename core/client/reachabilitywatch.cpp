// SPDX-License-Identifier: Apache-2.0
#include "core/client/reachabilitywatch.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace sallyport {

std::chrono::milliseconds ReachabilityWatch::pauseAfter(int failures)
{
    constexpr int mostDoublings = 6; // 64 s: beyond the longest
    const auto pause = std::min(firstPause * (1 << std::min(failures, mostDoublings)), longestPause);
    const int part = int(pause.count() / 5);
    return pause - std::chrono::milliseconds(QRandomGenerator::global()->bounded(part));
}

ReachabilityWatch::ReachabilityWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_now.since = clock.now();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReachabilityWatch::attempt);
}

void ReachabilityWatch::answered()
{
    if (m_now.reachable)
        return;
    reset();
    Q_EMIT changed();
}

void ReachabilityWatch::reset()
{
    m_timer.stop();
    m_failures = 0;
    m_isTrying = false;
    m_now = {.reachable = true, .since = m_clock.now(), .nextTry = {}, .reason = {}};
}

void ReachabilityWatch::failed(const Error &reason)
{
    if (m_now.reachable)
        m_now = {.reachable = false, .since = m_clock.now(), .nextTry = {}, .reason = reason};
    m_now.reason = reason;
    if (std::exchange(m_isTrying, false))
        ++m_failures;
    schedule();
    Q_EMIT changed();
}

void ReachabilityWatch::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    if (m_now.reachable)
        return;
    if (waiting)
        return schedule();
    m_timer.stop();
    m_isTrying = false;
    m_now.nextTry.reset();
}

void ReachabilityWatch::schedule()
{
    if (!m_isWaiting || m_isTrying || m_timer.isActive()) // calls that fail meanwhile put nothing off
        return;
    const auto pause = pauseAfter(m_failures);
    m_timer.start(pause);
    m_now.nextTry = m_clock.now() + pause;
}

void ReachabilityWatch::retryNow()
{
    if (m_now.reachable || m_isTrying)
        return;
    m_failures = 0;
    attempt();
}

void ReachabilityWatch::attempt()
{
    m_timer.stop();
    m_isTrying = true;
    m_now.nextTry.reset();
    Q_EMIT changed();
    Q_EMIT tryNow();
}

} // namespace sallyport
