// SPDX-License-Identifier: Apache-2.0
#include "core/auth/phcstring.h"

#include <QList>

namespace sallyport {

namespace {

constexpr quint32 maximumMemoryKiB = 1024 * 1024;
constexpr quint32 maximumPasses = 32;
constexpr quint32 maximumLanes = 16;

QByteArray encode(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> decode(const QByteArray &text, qsizetype minimum, qsizetype maximum)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || encode(*decoded) != text || (*decoded).size() < minimum || (*decoded).size() > maximum)
        return std::nullopt;
    return *decoded;
}

// A decimal without sign or leading zeros, as the PHC string format wants it.
std::optional<quint32> parameter(const QByteArray &part, QByteArrayView name, quint32 minimum, quint32 maximum)
{
    if (!part.startsWith(name))
        return std::nullopt;
    const QByteArray digits = part.sliced(name.size());
    bool ok = false;
    const quint32 value = digits.toUInt(&ok);
    if (!ok || QByteArray::number(value) != digits || value < minimum || value > maximum)
        return std::nullopt;
    return value;
}

} // namespace

QByteArray PhcString::toText() const
{
    return "$argon2id$v=19$m=" + QByteArray::number(memoryKiB) + ",t=" + QByteArray::number(passes) + ",p=" + QByteArray::number(lanes)
        + '$' + encode(salt) + '$' + encode(hash);
}

std::optional<PhcString> parsePhcString(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().split('$');
    if (parts.size() != 6 || !parts[0].isEmpty() || parts[1] != "argon2id" || parts[2] != "v=19")
        return std::nullopt;
    const QList<QByteArray> costs = parts[3].split(',');
    if (costs.size() != 3)
        return std::nullopt;
    const auto passes = parameter(costs[1], "t=", 1, maximumPasses);
    const auto lanes = parameter(costs[2], "p=", 1, maximumLanes);
    const auto memory = parameter(costs[0], "m=", 8 * lanes.value_or(1), maximumMemoryKiB); // RFC 9106, 3.1: at least 8 KiB a lane
    const auto salt = decode(parts[4], 8, 64);
    const auto hash = decode(parts[5], 16, 64);
    if (!passes || !lanes || !memory || !salt || !hash)
        return std::nullopt;
    return PhcString{*memory, *passes, *lanes, *salt, *hash};
}

} // namespace sallyport
