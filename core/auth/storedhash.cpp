// SPDX-License-Identifier: Apache-2.0
#include "core/auth/storedhash.h"

#include "core/auth/phcfields.h"

namespace sallyport {

namespace {

template<class Hash>
Result<StoredHash> parsed(QByteArrayView text)
{
    Result<Hash> hash = Hash::parse(text);
    if (!hash)
        return failure(std::move(hash));
    return StoredHash(std::move(*hash));
}

} // namespace

Result<StoredHash> parseStoredHash(QByteArrayView text)
{
    if (text.startsWith("$argon2"))
        return parsed<Argon2Hash>(text);
    if (text.startsWith("$2") || text.startsWith("$bcrypt-sha256-hex$"))
        return parsed<BcryptHash>(text);
    if (text.startsWith("$scrypt$"))
        return parsed<ScryptHash>(text);
    if (text.startsWith("$pbkdf2-"))
        return parsed<Pbkdf2Hash>(text);
    if (text.startsWith("$firebase-scrypt$"))
        return parsed<FirebaseHash>(text);
    return Phc::unusable(QStringLiteral("This is no password hash of a known kind."));
}

} // namespace sallyport
