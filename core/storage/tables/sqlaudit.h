// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditrepository.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// Locks the chain's row, within a transaction that may come to have an event.
///
/// A transaction with events takes this lock, or appends its first event, before it touches any other row. So these transactions run one
/// after the other on databases with many writers as well: what one of them reads stays true until it ends, and no two of them wait for
/// each other. For the same reason they may come through Database::writeInTurn(). SqlImport alone takes it after rows that are all its own.
Result<> lockAudit(Connection &connection);

/// The number of the last event in the log, with those of this very transaction, which are stored only at its end: writers may share one.
Result<qint64> lastAuditNumber(Connection &connection);

/// Chains an event to the log and counts it in the statistics, within the transaction of what it tells of. Comes first there, or after
/// lockAudit(). The rows are stored right before the transaction is committed, where nothing of it can be lost alone (AuditTail).
Result<> appendAudit(Connection &connection, const AuditEvent &event);

/// The audit log in the tables audit_events and audit_chain. Thread-safe.
class SqlAudit final : public AuditRepository
{
public:
    explicit SqlAudit(Database &database) : m_database(database) { }

    Result<> append(const AuditEvent &event) override;
    Result<AuditPage> list(const AuditQuery &query) override;
    Result<QList<AuditRecord>> after(qint64 number, int limit) override;
    Result<AuditChain> chain() override;
    Result<int> removeBefore(Timestamp time, int limit) override;

private:
    Database &m_database;
};

} // namespace sallyport
