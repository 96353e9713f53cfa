// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"
#include "tests/support/postgrescluster.h"

#include <QObject>

namespace sallyport {

/// The PostgreSQL of a test program: started when it is first asked for, ended with the application. A database on it is a copy of one
/// with this version's schema, which takes some hundredths of a second. For one thread.
class PostgresStage : public QObject
{
    Q_OBJECT

public:
    static PostgresStage &ofThisProgram();

    DatabaseUrl freshDatabase();
    /// The same, for what reads a URL.
    QString freshUrl();
    /// Breaks off whoever is still connected.
    void drop(const DatabaseUrl &url);

private:
    explicit PostgresStage(QObject *parent);
    DatabaseUrl urlOf(const QString &name) const;
    void run(const QString &sql);

    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<Connection> m_connection;
    int m_made = 0;
};

} // namespace sallyport
