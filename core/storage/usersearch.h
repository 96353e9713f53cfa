// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/user.h"
#include "core/storage/connection.h"
#include "core/storage/sqlfilter.h"

namespace sallyport {

/// Literal text anywhere in a name, full name or address: the table search, within the transactions of SqlUsers.

/// Adds an account, or what changed of it.
Result<> indexUser(Connection &connection, const User &user);
/// To be called before the account goes.
Result<> unindexUser(Connection &connection, const QUuid &id);
/// The condition, on a table users that is called `u`.
void addSearch(SqlFilter &filter, const QString &search);

} // namespace sallyport
