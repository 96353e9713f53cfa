// SPDX-License-Identifier: Apache-2.0
#include "app/composition/housekeeping.h"

#include "core/base/log.h"

namespace sallyport {

namespace {

using namespace std::chrono_literals;

/// Few enough that a refresh that waits meanwhile does not notice.
constexpr int atOnce = 200;
constexpr auto pause = 60s;
constexpr auto pauseWhileThereIsMore = 1s;

} // namespace

Housekeeping::Housekeeping(SessionRepository &sessions, const Clock &clock) : m_sessions(sessions), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(&m_timer, [this] { run(); });
    m_timer.start(pause);
}

void Housekeeping::run()
{
    const auto removed = m_sessions.removeOver(m_clock.now(), atOnce);
    if (!removed)
        qCWarning(lcStorage).noquote() << "what is over could not be deleted:" << removed.error().cause;
    m_timer.start(removed && *removed == atOnce ? pauseWhileThereIsMore : pause);
}

} // namespace sallyport
