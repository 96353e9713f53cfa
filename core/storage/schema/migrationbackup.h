// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/storage/engine/connection.h"

#include <functional>

namespace sallyport {

/// A copy of a SQLite database beside its file, made before its schema changes: `sallyport.db.schema-10-20260101T000000000Z.backup`.
/// The newest three are kept.
class MigrationBackup
{
public:
    static constexpr int kept = 3;

    /// How many bytes a folder has room for; -1 when that is not known.
    using Room = std::function<qint64(const QString &folder)>;

    MigrationBackup(QString databaseFile, const Clock &clock, Room room = roomIn)
        : m_file(std::move(databaseFile)),
          m_clock(clock),
          m_room(std::move(room))
    { }

    /// Copies what is committed (sqlite.org/lang_vacuum.html, VACUUM INTO) while the caller's transaction keeps other writers out, opens
    /// the copy again and checks it. Does nothing when no account, note, record or key is in the database.
    /// ErrorCode::DatabaseUnavailable when the disk lacks room or the copy is not good; then none is left behind.
    Result<> make(Connection &connection, int version) const;

    /// The copies there are, the newest first.
    QStringList list() const;

    static qint64 roomIn(const QString &folder);

private:
    Result<> checkRoom(Connection &connection) const;
    Result<> copyTo(const QString &path) const;
    void removeSurplus() const;

    QString m_file;
    const Clock &m_clock;
    Room m_room;
};

} // namespace sallyport
