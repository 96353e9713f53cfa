// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/statistics.h"
#include "core/server/backupstatus.h"
#include "core/server/dispatcher.h"
#include "core/server/nodestatus.h"
#include "core/server/trouble.h"

namespace sallyport {

/// All that a server counts, as one page for Prometheus.
class Metrics
{
public:
    /// All of them must outlive it. `databaseTimes`: how long each transaction or single read took. `backups`: none where none are
    /// scheduled. `nodes`: none where there is only one. `troubles`: none where nobody looks for any.
    Metrics(const Dispatcher &dispatcher, const http::Statistics &front, const Histogram &databaseTimes,
            const BackupStatus *backups = nullptr, const NodeStatus *nodes = nullptr, Troubles troubles = {});

    /// Thread-safe.
    QByteArray page() const;

private:
    const Dispatcher &m_dispatcher;
    const http::Statistics &m_front;
    const Histogram &m_databaseTimes;
    const BackupStatus *m_backups;
    const NodeStatus *m_nodes;
    const Troubles m_troubles;
};

} // namespace sallyport
