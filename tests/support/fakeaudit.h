// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditrepository.h"
#include "tests/support/fakestore.h"

namespace sallyport {

/// The audit log in memory; passes the same contract test as SqlAudit.
class FakeAudit final : public AuditRepository
{
public:
    explicit FakeAudit(FakeStore &store) : m_store(store) { }

    Result<> append(const AuditEvent &event) override;
    Result<AuditPage> list(const AuditQuery &query) override;
    Result<QList<AuditRecord>> after(qint64 number, int limit) override;
    Result<AuditChain> chain() override;
    Result<int> removeBefore(Timestamp time, int limit) override;

private:
    FakeStore &m_store;
};

} // namespace sallyport
