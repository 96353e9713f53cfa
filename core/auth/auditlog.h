// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditrepository.h"

namespace sallyport {

/// The audit log as those who read it need it.
class AuditLog
{
public:
    explicit AuditLog(AuditRepository &records) : m_records(records) { }

    Result<AuditPage> list(const AuditQuery &query) { return m_records.list(query); }
    Result<> append(const AuditEvent &event) { return m_records.append(event); }

    struct Verdict
    {
        qint64 records = 0; ///< how many were good
        std::optional<qint64> brokenAt; ///< the first record that does not follow from the one before it
        QByteArray lastHash; ///< to be kept elsewhere: a later check must still find it
    };
    /// Reads the whole chain and computes every hash again.
    Result<Verdict> verify();
    /// The same of the newest `count` records, and what is outside of the chain.
    Result<Verdict> verifyNewest(int count);

private:
    Result<Verdict> verify(qint64 most);

    AuditRepository &m_records;
};

} // namespace sallyport
