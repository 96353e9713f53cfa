// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlaudit.h"

#include "core/storage/engine/sqlfilter.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/audittail.h"

#include <QJsonDocument>

#include <algorithm>

namespace sallyport {

namespace {

struct StoredRecord
{
    AuditRecord record;
    bool isKnown = false; ///< false for an action this version does not know: a later one wrote it, or somebody else
    bool isGenuine = false; ///< every column holds what would be written
};

// What is read leniently (an id in capitals, a blank in the details) is compared with what is stored.
bool isAsWritten(Row row, const AuditRecord &record)
{
    const QVariantList values = auditRecordValues(record);
    return std::ranges::all_of(values, [&row](const QVariant &value) {
        const std::optional<QString> stored = row.optionalText();
        return stored.has_value() == value.isValid() && stored.value_or(QString()) == value.toString();
    });
}

StoredRecord readRecord(Row row)
{
    const Row raw = row;
    AuditRecord record;
    AuditEvent &event = record.event;
    record.number = row.number();
    event.at = row.time();
    const std::optional<AuditAction> action = auditActionFromName(row.text());
    event.action = action.value_or(AuditAction::SignIn);
    event.actor.userId = row.optionalId();
    event.actor.name = row.text();
    event.subjectId = row.optionalId();
    event.subjectName = row.text();
    ClientInfo &client = event.actor.client;
    for (QString *field : {&client.address, &client.device, &client.requestId})
        *field = row.text();
    event.details = QJsonDocument::fromJson(row.text().toUtf8()).object();
    record.previousHash = row.bytes();
    record.hash = row.bytes();
    const bool isGenuine = action && isAsWritten(raw, record);
    return {record, action.has_value(), isGenuine};
}

SqlFilter filterOf(const AuditQuery &query, const QString &number)
{
    SqlFilter filter;
    filter.add(number + QStringLiteral(" >= (SELECT first_number FROM audit_chain)"));
    if (!query.actions.isEmpty()) {
        QStringList marks;
        QVariantList names;
        for (const AuditAction action : query.actions) {
            marks.append(QStringLiteral("?"));
            names += sqlValues(QString(actionName(action)));
        }
        filter.add(QStringLiteral("action IN (%1)").arg(marks.join(u',')), names);
    }
    if (query.actorId)
        filter.add(QStringLiteral("actor_id = ?"), sqlValues(*query.actorId));
    if (query.subjectId)
        filter.add(QStringLiteral("subject_id = ?"), sqlValues(*query.subjectId));
    if (!query.address.isEmpty())
        filter.add(QStringLiteral("address = ?"), sqlValues(query.address));
    if (query.from)
        filter.add(QStringLiteral("at >= ?"), sqlValues(*query.from));
    if (query.until)
        filter.add(QStringLiteral("at < ?"), sqlValues(*query.until));
    return filter;
}

// One end alone: SQLite begins at one of two, and may read all there is between them.
void addEnd(SqlFilter &filter, qint64 before)
{
    if (before > 0)
        filter.add(QStringLiteral("number < (SELECT CASE WHEN last_number < ? THEN last_number + 1 ELSE ? END FROM audit_chain)"),
                   sqlValues(before, before));
    else
        filter.add(QStringLiteral("number <= (SELECT last_number FROM audit_chain)"));
}

Result<QList<StoredRecord>> selectRecords(Connection &connection, const SqlFilter &filter, const QString &order, int limit)
{
    return connection.selectAll(QStringLiteral("SELECT ") + auditRecordColumns() + QStringLiteral(" FROM audit_events") + filter.sql + order
                                    + QStringLiteral(" LIMIT ?"),
                                filter.values + sqlValues(limit), readRecord);
}

QList<AuditRecord> known(const QList<StoredRecord> &stored)
{
    QList<AuditRecord> records;
    for (const StoredRecord &one : stored) {
        if (one.isKnown)
            records.append(one.record);
    }
    return records;
}

Result<AuditChain> readChain(Connection &connection)
{
    const auto chain = connection.selectOne(
        QStringLiteral("SELECT first_number, hash_before_first, last_number, last_hash, "
                       "COALESCE((SELECT number FROM audit_events WHERE number < first_number ORDER BY number LIMIT 1), "
                       "(SELECT number FROM audit_events WHERE number > last_number ORDER BY number LIMIT 1)) FROM audit_chain"),
        {}, [](Row row) {
            return AuditChain{row.number(), row.bytes(), row.number(), row.bytes(), row.optionalNumber()};
        });
    if (!chain)
        return failure(chain);
    return chain->value_or(AuditChain());
}

/// What is counted, and from where: a count goes no further than mostCounted, so where it begins is how long it takes.
struct Counted
{
    SqlFilter filter;
    QString order;
};

Counted countedOf(const AuditQuery &query)
{
    const bool isOfTime = query.from || query.until;
    const bool isOfMore = !query.actions.isEmpty() || query.actorId || query.subjectId || !query.address.isEmpty();
    // Of a time alone: the index of times has all that is asked for, so the one of numbers is made unfit. With more, what is newer than
    // some time is at the end of each index, as the page finds it.
    const QString number = isOfTime && !isOfMore ? QStringLiteral("number + 0") : QStringLiteral("number");
    Counted counted{filterOf(query, number), query.from && isOfMore ? QStringLiteral(" ORDER BY number DESC") : QString()};
    counted.filter.add(number + QStringLiteral(" <= (SELECT last_number FROM audit_chain)"));
    return counted;
}

// Counting a long log takes long; without conditions the chain's ends tell.
Result<qint64> count(Connection &connection, const AuditQuery &query)
{
    const auto [filter, order] = countedOf(query);
    if (filter.values.isEmpty()) {
        const Result<AuditChain> chain = readChain(connection);
        if (!chain)
            return failure(chain);
        return chain->lastNumber - chain->firstNumber + 1;
    }
    const auto total = connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM audit_events") + filter.sql + order
                                                + QStringLiteral(" LIMIT ?) found"),
                                            filter.values + sqlValues(AuditPage::mostCounted + 1), [](Row row) { return row.number(); });
    if (!total)
        return failure(total);
    return total->value_or(0);
}

struct OldRecord
{
    qint64 number = 0;
    Timestamp at;
    QByteArray hash;
};

} // namespace

Result<> lockAudit(Connection &connection)
{
    return connection.tail<AuditTail>().lock(connection);
}

Result<qint64> lastAuditNumber(Connection &connection)
{
    return connection.tail<AuditTail>().lastNumber(connection);
}

Result<> appendAudit(Connection &connection, const AuditEvent &event)
{
    return connection.tail<AuditTail>().append(connection, event);
}

Result<> SqlAudit::append(const AuditEvent &event)
{
    return m_database.writeInTurn([&](Connection &connection) { return appendAudit(connection, event); });
}

Result<AuditPage> SqlAudit::list(const AuditQuery &query)
{
    const int limit = std::clamp(query.limit, 1, 200);
    SqlFilter part = filterOf(query, QStringLiteral("number"));
    addEnd(part, query.before);
    return m_database.read([&](Connection &connection) -> Result<AuditPage> {
        const Result<qint64> total = query.counts ? count(connection, query) : Result<qint64>(0);
        if (!total)
            return failure(total);
        // One row more than asked for tells whether there is a next page.
        Result<QList<StoredRecord>> stored = selectRecords(connection, part, QStringLiteral(" ORDER BY number DESC"), limit + 1);
        if (!stored)
            return failure(std::move(stored));
        qint64 next = 0;
        if (stored->size() > limit) {
            stored->resize(limit);
            next = stored->last().record.number;
        }
        return AuditPage{known(*stored), next, *total};
    });
}

Result<QList<AuditRecord>> SqlAudit::after(qint64 number, int limit)
{
    SqlFilter filter;
    filter.add(QStringLiteral("number > ?"), sqlValues(number));
    const auto stored = m_database.readOne(
        [&](Connection &connection) { return selectRecords(connection, filter, QStringLiteral(" ORDER BY number"), limit); });
    if (!stored)
        return failure(stored);
    QList<AuditRecord> records;
    for (const StoredRecord &one : *stored) {
        records.append(one.record);
        if (!one.isGenuine)
            records.last().hash.clear();
    }
    return records;
}

Result<AuditChain> SqlAudit::chain()
{
    return m_database.readOne(readChain);
}

Result<int> SqlAudit::removeBefore(Timestamp time, int limit)
{
    return m_database.write([&](Connection &connection) -> Result<int> {
        const auto oldest = connection.selectAll(QStringLiteral("SELECT number, at, hash FROM audit_events ORDER BY number LIMIT ?"),
                                                 sqlValues(limit), [](Row row) {
                                                     return OldRecord{row.number(), row.time(), row.bytes()};
                                                 });
        if (!oldest)
            return failure(oldest);
        // Only from the beginning: a clock that was set back must not leave a gap.
        const auto end = std::ranges::find_if(*oldest, [time](const OldRecord &record) { return record.at >= time; });
        if (end == oldest->begin())
            return 0;
        const OldRecord &last = *std::prev(end);
        if (Result<> gone = connection.perform(QStringLiteral("DELETE FROM audit_events WHERE number <= ?"), sqlValues(last.number)); !gone)
            return failure(std::move(gone));
        // Another node may have removed more since this one looked.
        Result<> moved =
            connection.perform(QStringLiteral("UPDATE audit_chain SET first_number = ?, hash_before_first = ? WHERE first_number < ?"),
                               sqlValues(last.number + 1, last.hash, last.number + 1));
        if (!moved)
            return failure(std::move(moved));
        return int(end - oldest->begin());
    });
}

} // namespace sallyport
