// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditrepository.h"
#include "core/auth/note.h"
#include "core/auth/sessionrepository.h"
#include "core/auth/userrepository.h"

#include <map>
#include <mutex>

namespace sallyport {

/// What the fakes share: they are one database, since an act, its event and its counters are stored together.
struct FakeStore
{
    struct Session
    {
        StoredSession session;
        QByteArray cookieHash = {};
        bool ended = false;
        Timestamp endedAt = {};
        SessionEnd why = SessionEnd::SignedOut;
    };
    struct RefreshToken
    {
        QUuid sessionId;
        Timestamp expiresAt;
        std::optional<Timestamp> usedAt = {};
        QByteArray childSalt = {};
    };
    struct Tries
    {
        QByteArray subject;
        int count = 0;
        std::optional<Timestamp> blockedUntil = {};
        bool refused = false;
        Timestamp forgetAt = {};
    };

    std::mutex mutex;
    bool unavailable = false; ///< while true, every call fails with ErrorCode::DatabaseUnavailable
    std::map<QUuid, UserWithPassword> users;
    std::map<QString, QUuid> identifiers;
    std::map<QUuid, Session> sessions;
    std::map<QByteArray, RefreshToken> refreshTokens;
    std::map<QUuid, Note> notes;
    std::map<QByteArray, Tries> tries;
    QList<AuditRecord> audit;
    AuditChain chain;
    std::map<std::pair<Timestamp, QString>, qint64> counts; ///< by hour and what is counted
    std::map<QString, QByteArray> secrets;

    /// One transaction: nothing else runs beside it. What it refuses it must not have changed.
    template<class Work>
    auto run(Work work) -> std::invoke_result_t<Work>
    {
        const std::scoped_lock lock(mutex);
        if (unavailable)
            return Error{.code = ErrorCode::DatabaseUnavailable, .detail = QStringLiteral("The database cannot be used right now.")};
        return work();
    }

    // Below: for run() only.
    void append(const AuditEvent &event);
    void forgive(const QList<Forgiveness> &forgiven);
    /// Returns how many there were.
    int endSessions(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now, SessionEnd why);
    static void end(Session &session, Timestamp now, SessionEnd why);
    bool isLive(const Session &session, Timestamp now) const { return !session.ended && session.session.idleExpiresAt > now; }
    std::optional<LiveSession> liveSession(const QUuid &id, Timestamp now) const;
};

} // namespace sallyport
