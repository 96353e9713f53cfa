// SPDX-License-Identifier: Apache-2.0
#include "core/server/threadpriority.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace sallyport {

void lowerThreadPriority()
{
#ifdef Q_OS_LINUX
    // QThread's priorities mean nothing under Linux's usual policy (sched(7)); nice values are kept by thread there.
    constexpr int nice = 10;
    setpriority(PRIO_PROCESS, id_t(gettid()), nice);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace sallyport
