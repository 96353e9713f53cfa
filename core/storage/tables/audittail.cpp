// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/audittail.h"

#include "core/storage/engine/multirow.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/sqlattempts.h"
#include "core/storage/tables/sqlstatistics.h"

#include <QJsonDocument>

namespace sallyport {

namespace {

constexpr int recordColumnCount = 13;

QString detailsText(const QJsonObject &details)
{
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

Error chainIsBroken(const QString &cause)
{
    return Error{.code = ErrorCode::DatabaseUnavailable, .detail = unavailableText(), .cause = cause};
}

} // namespace

QString auditRecordColumns()
{
    return QStringLiteral("number, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, "
                          "details, previous_hash, hash");
}

QVariantList auditRecordValues(const AuditRecord &record)
{
    const AuditEvent &event = record.event;
    const ClientInfo &client = event.actor.client;
    return sqlValues(record.number, event.at, QString(actionName(event.action)), event.actor.userId, event.actor.name, event.subjectId,
                     event.subjectName, client.address, client.device, client.requestId, detailsText(event.details), record.previousHash,
                     record.hash);
}

Result<> AuditTail::lock(Connection &connection)
{
    if (m_isLocked)
        return {};
    const auto locked = connection.selectOne(QStringLiteral("SELECT id FROM audit_chain") + forUpdate(connection.dialect()), {},
                                             [](Row row) { return row.number(); });
    if (!locked)
        return failure(locked);
    if (!*locked)
        return chainIsBroken(QStringLiteral("audit_chain has lost its row"));
    m_isLocked = true;
    return {};
}

Result<AuditTail::ChainEnd> AuditTail::readEnd(Connection &connection)
{
    const auto end = connection.selectOne(
        QStringLiteral("SELECT last_number, last_hash FROM audit_chain") + forUpdate(connection.dialect()), {}, [](Row row) {
            return ChainEnd{row.number(), row.bytes()};
        });
    if (!end)
        return failure(end);
    if (!*end)
        return chainIsBroken(QStringLiteral("audit_chain has lost its row"));
    return **end;
}

Result<> AuditTail::append(Connection &connection, const AuditEvent &event)
{
    if (!m_stored) {
        auto end = readEnd(connection);
        if (!end)
            return failure(std::move(end));
        m_stored = std::move(*end);
        m_isLocked = true;
    }
    const qint64 number = m_stored->number + m_records.size() + 1;
    const QByteArray previous = m_records.isEmpty() ? m_stored->hash : m_records.last().hash;
    m_records.append({number, event, previous, chainedHash(previous, number, event)});
    return {};
}

Result<qint64> AuditTail::lastNumber(Connection &connection) const
{
    if (m_stored)
        return m_stored->number + m_records.size();
    const auto last = connection.selectOne(QStringLiteral("SELECT last_number FROM audit_chain"), {}, [](Row row) { return row.number(); });
    return last ? Result<qint64>(last->value_or(0)) : Result<qint64>(failure(last));
}

Result<> AuditTail::store(Connection &connection) const
{
    Result<> done = m_records.isEmpty() ? Result<>() : storeRecords(connection);
    return done ? forgiveTries(connection, m_forgiven) : done;
}

Result<> AuditTail::storeRecords(Connection &connection) const
{
    QVariantList values;
    QList<AuditEvent> events;
    for (const AuditRecord &record : m_records) {
        values += auditRecordValues(record);
        events.append(record.event);
    }
    const QString into = QStringLiteral("audit_events (") + auditRecordColumns() + u')';
    if (const Result<qint64> stored = insertRows(connection, into, recordColumnCount, values); !stored)
        return failure(stored);
    const AuditRecord &last = m_records.last();
    const Result<qint64> moved =
        connection.execute(QStringLiteral("UPDATE audit_chain SET last_number = ?, last_hash = ? WHERE last_number = ?"),
                           sqlValues(last.number, last.hash, m_stored->number));
    if (!moved)
        return failure(moved);
    if (*moved != 1)
        return chainIsBroken(QStringLiteral("audit_chain was changed by somebody else"));
    return countEvents(connection, events);
}

} // namespace sallyport
