// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlstatistics.h"

#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/usercounts.h"

#include <algorithm>
#include <map>

namespace sallyport {

namespace {

using namespace std::chrono;

struct HourCount
{
    Timestamp hour;
    QString kind;
    qint64 count = 0;
};

// Empty for what no dashboard draws.
QString kindOf(AuditAction action)
{
    switch (action) {
    case AuditAction::SignIn: return QStringLiteral("sign_ins");
    case AuditAction::SignInFailed: return QStringLiteral("failures");
    case AuditAction::UserCreated: return QStringLiteral("new_users");
    case AuditAction::SignInThrottled:
    case AuditAction::SignUpThrottled:
    case AuditAction::SignOut:
    case AuditAction::SignOutEverywhere:
    case AuditAction::RefreshReused:
    case AuditAction::UserChanged:
    case AuditAction::UserDisabled:
    case AuditAction::UserEnabled:
    case AuditAction::RoleChanged:
    case AuditAction::UserDeleted:
    case AuditAction::UserUnlocked:
    case AuditAction::PasswordChanged:
    case AuditAction::PasswordReset:
    case AuditAction::DataExported:
    case AuditAction::KeyRotated:
    case AuditAction::KeyRetired:
    case AuditAction::MasterKeyRotated:
    case AuditAction::UsersImported:
    case AuditAction::UsersExported:
    case AuditAction::BackupMade:
    case AuditAction::BackupRestored: return {};
    }
    Q_UNREACHABLE();
}

void add(PeriodCounts &counts, const HourCount &hour)
{
    if (hour.kind == u"sign_ins")
        counts.signIns += hour.count;
    else if (hour.kind == u"failures")
        counts.failures += hour.count;
    else if (hour.kind == u"new_users")
        counts.newUsers += hour.count;
    else
        counts.activeSessions = std::max(counts.activeSessions, hour.count);
}

Result<qint64> countActiveSessions(Connection &connection, Timestamp now)
{
    const auto active = connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM sessions WHERE idle_expires_at > ? AND ended_at IS NULL"),
                                             sqlValues(now), [](Row row) { return row.number(); });
    if (!active)
        return failure(active);
    return active->value_or(0);
}

} // namespace

Result<> countEvents(Connection &connection, const QList<AuditEvent> &events)
{
    std::map<std::pair<Timestamp, QString>, int> counts;
    for (const AuditEvent &event : events) {
        if (const QString kind = kindOf(event.action); !kind.isEmpty())
            ++counts[{Timestamp(floor<hours>(event.at)), kind}];
    }
    for (const auto &[place, count] : counts) {
        Result<> counted =
            connection.perform(QStringLiteral("INSERT INTO statistics (hour, kind, count) VALUES (?, ?, ?) "
                                              "ON CONFLICT (hour, kind) DO UPDATE SET count = statistics.count + excluded.count"),
                               sqlValues(place.first, place.second, count));
        if (!counted)
            return counted;
    }
    return {};
}

Result<Totals> SqlStatistics::totals(Timestamp now)
{
    return m_database.read([&](Connection &connection) -> Result<Totals> {
        const Result<qint64> users = countedUsers(connection, {}, {});
        if (!users)
            return failure(users);
        const Result<qint64> administrators = countedUsers(connection, Role::Administrator, {});
        if (!administrators)
            return failure(administrators);
        const Result<qint64> disabled = countedUsers(connection, {}, true);
        if (!disabled)
            return failure(disabled);
        const Result<qint64> active = countActiveSessions(connection, now);
        if (!active)
            return failure(active);
        return Totals{*users, *administrators, *disabled, *active};
    });
}

Result<QList<PeriodCounts>> SqlStatistics::periods(Period period, int count, Timestamp now)
{
    const milliseconds length = period == Period::Day ? milliseconds(days(1)) : milliseconds(hours(1));
    const Timestamp last = period == Period::Day ? Timestamp(floor<days>(now)) : Timestamp(floor<hours>(now));
    QList<PeriodCounts> periods(std::max(count, 1));
    const Timestamp first = last - length * (periods.size() - 1);
    for (qsizetype i = 0; i < periods.size(); ++i)
        periods[i].at = first + length * i;
    const auto hours = m_database.readOne([&](Connection &connection) {
        return connection.selectAll(QStringLiteral("SELECT hour, kind, count FROM statistics WHERE hour >= ? AND hour < ?"),
                                    sqlValues(first, last + length), [](Row row) {
                                        return HourCount{row.time(), row.text(), row.number()};
                                    });
    });
    if (!hours)
        return failure(hours);
    for (const HourCount &hour : *hours)
        add(periods[(hour.hour - first) / length], hour);
    return periods;
}

Result<> SqlStatistics::sampleActiveSessions(Timestamp now)
{
    // Before the transaction: counting goes through all of them, and other writers need not wait for that.
    const Result<qint64> active = m_database.readOne([&](Connection &connection) { return countActiveSessions(connection, now); });
    if (!active)
        return failure(active);
    return m_database.write([&](Connection &connection) {
        return connection.perform(
            QStringLiteral("INSERT INTO statistics (hour, kind, count) VALUES (?, 'active_sessions', ?) "
                           "ON CONFLICT (hour, kind) DO UPDATE SET count = CASE WHEN statistics.count < excluded.count "
                           "THEN excluded.count ELSE statistics.count END"),
            sqlValues(Timestamp(floor<hours>(now)), *active));
    });
}

Result<int> SqlStatistics::removeBefore(Timestamp time)
{
    return m_database.write([&](Connection &connection) -> Result<int> {
        const Result<qint64> removed = connection.execute(QStringLiteral("DELETE FROM statistics WHERE hour < ?"), sqlValues(time));
        if (!removed)
            return failure(removed);
        return int(*removed);
    });
}

} // namespace sallyport
