// SPDX-License-Identifier: Apache-2.0
#include "app/composition/descriptorlimit.h"

#include <limits>
#include <sys/resource.h>

namespace sallyport {

qint64 raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    // The soft limit of 1024 is kept low for programs that use select(2); ours does not.
    const rlimit raised{limit.rlim_max, limit.rlim_max};
    if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
        limit = raised;
    constexpr auto most = std::numeric_limits<qint64>::max();
    return limit.rlim_cur > rlim_t(most) ? most : qint64(limit.rlim_cur);
}

} // namespace sallyport
