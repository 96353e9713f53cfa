// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/database.h"
#include "core/storage/schema/migration.h"
#include "tests/support/postgrescluster.h"

#include <QTemporaryDir>

namespace sallyport {

/// A database as an earlier version left it, made from the text in tests/data.
class FrozenDatabase
{
public:
    /// On a new SQLite file, or a new database of the cluster.
    static Result<std::unique_ptr<FrozenDatabase>> load(Dialect dialect, int version, PostgresCluster *cluster);

    Database &database() { return *m_database; }
    QList<Migration> migrations() const { return builtInMigrations(m_dialect).value(); }

    /// Every table, column, constraint and index, in words of the engine's own.
    QStringList schema() { return schemaOf(*m_database); }
    /// The same of a database that all migrations were just applied to.
    QStringList schemaOfAFreshOne();
    /// Every value of the tables and columns that all versions have.
    QStringList rows();

private:
    FrozenDatabase(Dialect dialect, PostgresCluster *cluster) : m_dialect(dialect), m_cluster(cluster) { }
    Result<std::unique_ptr<Database>> open(const QString &name) const;
    QStringList schemaOf(Database &database) const;

    const Dialect m_dialect;
    PostgresCluster *m_cluster;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace sallyport
