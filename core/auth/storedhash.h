// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/argon2hash.h"
#include "core/auth/bcrypthash.h"
#include "core/auth/firebasehash.h"
#include "core/auth/pbkdf2hash.h"
#include "core/auth/scrypthash.h"

#include <variant>

namespace sallyport {

/// Any hash a password is checked against.
using StoredHash = std::variant<Argon2Hash, BcryptHash, ScryptHash, Pbkdf2Hash, FirebaseHash>;

/// Reads a hash as it is stored. ErrorCode::ValidationFailed as inspectPasswordHash().
Result<StoredHash> parseStoredHash(QByteArrayView text);

} // namespace sallyport
