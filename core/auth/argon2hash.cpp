// SPDX-License-Identifier: Apache-2.0
#include "core/auth/argon2hash.h"

#include "core/auth/hashingmemory.h"
#include "core/auth/phcfields.h"

#include <QList>

#include <argon2.h>

#include <optional>

namespace sallyport {

namespace {

using Variant = Argon2Hash::Variant;

constexpr qint64 largestMemoryKiB = 256 * 1024;
constexpr qint64 mostPasses = 32;
constexpr qint64 mostArgon2Lanes = 16;
constexpr qint64 mostFilledKiB = 8 * largestMemoryKiB;

std::optional<Variant> variantOf(QByteArrayView name)
{
    if (name == "argon2id")
        return Variant::Id;
    if (name == "argon2i")
        return Variant::I;
    if (name == "argon2d")
        return Variant::D;
    return std::nullopt;
}

QByteArray nameOf(Variant variant)
{
    switch (variant) {
    case Variant::Id: return "argon2id";
    case Variant::I: return "argon2i";
    case Variant::D: return "argon2d";
    }
    Q_UNREACHABLE();
}

argon2_type typeOf(Variant variant)
{
    switch (variant) {
    case Variant::Id: return Argon2_id;
    case Variant::I: return Argon2_i;
    case Variant::D: return Argon2_d;
    }
    Q_UNREACHABLE();
}

PasswordHashKind kindOf(Variant variant)
{
    switch (variant) {
    case Variant::Id: return PasswordHashKind::Argon2id;
    case Variant::I: return PasswordHashKind::Argon2i;
    case Variant::D: return PasswordHashKind::Argon2d;
    }
    Q_UNREACHABLE();
}

Error notArgon2()
{
    return Phc::unusable(QStringLiteral("This is no Argon2 hash as PHC strings are written."));
}

bool isHonest(qint64 memoryKiB, qint64 passes, qint64 lanes)
{
    return lanes >= 1 && lanes <= mostArgon2Lanes && passes >= 1 && passes <= mostPasses
        && memoryKiB >= 8 * lanes // RFC 9106, 3.1: at least 8 KiB a lane
        && memoryKiB <= largestMemoryKiB && memoryKiB * passes <= mostFilledKiB;
}

uint8_t *argon2Bytes(QByteArrayView view)
{
    return reinterpret_cast<uint8_t *>(const_cast<char *>(view.data())); // libargon2 writes to `out` alone
}

} // namespace

Result<Argon2Hash> Argon2Hash::parse(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().split('$');
    if (parts.size() != 6 || !parts[0].isEmpty())
        return notArgon2();
    const auto variant = variantOf(parts[1]);
    const QList<QByteArray> costs = parts[3].split(',');
    if (!variant || (parts[2] != "v=19" && parts[2] != "v=16") || costs.size() != 3)
        return notArgon2();
    const auto memory = Phc::parameter(costs[0], "m");
    const auto passes = Phc::parameter(costs[1], "t");
    const auto lanes = Phc::parameter(costs[2], "p");
    const auto salt = Phc::fromBase64(parts[4], 8, 64);
    const auto hash = Phc::fromBase64(parts[5], Phc::shortestHash, Phc::longestHash);
    if (!memory || !passes || !lanes || !salt || !hash)
        return notArgon2();
    if (!isHonest(*memory, *passes, *lanes))
        return Phc::unusable(QStringLiteral("The costs of this Argon2 hash are outside of what is accepted."));
    return Argon2Hash{*variant, parts[2] == "v=19" ? 19u : 16u, quint32(*memory), quint32(*passes), quint32(*lanes), *salt, *hash};
}

QByteArray Argon2Hash::toText() const
{
    return '$' + nameOf(variant) + "$v=" + QByteArray::number(version) + "$m=" + QByteArray::number(memoryKiB)
        + ",t=" + QByteArray::number(passes) + ",p=" + QByteArray::number(lanes) + '$' + Phc::toBase64(salt) + '$' + Phc::toBase64(hash);
}

// libargon2 wipes its own memory.
Result<> Argon2Hash::derive(const Secret &password)
{
    argon2_context context = {};
    context.out = reinterpret_cast<uint8_t *>(hash.data()); // detached: a copy of the hash may share its bytes
    context.outlen = uint32_t(hash.size());
    context.pwd = argon2Bytes(password.view());
    context.pwdlen = uint32_t(password.size());
    context.salt = argon2Bytes(salt);
    context.saltlen = uint32_t(salt.size());
    context.t_cost = passes;
    context.m_cost = memoryKiB;
    context.lanes = lanes;
    context.threads = lanes;
    context.version = version;
    context.allocate_cbk = HashingMemory::allocate;
    context.free_cbk = HashingMemory::release;
    context.flags = ARGON2_DEFAULT_FLAGS;
    if (const int status = argon2_ctx(&context, typeOf(variant)); status != ARGON2_OK) {
        return Error{.code = ErrorCode::Internal,
                     .detail = QStringLiteral("The password could not be protected."),
                     .cause = QStringLiteral("argon2: ") + QLatin1StringView(argon2_error_message(status))};
    }
    return {};
}

bool Argon2Hash::matches(const Secret &password) const
{
    Argon2Hash derived = *this;
    return derived.derive(password) && Secret(derived.hash).equals(hash);
}

PasswordHashInfo Argon2Hash::info() const
{
    QByteArray name = nameOf(variant);
    name[0] = 'A';
    return {kindOf(variant),
            QStringLiteral("%1, %2 KiB, %3 passes, %4 lanes").arg(QLatin1StringView(name)).arg(memoryKiB).arg(passes).arg(lanes)};
}

} // namespace sallyport
