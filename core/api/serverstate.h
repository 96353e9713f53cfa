// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"

#include <QList>
#include <QString>

namespace sallyport::api {

/// One of the processes that serve the database.
struct NodeView
{
    QString name;
    QString version;
    Timestamp startedAt;
    Timestamp lastSeenAt;
    bool away = false;
    bool isThis = false;

    static constexpr auto schemaName = "ServerNode";
    static constexpr auto fields()
    {
        return std::tuple{
            field("name", &NodeView::name, {.description = "Of its machine"}),
            field("version", &NodeView::version, {.description = "Of the program", .example = "0.1.0"}),
            field("started_at", &NodeView::startedAt),
            field("last_seen_at", &NodeView::lastSeenAt, {.description = "By the database's clock, some seconds ago when all is well"}),
            field("away", &NodeView::away,
                  {.description = "Not seen for a minute though it did not say that it stops: killed, hanging, or without the database"}),
            field("is_this", &NodeView::isThis, {.description = "The one that answers"}),
        };
    }
};

/// How the server that answers is doing. Of many nodes each tells of itself, and all of the one database.
struct ServerView
{
    QString version;
    QString node;
    Timestamp startedAt;
    qint64 uptime = 0;
    bool developmentMode = false;
    QString registration;
    QString signingAlgorithm;
    QString database;
    QString databaseVersion;
    qint64 databaseBytes = 0;
    int schema = 0;
    int newestSchema = 0;
    std::optional<qint64> diskFreeBytes;
    std::optional<qint64> diskBytes;
    std::optional<qint64> memoryBytes;
    bool backupsScheduled = false;
    std::optional<Timestamp> lastBackupAt;
    qint64 backupFailures = 0;
    QStringList troubles = {};
    QList<NodeView> nodes = {};

    static constexpr auto schemaName = "ServerState";
    static constexpr auto fields()
    {
        return std::tuple{
            field("version", &ServerView::version),
            field("node", &ServerView::node, {.description = "The name of the machine that answers"}),
            field("started_at", &ServerView::startedAt),
            field("uptime", &ServerView::uptime, {.description = "In seconds"}),
            field("development_mode", &ServerView::developmentMode, {.description = "Started with --dev: not for real accounts"}),
            field("registration", &ServerView::registration, {.oneOf = "open closed"}),
            field("signing_algorithm", &ServerView::signingAlgorithm, {.oneOf = "ES256 EdDSA HS256"}),
            field("database", &ServerView::database, {.oneOf = "sqlite postgresql"}),
            field("database_version", &ServerView::databaseVersion, {.example = "3.40.1"}),
            field("database_bytes", &ServerView::databaseBytes),
            field("schema", &ServerView::schema, {.description = "The last migration the database has"}),
            field("newest_schema", &ServerView::newestSchema, {.description = "The last one this program knows"}),
            field("disk_free_bytes", &ServerView::diskFreeBytes, {.description = "Where the data directory is; null: not known"}),
            field("disk_bytes", &ServerView::diskBytes),
            field("memory_bytes", &ServerView::memoryBytes, {.description = "Of this process; null: the system does not tell"}),
            field("backups_scheduled", &ServerView::backupsScheduled),
            field("last_backup_at", &ServerView::lastBackupAt, {.description = "By any node"}),
            field("backup_failures", &ServerView::backupFailures, {.description = "Of this node since it started"}),
            field("troubles", &ServerView::troubles, {.description = "What keeps this node from being ready, a sentence each"}),
            field("nodes", &ServerView::nodes,
                  {.description = "All that serve this database, the oldest first; those that are away for a day are left out"}),
        };
    }
};

} // namespace sallyport::api
