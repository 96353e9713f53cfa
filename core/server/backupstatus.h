// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>

namespace sallyport {

/// What /metrics tells of scheduled backups. Written by whoever makes them, read by any thread.
struct BackupStatus
{
    std::atomic<qint64> lastSuccess = 0; ///< in seconds since 1970, of any node; 0: none yet
    std::atomic<quint64> failures = 0; ///< of this node since it started
};

} // namespace sallyport
