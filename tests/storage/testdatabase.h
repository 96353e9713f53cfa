// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/database.h"

#include <QTemporaryDir>

namespace sallyport {

class PostgresCluster;

/// A database of a test function's own, with the schema of this version: a SQLite file in a temporary directory, or a database on a
/// PostgreSQL that the test program starts for itself when it first needs one. What cannot be made ends the program.
class TestDatabase
{
public:
    /// Adds a row for each kind of database to a test's global data.
    static void addRows();
    /// Of the kind of the row the test runs on now.
    static std::unique_ptr<TestDatabase> ofThisRow();

    explicit TestDatabase(Dialect dialect);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    const DatabaseUrl &url() const { return m_url; }
    /// As one process opens it; several are several nodes.
    std::unique_ptr<Database> open(DatabaseFaults *faults = nullptr) const;

private:
    QTemporaryDir m_folder;
    DatabaseUrl m_url;
};

} // namespace sallyport
