// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/database.h"
#include "tests/bench/bulkinsert.h"
#include "tests/bench/directory.h"

namespace sallyport {

/// Fills an empty database, its schema in place, with a directory: the rows that sign-ups and sign-ins would have left, two audit records
/// for each account chained as they should be. Aborts when the database refuses.
void writeDirectory(Database &database, const Directory &directory, const QByteArray &passwordHash);

} // namespace sallyport
