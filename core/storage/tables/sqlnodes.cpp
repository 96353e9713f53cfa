// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlnodes.h"

#include "core/storage/engine/sqlvalue.h"

namespace sallyport {

namespace {

using std::chrono::milliseconds;

/// The database's clock as a Timestamp. SQLite has it in days since noon on 24 November 4714 BC.
QString clockOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral("CAST(ROUND((julianday('now') - 2440587.5) * 86400000) AS INTEGER)");
    case Dialect::PostgreSql: return QStringLiteral("CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000 AS BIGINT)");
    }
    Q_UNREACHABLE();
}

/// How long a row was not renewed. One from the future was written before the clock was set back.
QString silenceOf(Dialect dialect)
{
    return QStringLiteral("ABS(%1 - last_seen_at)").arg(clockOf(dialect));
}

Result<> insert(Connection &connection, const SqlNodes::Self &self)
{
    return connection.perform(
        QStringLiteral("INSERT INTO nodes (id, name, version, started_at, last_seen_at) VALUES (?, ?, ?, %1 - CAST(? AS BIGINT), %1) "
                       "ON CONFLICT (id) DO UPDATE SET last_seen_at = excluded.last_seen_at")
            .arg(clockOf(connection.dialect())),
        sqlValues(self.id, self.name, self.version, self.uptime.count()));
}

Result<> removeFrom(Connection &connection, const QUuid &id)
{
    return connection.perform(QStringLiteral("DELETE FROM nodes WHERE id = ?"), sqlValues(id));
}

Result<> removeForgotten(Connection &connection)
{
    return connection.perform(
        QStringLiteral("DELETE FROM nodes WHERE id IN (SELECT id FROM nodes WHERE %1 > ? OR (%1 > ? AND EXISTS (SELECT 1 FROM nodes later "
                       "WHERE later.id <> nodes.id AND later.name = nodes.name AND later.started_at >= nodes.last_seen_at)) "
                       "ORDER BY id%2)")
            .arg(silenceOf(connection.dialect()), forUpdateSkipLocked(connection.dialect(), QStringLiteral("nodes"))),
        sqlValues(milliseconds(SqlNodes::forgottenAfter).count(), milliseconds(StoredNode::longestSilence).count()));
}

} // namespace

Result<> SqlNodes::renew(const Self &self)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        const auto renewed = insert(connection, self);
        return renewed ? removeForgotten(connection) : renewed;
    });
}

Result<QList<StoredNode>> SqlNodes::list()
{
    return m_database.readOne([](Connection &connection) {
        return connection.selectAll(
            QStringLiteral("SELECT id, name, version, started_at, last_seen_at, %1 FROM nodes WHERE %1 <= ? ORDER BY started_at, id")
                .arg(silenceOf(connection.dialect())),
            sqlValues(milliseconds(forgottenAfter).count()),
            [](Row row) { return StoredNode{row.id(), row.text(), row.text(), row.time(), row.time(), milliseconds(row.number())}; });
    });
}

Result<> SqlNodes::remove(const QUuid &id)
{
    return m_database.write([&](Connection &connection) { return removeFrom(connection, id); });
}

Result<> SqlNodes::tryChange(const Self &self)
{
    return m_database.write([&](Connection &connection) {
        const auto changed = insert(connection, self);
        return changed ? removeFrom(connection, self.id) : changed;
    });
}

} // namespace sallyport
