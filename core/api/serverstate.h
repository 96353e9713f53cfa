// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"

#include <QString>

namespace sallyport::api {

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
        };
    }
};

} // namespace sallyport::api
