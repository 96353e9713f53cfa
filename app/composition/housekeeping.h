// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sessionrepository.h"

#include <QTimer>

namespace sallyport {

/// Deletes sessions and refresh tokens that are over, a little every minute, so that the database stays as small as what is going on.
/// Runs in the event loop of the thread that made it.
class Housekeeping
{
public:
    Housekeeping(SessionRepository &sessions, const Clock &clock);

private:
    void run();

    SessionRepository &m_sessions;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace sallyport
