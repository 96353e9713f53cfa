// SPDX-License-Identifier: Apache-2.0
#include "core/auth/pages.h"

#include <windows.h>

namespace sallyport::Pages {

// Large pages need a right that services do not have by default (SeLockMemoryPrivilege).
uint8_t *allocate(size_t bytes)
{
    return static_cast<uint8_t *>(VirtualAlloc(nullptr, bytes, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE));
}

void release(uint8_t *memory, size_t)
{
    VirtualFree(memory, 0, MEM_RELEASE);
}

} // namespace sallyport::Pages
