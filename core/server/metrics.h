// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/statistics.h"
#include "core/server/backupstatus.h"
#include "core/server/dispatcher.h"

namespace sallyport {

/// All that a server counts, as one page for Prometheus.
class Metrics
{
public:
    /// All of them must outlive it. `databaseTimes`: how long each transaction or single read took. `backups`: none where none are
    /// scheduled.
    Metrics(const Dispatcher &dispatcher, const http::Statistics &front, const Histogram &databaseTimes,
            const BackupStatus *backups = nullptr);

    /// Thread-safe.
    QByteArray page() const;

private:
    const Dispatcher &m_dispatcher;
    const http::Statistics &m_front;
    const Histogram &m_databaseTimes;
    const BackupStatus *m_backups;
};

} // namespace sallyport
