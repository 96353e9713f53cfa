// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlattempts.h"

#include "core/storage/sqlvalue.h"

namespace sallyport {

Result<AttemptCount> SqlAttempts::add(const QByteArray &key, Timestamp now, std::chrono::milliseconds window)
{
    return m_database.write([&](Connection &connection) -> Result<AttemptCount> {
        // Windows that are over go first, this key's among them: the table stays as small as what is going on.
        auto over = connection.execute(QStringLiteral("DELETE FROM attempts WHERE window_ends_at <= ?"), sqlValues(now));
        if (!over)
            return failure(over);
        auto counted = connection.selectOne(QStringLiteral("INSERT INTO attempts (key, count, window_ends_at) VALUES (?, 1, ?) "
                                                           "ON CONFLICT (key) DO UPDATE SET count = attempts.count + 1 "
                                                           "RETURNING count, window_ends_at"),
                                            sqlValues(key, now + window), [](Row row) {
                                                return AttemptCount{int(row.number()), row.time()};
                                            });
        if (!counted)
            return failure(counted);
        return **counted;
    });
}

Result<> SqlAttempts::forgive(const QByteArray &key, int count)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        auto left =
            connection.execute(QStringLiteral("UPDATE attempts SET count = CASE WHEN count > ? THEN count - ? ELSE 0 END WHERE key = ?"),
                               sqlValues(count, count, key));
        return left ? Result<>() : Result<>(failure(left));
    });
}

} // namespace sallyport
