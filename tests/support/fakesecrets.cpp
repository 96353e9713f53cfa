// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakesecrets.h"

namespace sallyport {

Result<Secret> FakeSecrets::getOrCreate(const QString &name, const Secret &candidate)
{
    return m_store.run([&]() -> Result<Secret> {
        const auto [found, isNew] = m_store.secrets.try_emplace(name, candidate.view().toByteArray());
        return Secret(found->second);
    });
}

} // namespace sallyport
