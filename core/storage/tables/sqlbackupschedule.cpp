// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlbackupschedule.h"

#include "core/storage/engine/sqlvalue.h"

#include <QCryptographicHash>

namespace sallyport {

namespace {

Result<bool> changesOne(Database &database, const QString &sql, const QVariantList &values)
{
    const auto changed = database.write([&](Connection &connection) { return connection.execute(sql, values); });
    if (!changed)
        return failure(changed);
    return *changed == 1;
}

Result<> perform(Database &database, const QString &sql, const QVariantList &values)
{
    return database.write([&](Connection &connection) { return connection.perform(sql, values); });
}

} // namespace

// Times that lie further ahead than they can come from a clock that was wrong; they hold nobody up.
Result<bool> SqlBackupSchedule::take(const QString &holder, Timestamp now, std::chrono::seconds every, std::chrono::seconds lease)
{
    return changesOne(m_database,
                      QStringLiteral("UPDATE backup_schedule SET holder = ?, held_until = ? WHERE (held_until <= ? OR held_until > ?) "
                                     "AND (retry_at <= ? OR retry_at > ?) "
                                     "AND (last_success_at IS NULL OR last_success_at <= ? OR last_success_at > ?)"),
                      sqlValues(holder, now + lease, now, now + 2 * lease, now, now + every + lease, now - every, now + every));
}

Result<bool> SqlBackupSchedule::keep(const QString &holder, Timestamp now, std::chrono::seconds lease)
{
    return changesOne(m_database, QStringLiteral("UPDATE backup_schedule SET held_until = ? WHERE holder = ?"),
                      sqlValues(now + lease, holder));
}

Result<> SqlBackupSchedule::succeeded(const QString &holder, Timestamp now)
{
    return perform(
        m_database,
        QStringLiteral("UPDATE backup_schedule SET holder = '', held_until = 0, retry_at = 0, last_success_at = ? WHERE holder = ?"),
        sqlValues(now, holder));
}

Result<> SqlBackupSchedule::failed(const QString &holder, Timestamp now, Timestamp retryAt, const QString &error)
{
    return perform(
        m_database,
        QStringLiteral("UPDATE backup_schedule SET holder = '', held_until = 0, retry_at = ?, last_failure_at = ?, last_error = ? "
                       "WHERE holder = ?"),
        sqlValues(retryAt, now, error, holder));
}

Result<> SqlBackupSchedule::release(const QString &holder)
{
    return perform(m_database, QStringLiteral("UPDATE backup_schedule SET holder = '', held_until = 0 WHERE holder = ?"),
                   sqlValues(holder));
}

Result<BackupState> SqlBackupSchedule::state()
{
    const auto state = m_database.readOne([](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT last_success_at, last_failure_at, last_error FROM backup_schedule"), {},
                                    [](Row row) {
                                        return BackupState{row.optionalTime(), row.optionalTime(), row.text()};
                                    });
    });
    if (!state)
        return failure(state);
    return state->value_or(BackupState());
}

Result<QString> SqlBackupSchedule::mark()
{
    const auto made = m_database.readOne([](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT applied_at FROM schema_migrations WHERE version = 1"), {},
                                    [](Row row) { return row.number(); });
    });
    if (!made)
        return failure(made);
    const QByteArray digest = QCryptographicHash::hash(QByteArray::number(made->value_or(0)), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(4).toHex());
}

} // namespace sallyport
