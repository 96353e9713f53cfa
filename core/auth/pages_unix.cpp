// SPDX-License-Identifier: Apache-2.0
#include "core/auth/pages.h"

#include <sys/mman.h>

namespace sallyport::Pages {

namespace {

constexpr size_t largePage = size_t(2) << 20;

size_t wholePages(size_t bytes)
{
    return (bytes + largePage - 1) / largePage * largePage;
}

} // namespace

// One large page more than asked for, so that a border of large pages is inside; what is before and after it goes back.
uint8_t *allocate(size_t bytes)
{
    const size_t wanted = wholePages(bytes);
    void *mapped = mmap(nullptr, wanted + largePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
        return nullptr;
    auto *start = static_cast<uint8_t *>(mapped);
    const size_t before = wholePages(reinterpret_cast<uintptr_t>(start)) - reinterpret_cast<uintptr_t>(start);
    if (before > 0)
        munmap(start, before);
    if (before < largePage)
        munmap(start + before + wanted, largePage - before);
#ifdef MADV_HUGEPAGE
    madvise(start + before, wanted, MADV_HUGEPAGE); // a hint: small pages do as well
#endif
    return start + before;
}

void release(uint8_t *memory, size_t bytes)
{
    munmap(memory, wholePages(bytes));
}

} // namespace sallyport::Pages
