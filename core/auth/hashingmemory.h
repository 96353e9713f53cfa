// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace sallyport::HashingMemory {

/// Memory for Argon2 in the form libargon2 asks for (argon2.h, allocate_fptr and deallocate_fptr).
///
/// Each thread keeps one block of the usual size for its next hash and gives it back to the system when it ends, as an idle
/// thread of a pool does after some seconds. New pages for every hash would cost a tenth of it; memory from the heap would stay. Large
/// pages, where there are some, save address translation in a block that is read all over. libargon2 wipes a block before it releases it.
int allocate(uint8_t **memory, size_t bytes);
void release(uint8_t *memory, size_t bytes);

} // namespace sallyport::HashingMemory
