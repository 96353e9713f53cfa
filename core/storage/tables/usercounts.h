// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/user.h"
#include "core/storage/engine/connection.h"

namespace sallyport {

/// How many accounts there are, by role and state. A table of four rows has it: counting accounts takes longer the more there are. Within
/// the transactions that store accounts, which lock the audit log first.

/// To be called where an account comes (+1) or goes (-1), or some alike do.
Result<> countUser(Connection &connection, Role role, bool disabled, int difference);
/// To be called where an account changes.
Result<> countUserChange(Connection &connection, const User &before, const User &after);
/// Those of a role and a state; empty: any.
Result<qint64> countedUsers(Connection &connection, std::optional<Role> role, std::optional<bool> disabled);
/// Puts the counts right by counting, which takes longer the more accounts there are.
Result<> recountUsers(Connection &connection);
/// Whether those counts are what counting the accounts gives. Takes longer the more there are.
Result<bool> areUserCountsRight(Connection &connection);

} // namespace sallyport
