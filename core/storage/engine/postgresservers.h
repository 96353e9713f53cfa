// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/databaseurl.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace sallyport {

/// What a PostgreSQL server says of itself. A standby that takes over begins a later timeline of the same system.
struct ServerIdentity
{
    QString system;
    qint64 timeline = 0;
};

/// The servers that a database URL names, as this process has met them. Thread-safe.
///
/// libpq asks them in the order of the URL and stays with the first one that lets it in. Two kinds of those are no good: one that then
/// says nothing, and a primary that was replaced and came back, where it loses what is stored there. They are passed over, and the next
/// connection begins with the host after them.
class PostgresServers
{
public:
    using Timeline = std::atomic<qint64>;

    explicit PostgresServers(const DatabaseUrl &url);
    Q_DISABLE_COPY_MOVE(PostgresServers)

    /// How many hosts libpq is given.
    int count() const { return m_count; }
    /// Which of them is asked first now.
    int turn() const { return m_turn; }
    /// The URL with the hosts in the order of a turn.
    DatabaseUrl inOrder(int turn) const;
    /// The URL with one of them alone.
    DatabaseUrl alone(int number) const;
    /// The first one of that turn is no good.
    void passOver(int turn);

    /// Whether they can be asked for their identity; not all that speak PostgreSQL's protocol can.
    bool sayWhichTheyAre() const { return m_sayWhichTheyAre; }
    void doNotSayWhichTheyAre() { m_sayWhichTheyAre = false; }
    /// The latest timeline of the server's system that this process knows of, from now on; null for a server of an earlier one.
    std::shared_ptr<const Timeline> meet(const ServerIdentity &server);

private:
    DatabaseUrl rotated(int turn, int count) const;

    DatabaseUrl m_url;
    int m_count = 1;
    std::atomic<int> m_turn = 0;
    std::atomic<bool> m_sayWhichTheyAre = true;
    std::mutex m_mutex;
    std::unordered_map<QString, std::shared_ptr<Timeline>> m_systems; ///< guarded by m_mutex
};

} // namespace sallyport
