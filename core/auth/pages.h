// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace sallyport::Pages {

/// Memory straight from the operating system, large pages if it has them. Null when there is none.
uint8_t *allocate(size_t bytes);
/// Gives back what allocate() gave for that many bytes; the system has it again at once.
void release(uint8_t *memory, size_t bytes);

} // namespace sallyport::Pages
