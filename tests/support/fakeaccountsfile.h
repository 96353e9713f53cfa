// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/knownaccounts.h"

namespace sallyport {

/// The preferences that copies of the program share, as far as accounts go.
class FakeAccountsFile final : public KnownAccountsFile
{
public:
    QByteArray json;

    QByteArray readAccounts() const override { return json; }
    void writeAccounts(const QByteArray &changed) override { json = changed; }
};

} // namespace sallyport
