// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/passwordhash.h"

namespace sallyport {

/// The parameters of a Firebase project's passwords, as its console shows them (`hash_config { … }`) or as JSON. In a file that others
/// can read they are refused: with them, and with the exported hashes, passwords can be guessed. ErrorCode::ConfigurationInvalid, NotFound.
Result<FirebaseScrypt> readFirebaseParameters(const QString &path);

/// The same from a text. ErrorCode::ConfigurationInvalid, with a sentence that repeats nothing of it.
Result<FirebaseScrypt> parseFirebaseParameters(QByteArrayView text);

} // namespace sallyport
