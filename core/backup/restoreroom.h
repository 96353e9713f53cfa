// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/restore.h"

namespace sallyport {

/// Empties the tables for a restore, within its transaction. ErrorCode::Conflict when they hold data that is not to be replaced.
///
/// True when a copy of it is kept now (RestoreRequest::keepOldAs).
Result<bool> makeRoom(Connection &connection, const RestoreRequest &request);

} // namespace sallyport
