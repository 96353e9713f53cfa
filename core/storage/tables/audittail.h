// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/attemptrepository.h"
#include "core/auth/auditrepository.h"
#include "core/storage/engine/connection.h"

#include <optional>

namespace sallyport {

/// What transactions with events store last: their records, the end of the chain, what the statistics count and, on
/// PostgreSQL, tries that are taken back. Writers who share a transaction so share these statements, and all take the rows of tries in
/// one order.
class AuditTail final : public TransactionTail
{
public:
    /// Holds the chain's row until the transaction ends.
    Result<> lock(Connection &connection);
    /// Chains an event to those before it; takes the lock if need be.
    Result<> append(Connection &connection, const AuditEvent &event);
    Result<qint64> lastNumber(Connection &connection) const;
    /// Not where tries are admitted in the same transaction: those that come later would be taken back too.
    void forgive(const QList<Forgiveness> &forgiven) { m_forgiven += forgiven; }

    std::unique_ptr<TransactionTail> copy() const override { return std::make_unique<AuditTail>(*this); }
    Result<> store(Connection &connection) const override;

private:
    struct ChainEnd
    {
        qint64 number = 0;
        QByteArray hash;
    };

    static Result<ChainEnd> readEnd(Connection &connection);
    Result<> storeRecords(Connection &connection) const;

    bool m_isLocked = false;
    std::optional<ChainEnd> m_stored; ///< where the chain ends before the records
    QList<AuditRecord> m_records;
    QList<Forgiveness> m_forgiven;
};

/// The columns of a record, and its values in their order.
QString auditRecordColumns();
QVariantList auditRecordValues(const AuditRecord &record);

} // namespace sallyport
