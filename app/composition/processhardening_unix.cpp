// SPDX-License-Identifier: Apache-2.0
#include "app/composition/processhardening.h"

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace sallyport {

void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // A file that may not grow (RLIMIT_FSIZE) is a write that fails, like a full disk, and no reason to end.
    std::signal(SIGXFSZ, SIG_IGN);
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // the leak checker attaches to its own process
    prctl(PR_SET_DUMPABLE, 0); // a core_pattern that is a pipe ignores the limit
#endif
}

} // namespace sallyport
