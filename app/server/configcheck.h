// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settings.h"

namespace sallyport {

/// What would stop the start with these settings: addresses, certificate and key, the signing secret, the database's address, the data
/// directory, what scheduled backups need. Leaves nothing behind, and asks no database.
QList<Error> mistakesIn(const Settings &settings);

/// What would stop it in the files that are there: a database that is exposed, damaged, or of another version, a master key that cannot be
/// read. `doctor` has checks of its own for these.
QList<Error> mistakesInData(const Settings &settings);

} // namespace sallyport
