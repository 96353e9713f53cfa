// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordhash.h"

#include "core/auth/foreignhash.h"
#include "core/auth/storedhash.h"

namespace sallyport {

Result<PasswordHashInfo> inspectPasswordHash(QByteArrayView stored)
{
    const Result<StoredHash> hash = parseStoredHash(stored);
    if (!hash)
        return failure(hash);
    return std::visit([](const auto &known) { return known.info(); }, *hash);
}

Result<QByteArray> storedPasswordHash(QByteArrayView foreign)
{
    const Result<QByteArray> text = ForeignHash::respelled(foreign);
    if (!text)
        return failure(text);
    const Result<StoredHash> hash = parseStoredHash(*text);
    if (!hash)
        return failure(hash);
    return std::visit([](const auto &known) { return known.toText(); }, *hash);
}

Result<QByteArray> storedPbkdf2Hash(QByteArrayView digest, qint64 iterations, const QByteArray &salt, const QByteArray &hash)
{
    const Result<Pbkdf2Hash> made = Pbkdf2Hash::of(digest, iterations, salt, hash);
    if (!made)
        return failure(made);
    return made->toText();
}

Result<QByteArray> storedFirebaseHash(const FirebaseScrypt &project, const QByteArray &salt, const QByteArray &hash)
{
    const Result<FirebaseHash> made = FirebaseHash::of(project, salt, hash);
    if (!made)
        return failure(made);
    return made->toText();
}

} // namespace sallyport
