// SPDX-License-Identifier: Apache-2.0
// Preloaded into a program (ld.so(8), LD_PRELOAD): lets writes, syncs and truncations of files under a directory fail as those of a full or
// broken disk do. Told what by a file of five 32-bit numbers that is mapped, so that a test can change its mind meanwhile.
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

enum Kind { Write = 1, Sync = 2, Truncate = 4 };

/// Shared with the test.
struct Orders
{
    std::atomic<int> kinds; ///< which of Kind fail
    std::atomic<int> passing; ///< so many go well before
    std::atomic<int> error; ///< errno; 0: nothing fails
    std::atomic<int> always; ///< 0: one fails, then it is over
    std::atomic<int> failed; ///< how many did
};

Orders *findOrders()
{
    const char *file = std::getenv("FAULTY_DISK");
    const int descriptor = file ? open(file, O_RDWR | O_CLOEXEC) : -1;
    if (descriptor < 0)
        return nullptr;
    void *mapped = mmap(nullptr, sizeof(Orders), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    close(descriptor);
    return mapped == MAP_FAILED ? nullptr : static_cast<Orders *>(mapped);
}

bool isUnderTheDirectory(int descriptor)
{
    const char *directory = std::getenv("FAULTY_DISK_DIRECTORY");
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof(link), "/proc/self/fd/%d", descriptor);
    const ssize_t size = readlink(link, path, sizeof(path) - 1);
    return directory && size > 0 && std::strncmp(path, directory, std::strlen(directory)) == 0;
}

bool fails(Kind kind, int descriptor)
{
    static Orders *const orders = findOrders();
    if (!orders || orders->error == 0 || !(orders->kinds & kind) || !isUnderTheDirectory(descriptor))
        return false;
    if (orders->passing.fetch_sub(1) > 0)
        return false;
    orders->passing = 0;
    errno = orders->error;
    if (!orders->always)
        orders->error = 0;
    ++orders->failed;
    return true;
}

template<class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return fails(Write, descriptor) ? -1 : real(descriptor, data, size);
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return fails(Write, descriptor) ? -1 : real(descriptor, data, size, offset);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails(Write, descriptor) ? -1 : real(descriptor, data, size, offset);
}

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails(Sync, descriptor) ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails(Sync, descriptor) ? -1 : real(descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return fails(Truncate, descriptor) ? -1 : real(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return fails(Truncate, descriptor) ? -1 : real(descriptor, size);
}
}
