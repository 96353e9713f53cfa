// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sessionrepository.h"

#include <QHash>

#include <mutex>

namespace sallyport {

/// The signed-in devices of users, for themselves and for administrators.
class Sessions
{
public:
    Sessions(SessionRepository &sessions, const Clock &clock, const IdleLimits &idle);

    Result<QList<StoredSession>> list(const QUuid &userId);
    Result<SessionPage> page(const SessionQuery &query);
    /// The owner of a session that is good; ErrorCode::NotFound when there is none such.
    Result<User> ownerOf(const QUuid &sessionId);
    /// ErrorCode::NotFound when this user has no such session.
    Result<> end(const User &user, const QUuid &sessionId, const Actor &actor);
    /// Returns how many there were.
    Result<int> endAll(const User &user, const std::optional<QUuid> &except, const Actor &actor);

    /// Notes that a session was used, for flush(): at most once a minute for each, in memory, from any thread.
    void used(const StoredSession &session);
    /// Other limits for sessions that are used from now on. From any thread.
    void setIdleLimits(const IdleLimits &idle);
    /// Stores what was noted. To be called every few seconds; what a crash loses of it is a minute of a session's rest.
    Result<> flush();

private:
    SessionRepository &m_sessions;
    const Clock &m_clock;
    std::mutex m_mutex; ///< of what follows
    IdleLimits m_idle;
    QHash<QUuid, SessionUse> m_uses;
};

} // namespace sallyport
