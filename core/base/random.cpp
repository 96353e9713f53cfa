// SPDX-License-Identifier: Apache-2.0
#include "core/base/random.h"

#include "core/base/secret.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstring>

namespace sallyport {

void SystemRandom::fill(std::span<std::byte> bytes)
{
    // In blocks: each call of the generator is a system call.
    std::array<quint32, 16> block;
    while (!bytes.empty()) {
        const size_t count = std::min(sizeof block, bytes.size());
        QRandomGenerator::system()->fillRange(block.data(), qsizetype((count + sizeof(quint32) - 1) / sizeof(quint32)));
        std::memcpy(bytes.data(), block.data(), count);
        bytes = bytes.subspan(count);
    }
    wipe(block.data(), sizeof block);
}

} // namespace sallyport
