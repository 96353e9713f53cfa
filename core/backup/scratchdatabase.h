// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/database.h"

namespace sallyport {

/// A SQLite database in a file of its own that goes with this. Private, as every database file.
class ScratchDatabase
{
public:
    static Result<std::unique_ptr<ScratchDatabase>> make(const QString &folder);
    ~ScratchDatabase();
    Q_DISABLE_COPY_MOVE(ScratchDatabase)

    Database &database() { return *m_database; }

private:
    explicit ScratchDatabase(const QString &folder);

    const QString m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace sallyport
