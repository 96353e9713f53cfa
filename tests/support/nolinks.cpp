// SPDX-License-Identifier: Apache-2.0
// Preloaded into a program (ld.so(8), LD_PRELOAD): a file system that has no hard links, as FAT.
#include <cerrno>

extern "C" __attribute__((visibility("default"))) int link(const char *, const char *)
{
    errno = EPERM;
    return -1;
}
