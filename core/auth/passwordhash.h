// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace sallyport {

/// Which function made a stored password hash. Only Argon2id with today's costs is made here; the others come with imported accounts
/// and are replaced at their next sign-in.
enum class PasswordHashKind { Argon2id, Argon2i, Argon2d, Bcrypt, Scrypt, Pbkdf2, FirebaseScrypt };

/// What a stored hash says of itself.
struct PasswordHashInfo
{
    PasswordHashKind kind;
    QString description; ///< for people, with its costs: `bcrypt, cost 12`
};

/// Reads a hash as we store it. ErrorCode::ValidationFailed, with a sentence as its detail, for what is none, and for costs no honest hash
/// has: checking one would be a denial of service.
Result<PasswordHashInfo> inspectPasswordHash(QByteArrayView stored);

/// A hash in one of the usual spellings of other systems (PHC, crypt, passlib, Django, Werkzeug), as we store it. Errors as
/// inspectPasswordHash().
Result<QByteArray> storedPasswordHash(QByteArrayView foreign);

/// For systems that keep the parts apart. `digest`: "sha1", "sha256" or "sha512". Errors as inspectPasswordHash().
Result<QByteArray> storedPbkdf2Hash(QByteArrayView digest, qint64 iterations, const QByteArray &salt, const QByteArray &hash);

/// Firebase's variant of scrypt (github.com/firebase/scrypt), with the project's parameters.
struct FirebaseScrypt
{
    QByteArray signerKey;
    QByteArray saltSeparator;
    int rounds = 8;
    int memoryCost = 14;
};
Result<QByteArray> storedFirebaseHash(const FirebaseScrypt &project, const QByteArray &salt, const QByteArray &hash);

} // namespace sallyport
