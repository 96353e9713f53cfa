// SPDX-License-Identifier: Apache-2.0
#include "core/base/random.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace sallyport {

void SystemRandom::fill(std::span<std::byte> bytes)
{
    QRandomGenerator *generator = QRandomGenerator::system();
    while (!bytes.empty()) {
        const quint64 word = generator->generate64();
        const size_t count = std::min(sizeof word, bytes.size());
        std::memcpy(bytes.data(), &word, count);
        bytes = bytes.subspan(count);
    }
}

} // namespace sallyport
