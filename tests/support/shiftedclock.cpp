// SPDX-License-Identifier: Apache-2.0
// Preloaded into a program (ld.so(8), LD_PRELOAD): its wall clock goes ahead or behind by the seconds in a file that is mapped, so that a
// test can set the clock of a running server. Monotonic clocks stay as they are, as they do when a real clock is set.
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

using Seconds = std::atomic<int64_t>;

const Seconds *findShift()
{
    const char *file = std::getenv("SHIFTED_CLOCK");
    const int descriptor = file ? open(file, O_RDONLY | O_CLOEXEC) : -1;
    if (descriptor < 0)
        return nullptr;
    void *mapped = mmap(nullptr, sizeof(Seconds), PROT_READ, MAP_SHARED, descriptor, 0);
    close(descriptor);
    return mapped == MAP_FAILED ? nullptr : static_cast<const Seconds *>(mapped);
}

int64_t shift()
{
    static const Seconds *const seconds = findShift();
    return seconds ? seconds->load() : 0;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    static const auto real = reinterpret_cast<int (*)(clockid_t, timespec *)>(dlsym(RTLD_NEXT, "clock_gettime"));
    const int result = real(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += shift();
    return result;
}

int gettimeofday(timeval *time, void *zone) noexcept
{
    static const auto real = reinterpret_cast<int (*)(timeval *, void *)>(dlsym(RTLD_NEXT, "gettimeofday"));
    const int result = real(time, zone);
    if (result == 0)
        time->tv_sec += shift();
    return result;
}

time_t time(time_t *out) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (out)
        *out = now.tv_sec;
    return now.tv_sec;
}
}
