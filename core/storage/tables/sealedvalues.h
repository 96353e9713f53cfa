// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditevent.h"
#include "core/auth/sealer.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// Everything in the database that is sealed with the master key: signing keys and the secrets that nodes share. Whoever adds a table with
/// sealed values adds it here.

/// Which master key is in use: that of the newest signing key, else of a shared secret. Nothing when nothing is sealed.
Result<std::optional<QByteArray>> masterKeyIdIn(Connection &connection);

/// Seals every value anew and appends the event, in one transaction. Returns how many they are.
/// ErrorCode::ConfigurationInvalid when one cannot be opened; then nothing was changed.
Result<int> sealAnew(Database &database, const Sealer &from, const Sealer &to, const AuditEvent &event);

/// Writes over what was deleted or replaced, in the write-ahead log too. SQLite; others have their own upkeep.
Result<> forgetReplaced(Database &database);

} // namespace sallyport
