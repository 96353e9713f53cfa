// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordhasher.h"

#include "core/auth/storedhash.h"
#include "core/base/passwords/normalizedpassword.h"

namespace sallyport {

namespace {

constexpr qsizetype saltBytes = 16; // RFC 9106, 3.1
constexpr qsizetype hashBytes = 32;

Argon2Hash unmade(const PasswordHasher::Cost &cost, const QByteArray &salt)
{
    return {.memoryKiB = cost.memoryKiB, .passes = cost.passes, .lanes = cost.lanes, .salt = salt, .hash = QByteArray(hashBytes, '\0')};
}

bool matches(const StoredHash &stored, const Secret &password)
{
    return std::visit([&](const auto &hash) { return hash.matches(password); }, stored);
}

} // namespace

PasswordHasher::PasswordHasher(Random &random, const Cost &cost) : m_random(random), m_cost(cost)
{
    // No password leads to a random hash, and checking against it costs the same as against a real one.
    Argon2Hash nobody = unmade(cost, random.bytes(saltBytes));
    nobody.hash = random.bytes(hashBytes);
    m_nobody = nobody.toText();
}

Result<QByteArray> PasswordHasher::hash(const Secret &password) const
{
    Argon2Hash made = unmade(m_cost, m_random.bytes(saltBytes));
    if (Result<> derived = made.derive(normalizedPassword(password)); !derived)
        return failure(std::move(derived));
    return made.toText();
}

bool PasswordHasher::verify(const Secret &password, QByteArrayView stored) const
{
    const Result<StoredHash> hash = parseStoredHash(stored);
    if (!hash)
        return false;
    const Secret normalized = normalizedPassword(password);
    if (matches(*hash, normalized))
        return true;
    return !normalized.equals(password.view()) && matches(*hash, password); // another system may have hashed it as it was typed
}

bool PasswordHasher::verifyNobody(const Secret &password) const
{
    [[maybe_unused]] const bool matched = verify(password, m_nobody);
    return false;
}

bool PasswordHasher::needsRehash(QByteArrayView stored) const
{
    const Result<Argon2Hash> hash = Argon2Hash::parse(stored);
    if (!hash)
        return true;
    const Argon2Hash today = unmade(m_cost, hash->salt);
    return hash->variant != today.variant || hash->version != today.version || hash->memoryKiB != today.memoryKiB
        || hash->passes != today.passes || hash->lanes != today.lanes || hash->salt.size() < saltBytes || hash->hash.size() != hashBytes;
}

} // namespace sallyport
