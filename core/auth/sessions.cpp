// SPDX-License-Identifier: Apache-2.0
#include "core/auth/sessions.h"

#include "core/base/log.h"
#include "core/base/uuid.h"

#include <algorithm>

namespace sallyport {

static Error noSuchSession()
{
    return {.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no such session")};
}

Sessions::Sessions(SessionRepository &sessions, const Clock &clock, const IdleLimits &idle)
    : m_sessions(sessions),
      m_clock(clock),
      m_idle(idle)
{ }

Result<QList<StoredSession>> Sessions::list(const QUuid &userId)
{
    return m_sessions.list(userId, m_clock.now());
}

Result<SessionPage> Sessions::page(const SessionQuery &query)
{
    return m_sessions.page(query, m_clock.now());
}

Result<User> Sessions::ownerOf(const QUuid &sessionId)
{
    auto live = m_sessions.findLive(sessionId, m_clock.now());
    if (!live)
        return failure(live);
    if (!*live)
        return noSuchSession();
    return std::move((*live)->user);
}

Result<> Sessions::end(const User &user, const QUuid &sessionId, const Actor &actor)
{
    const Timestamp now = m_clock.now();
    const QJsonObject details{{QStringLiteral("session"), toText(sessionId)}};
    auto ended = m_sessions.end(user.id, sessionId, now, auditEvent(AuditAction::SignOut, now, actor, user, details));
    if (!ended)
        return failure(ended);
    if (!*ended)
        return noSuchSession();
    qCInfo(lcAuth).noquote() << "session" << toText(sessionId) << "of" << toText(user.id) << "ended";
    return {};
}

Result<int> Sessions::endAll(const User &user, const std::optional<QUuid> &except, const Actor &actor)
{
    const Timestamp now = m_clock.now();
    QJsonObject details;
    if (except)
        details.insert(QStringLiteral("kept"), toText(*except));
    auto ended = m_sessions.endAll(user.id, except, now, auditEvent(AuditAction::SignOutEverywhere, now, actor, user, details));
    if (ended)
        qCInfo(lcAuth).noquote() << *ended << "sessions of" << toText(user.id) << "ended";
    return ended;
}

void Sessions::used(const StoredSession &session)
{
    using namespace std::chrono;
    const Timestamp now = m_clock.now();
    const std::scoped_lock lock(m_mutex);
    const milliseconds idle = m_idle.of(session.remembered);
    if (now - session.lastSeenAt < std::min<milliseconds>(minutes(1), idle / 10))
        return;
    m_uses.insert(session.id, {session.id, now, std::min(now + idle, session.expiresAt)});
}

void Sessions::setIdleLimits(const IdleLimits &idle)
{
    const std::scoped_lock lock(m_mutex);
    m_idle = idle;
}

Result<> Sessions::flush()
{
    QHash<QUuid, SessionUse> uses;
    {
        const std::scoped_lock lock(m_mutex);
        uses.swap(m_uses);
    }
    if (uses.empty())
        return {};
    auto stored = m_sessions.touch(uses.values());
    if (!stored) { // kept for the next time, unless they were used again
        const std::scoped_lock lock(m_mutex);
        uses.insert(m_uses);
        m_uses.swap(uses);
    }
    return stored;
}

} // namespace sallyport
