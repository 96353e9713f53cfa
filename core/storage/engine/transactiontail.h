// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <memory>

namespace sallyport {

class Connection;

/// What a transaction gathers and stores last, right before it is committed: what several pieces of work in it would otherwise store one
/// by one. Goes with the transaction, and a savepoint that is undone takes back what was gathered since.
class TransactionTail
{
public:
    virtual ~TransactionTail() = default;
    virtual std::unique_ptr<TransactionTail> copy() const = 0;
    /// An error: the transaction is lost.
    virtual Result<> store(Connection &connection) const = 0;
};

} // namespace sallyport
