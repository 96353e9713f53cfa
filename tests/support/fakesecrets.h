// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/secretrepository.h"
#include "tests/support/fakestore.h"

namespace sallyport {

/// Shared random values in memory; passes the same contract test as SqlSecrets.
class FakeSecrets final : public SecretRepository
{
public:
    explicit FakeSecrets(FakeStore &store) : m_store(store) { }

    Result<Secret> getOrCreate(const QString &name, const Secret &candidate) override;

private:
    FakeStore &m_store;
};

} // namespace sallyport
