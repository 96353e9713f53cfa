// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sessiontable.h"

#include "core/storage/engine/sqlvalue.h"

namespace sallyport {

namespace {

QString nameOf(EndReason reason)
{
    switch (reason) {
    case EndReason::SignedOut: return QStringLiteral("signed_out");
    case EndReason::TokenReused: return QStringLiteral("token_reused");
    case EndReason::PasswordChanged: return QStringLiteral("password_changed");
    case EndReason::Disabled: return QStringLiteral("disabled");
    }
    Q_UNREACHABLE();
}

QString liveQuery(const QString &condition)
{
    return QStringLiteral("SELECT ") + Row::sessionColumns() + QStringLiteral(", ") + Row::userColumns()
        + QStringLiteral(" FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.ended_at IS NULL AND s.idle_expires_at > ? AND ")
        + condition;
}

LiveSession readLive(Row row)
{
    return LiveSession{row.session(), row.user()}; // braces: from left to right
}

struct Ending
{
    QUuid userId;
    Timestamp idleExpiresAt;
    Timestamp expiresAt;
    std::optional<Timestamp> endedAt;
    QString reason;
};

/// The session's row says only that it was signed out. By whom, the record that was stored with it knows.
Result<SessionEnd> whoSignedOut(Connection &connection, const Ending &ending)
{
    const auto stranger = connection.selectOne(
        QStringLiteral("SELECT number FROM audit_events WHERE at = ? AND subject_id = ? AND action IN ('sign_out', 'sign_out_everywhere') "
                       "AND (actor_id IS NULL OR actor_id <> ?) LIMIT 1"),
        sqlValues(*ending.endedAt, ending.userId, ending.userId), [](Row row) { return row.number(); });
    if (!stranger)
        return failure(stranger);
    return *stranger ? SessionEnd::EndedByAdministrator : SessionEnd::SignedOut;
}

} // namespace

Result<std::optional<SessionEnd>> readEnd(Connection &connection, const QUuid &id, Timestamp now)
{
    const auto ending = connection.selectOne(
        QStringLiteral("SELECT user_id, idle_expires_at, expires_at, ended_at, end_reason FROM sessions WHERE id = ?"), sqlValues(id),
        [](Row row) {
            return Ending{row.id(), row.time(), row.time(), row.optionalTime(), row.optionalText().value_or(QString())}; // left to right
        });
    if (!ending)
        return failure(ending);
    if (!*ending)
        return std::nullopt;
    const Ending &over = **ending;
    if (!over.endedAt) {
        if (over.idleExpiresAt > now)
            return std::nullopt;
        return over.idleExpiresAt == over.expiresAt ? SessionEnd::TooOld : SessionEnd::Idle;
    }
    if (over.reason == nameOf(EndReason::TokenReused))
        return SessionEnd::TokenReused;
    if (over.reason == nameOf(EndReason::PasswordChanged))
        return SessionEnd::PasswordChanged;
    if (over.reason == nameOf(EndReason::Disabled))
        return SessionEnd::AccountDisabled;
    const auto who = whoSignedOut(connection, over);
    return who ? Result<std::optional<SessionEnd>>(*who) : failure(who);
}

Result<std::optional<LiveSession>> readLiveSession(Connection &connection, const QUuid &id, Timestamp now)
{
    static const QString sql = liveQuery(QStringLiteral("s.id = ?"));
    return connection.selectOne(sql, sqlValues(now, id), readLive);
}

Result<std::optional<LiveSession>> lockLiveSession(Connection &connection, const QUuid &id, Timestamp now)
{
    return connection.selectOne(liveQuery(QStringLiteral("s.id = ?")) + forUpdate(connection.dialect(), QStringLiteral("s")),
                                sqlValues(now, id), readLive);
}

Result<std::optional<LiveSession>> readLiveCookie(Connection &connection, const QByteArray &cookieHash, Timestamp now)
{
    static const QString sql = liveQuery(QStringLiteral("s.cookie_hash = ?"));
    return connection.selectOne(sql, sqlValues(now, cookieHash), readLive);
}

Result<bool> endSession(Connection &connection, const QUuid &userId, const QUuid &id, Timestamp now, EndReason reason)
{
    const Result<qint64> ended =
        connection.execute(QStringLiteral("UPDATE sessions SET ended_at = ?, end_reason = ? "
                                          "WHERE id = ? AND user_id = ? AND ended_at IS NULL AND idle_expires_at > ?"),
                           sqlValues(now, nameOf(reason), id, userId, now));
    if (!ended)
        return failure(ended);
    return *ended > 0;
}

Result<int> endSessions(Connection &connection, const QUuid &userId, const std::optional<QUuid> &except, Timestamp now, EndReason reason)
{
    // No session has the null id, so without an exception none is spared. Taken in the order of their ids, as everybody does.
    const Result<qint64> ended =
        connection.execute(QStringLiteral("UPDATE sessions SET ended_at = ?, end_reason = ? WHERE id IN (SELECT id FROM sessions "
                                          "WHERE user_id = ? AND id <> ? AND ended_at IS NULL AND idle_expires_at > ? ORDER BY id")
                               + forUpdate(connection.dialect()) + u')',
                           sqlValues(now, nameOf(reason), userId, except.value_or(QUuid()), now));
    if (!ended)
        return failure(ended);
    return int(*ended);
}

} // namespace sallyport
