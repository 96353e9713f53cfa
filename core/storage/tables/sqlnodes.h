// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/database.h"

namespace sallyport {

/// A process that serves the database, or did so until lately.
struct StoredNode
{
    QUuid id; ///< of this start of it
    QString name;
    QString version;
    Timestamp startedAt;
    Timestamp lastSeenAt;
    std::chrono::milliseconds silence{0}; ///< since then

    static constexpr std::chrono::seconds longestSilence{60};
    /// It was killed, hangs, or cannot reach the database.
    bool isAway() const { return silence > longestSilence; }
};

/// Who serves a database: the table nodes. All times are of the database's clock. Thread-safe.
class SqlNodes
{
public:
    static constexpr std::chrono::hours forgottenAfter{24};

    /// What a node says of itself.
    struct Self
    {
        QUuid id;
        QString name;
        QString version;
        std::chrono::milliseconds uptime{0};
    };

    explicit SqlNodes(Database &database) : m_database(database) { }

    /// Says that this one is there. Forgets who was away for long, and who is away but runs again on the same machine.
    Result<> renew(const Self &self);
    /// Who is there or away, the oldest first.
    Result<QList<StoredNode>> list();
    Result<> remove(const QUuid &id);
    /// Changes something and takes it back: whether the database takes changes.
    Result<> tryChange(const Self &self);

private:
    Database &m_database;
};

} // namespace sallyport
