// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid.h"

#include <array>

namespace sallyport {

QUuid uuidV7(const Clock &clock, Random &random)
{
    std::array<std::byte, 16> bytes;
    random.fill(bytes);
    const quint64 milliseconds = quint64(clock.now().time_since_epoch().count());
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = std::byte(milliseconds >> (8 * (5 - i)));
    bytes[6] = (bytes[6] & std::byte{0x0f}) | std::byte{0x70}; // version 7
    bytes[8] = (bytes[8] & std::byte{0x3f}) | std::byte{0x80}; // variant 10
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
}

} // namespace sallyport
