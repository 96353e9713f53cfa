// SPDX-License-Identifier: Apache-2.0
#include "core/auth/hashingmemory.h"

#include "core/auth/pages.h"

#include <utility>

namespace sallyport::HashingMemory {

namespace {

/// Larger blocks, for hashes that another program made, are not kept.
constexpr size_t largestKept = size_t(32) << 20;

struct Block
{
    uint8_t *memory = nullptr;
    size_t bytes = 0;

    void drop()
    {
        if (memory)
            Pages::release(memory, bytes);
        *this = Block();
    }
};

struct KeptBlock : Block
{
    ~KeptBlock() { drop(); }
};

// libargon2's functions have no argument of ours, so what a thread keeps is found by being its own.
Block &kept()
{
    static thread_local KeptBlock block;
    return block;
}

} // namespace

int allocate(uint8_t **memory, size_t bytes)
{
    Block &mine = kept();
    if (mine.bytes != bytes)
        mine.drop();
    *memory = mine.memory ? std::exchange(mine, Block()).memory : Pages::allocate(bytes);
    return *memory ? 0 : -1;
}

void release(uint8_t *memory, size_t bytes)
{
    Block &mine = kept();
    if (mine.memory || bytes > largestKept) {
        Pages::release(memory, bytes);
        return;
    }
    mine.memory = memory;
    mine.bytes = bytes;
}

} // namespace sallyport::HashingMemory
