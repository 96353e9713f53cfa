// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/attemptrepository.h"
#include "tests/support/fakestore.h"

namespace sallyport {

/// Counted tries in memory; passes the same contract test as SqlAttempts.
class FakeAttempts final : public AttemptRepository
{
public:
    explicit FakeAttempts(FakeStore &store) : m_store(store) { }

    Result<AttemptDecision> admit(const QList<AttemptRule> &rules, Timestamp now) override;
    Result<> forgive(const QList<Forgiveness> &forgiven) override;
    Result<bool> forgiveAll(const QByteArray &subject) override;

private:
    FakeStore &m_store;
};

} // namespace sallyport
