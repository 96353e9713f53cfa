// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/housekeeping.h"
#include "app/composition/installation.h"
#include "core/api/serverstate.h"
#include "core/server/nodestatus.h"
#include "core/storage/tables/sqlnodes.h"

namespace sallyport {

/// This process among those that serve the same database: tells it that it is there, and finds the others.
///
/// A SQLite file is one machine's, so there its only server writes nothing: one at rest stays at rest.
class Nodes
{
public:
    explicit Nodes(Installation &installation);
    ~Nodes();
    Q_DISABLE_COPY_MOVE(Nodes)

    std::vector<Housekeeping::Duty> duties();
    /// Its clock differs from the database's, and other nodes go by that too. Alone it makes its own time.
    bool isClockWrong() const { return m_status.present > 1 && m_status.isClockOff(); }
    /// All of them, this one always. Asks the database: DatabaseUnavailable.
    Result<QList<api::NodeView>> list();
    /// None where this one is alone by nature.
    const NodeStatus *status() const { return m_isOneOfMany ? &m_status : nullptr; }
    /// Says that this one stops, once nothing renews it any more. When that cannot be said, it counts as away.
    void leave();
    Timestamp startedAt() const { return m_startedAt; }
    std::chrono::milliseconds uptime() const;

private:
    Result<bool> renew();
    Result<> compareClocks();
    Result<bool> tryChanges();
    SqlNodes::Self asStored(const QUuid &id) const;
    api::NodeView self() const;

    const Clock &m_clock;
    Database &m_database;
    SqlNodes m_table;
    const bool m_isOneOfMany;
    const QUuid m_id;
    const QString m_name;
    const Timestamp m_startedAt;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    NodeStatus m_status;
    std::atomic<bool> m_isTold = false; ///< it is, or may be, in the table
};

} // namespace sallyport
