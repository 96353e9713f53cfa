// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/userrepository.h"
#include "core/storage/engine/connection.h"
#include "core/storage/tables/usercursor.h"

namespace sallyport {

/// UserRepository::list() within a transaction. `after`: where the page before ended.
Result<UserPage> listUsers(Connection &connection, const UserQuery &query, const std::optional<UserCursor> &after);

} // namespace sallyport
