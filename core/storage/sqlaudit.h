// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditrepository.h"
#include "core/storage/database.h"

namespace sallyport {

/// Chains an event to the log and counts it in the statistics, within the transaction of what it tells of.
///
/// Called first in a transaction that decides by more than one row: from then on no other one that has an event runs beside it, so
/// what it reads stays true on databases with many writers as well.
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
