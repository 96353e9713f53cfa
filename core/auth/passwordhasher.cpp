// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordhasher.h"

#include "core/auth/hashingmemory.h"
#include "core/auth/normalizedpassword.h"
#include "core/auth/phcstring.h"

#include <argon2.h>

namespace sallyport {

namespace {

constexpr qsizetype saltBytes = 16; // RFC 9106, 3.1
constexpr qsizetype hashBytes = 32;

uint8_t *bytesOf(const QByteArrayView &view)
{
    return reinterpret_cast<uint8_t *>(const_cast<char *>(view.data())); // libargon2 writes to `out` alone
}

// Fills `phc.hash` (of the wanted length) from the password and everything else in `phc`. libargon2 wipes its own memory.
int derive(const Secret &password, PhcString &phc)
{
    const Secret normalized = normalizedPassword(password);
    argon2_context context = {};
    context.out = reinterpret_cast<uint8_t *>(phc.hash.data()); // detached: a copy of the hash may share its bytes
    context.outlen = uint32_t(phc.hash.size());
    context.pwd = bytesOf(normalized.view());
    context.pwdlen = uint32_t(normalized.size());
    context.salt = bytesOf(phc.salt);
    context.saltlen = uint32_t(phc.salt.size());
    context.t_cost = phc.passes;
    context.m_cost = phc.memoryKiB;
    context.lanes = phc.lanes;
    context.threads = phc.lanes;
    context.version = ARGON2_VERSION_13;
    context.allocate_cbk = HashingMemory::allocate;
    context.free_cbk = HashingMemory::release;
    context.flags = ARGON2_DEFAULT_FLAGS;
    return argon2_ctx(&context, Argon2_id);
}

} // namespace

PasswordHasher::PasswordHasher(Random &random, const Cost &cost) : m_random(random), m_cost(cost)
{
    // No password leads to a random hash, and checking against it costs the same as against a real one.
    m_nobody = PhcString{cost.memoryKiB, cost.passes, cost.lanes, random.bytes(saltBytes), random.bytes(hashBytes)}.toText();
}

Result<QByteArray> PasswordHasher::hash(const Secret &password) const
{
    PhcString phc{m_cost.memoryKiB, m_cost.passes, m_cost.lanes, m_random.bytes(saltBytes), QByteArray(hashBytes, '\0')};
    if (const int status = derive(password, phc); status != ARGON2_OK) {
        return Error{.code = ErrorCode::Internal,
                     .detail = QStringLiteral("The password could not be protected."),
                     .cause = QStringLiteral("argon2: ") + QLatin1StringView(argon2_error_message(status))};
    }
    return phc.toText();
}

bool PasswordHasher::verify(const Secret &password, QByteArrayView phc) const
{
    const auto stored = parsePhcString(phc);
    if (!stored)
        return false;
    PhcString derived = *stored;
    if (derive(password, derived) != ARGON2_OK)
        return false;
    return Secret(derived.hash).equals(stored->hash);
}

bool PasswordHasher::verifyNobody(const Secret &password) const
{
    [[maybe_unused]] const bool matched = verify(password, m_nobody);
    return false;
}

bool PasswordHasher::needsRehash(QByteArrayView phc) const
{
    const auto stored = parsePhcString(phc);
    return !stored || stored->memoryKiB != m_cost.memoryKiB || stored->passes != m_cost.passes || stored->lanes != m_cost.lanes
        || stored->salt.size() < saltBytes || stored->hash.size() != hashBytes;
}

} // namespace sallyport
