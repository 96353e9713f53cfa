// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>

namespace sallyport::api {

/// A backup in the server's folder. It stays there: nobody fetches it through the API.
struct BackupView
{
    QString name;
    Timestamp madeAt;
    qint64 bytes = 0;

    static constexpr auto schemaName = "Backup";
    static constexpr auto fields()
    {
        return std::tuple{
            field("name", &BackupView::name, {.example = "sallyport-20260101T000000Z.backup"}),
            field("made_at", &BackupView::madeAt),
            field("bytes", &BackupView::bytes),
        };
    }
};

/// The backups there are, the newest first, and how making them goes.
struct BackupListView
{
    QList<BackupView> items;
    QString directory;
    bool possible = false;
    bool running = false;
    qint64 every = 0;
    std::optional<Timestamp> lastSuccessAt;
    std::optional<Timestamp> lastFailureAt;
    std::optional<QString> lastError;

    static constexpr auto schemaName = "BackupList";
    static constexpr auto fields()
    {
        return std::tuple{
            field("items", &BackupListView::items),
            field("directory", &BackupListView::directory, {.description = "Where they are on the node that answers"}),
            field("possible", &BackupListView::possible,
                  {.description = "The settings say what they are locked with: backup_recipient_file or backup_passphrase_file. Otherwise "
                                  "whoever asks for one sends a passphrase"}),
            field("running", &BackupListView::running, {.description = "One is being made by the node that answers, or is about to be"}),
            field("every", &BackupListView::every, {.description = "Seconds from one to the next; 0: only when somebody asks"}),
            field("last_success_at", &BackupListView::lastSuccessAt),
            field("last_failure_at", &BackupListView::lastFailureAt),
            field("last_error", &BackupListView::lastError, {.description = "Of that failure"}),
        };
    }
};

/// A backup, now.
struct BackupRequest
{
    Secret currentPassword;
    std::optional<Secret> passphrase = {};

    static constexpr auto schemaName = "BackupRequest";
    static constexpr auto fields()
    {
        return std::tuple{
            field("current_password", &BackupRequest::currentPassword,
                  {.description = "Of the administrator who asks", .example = "correct horse battery staple"}),
            field("passphrase", &BackupRequest::passphrase,
                  {.description =
                       "What locks it where the settings name nothing: 12 bytes or more that are hard to guess. Nobody opens the "
                       "backup without it",
                   .example = "seven brazen tulips drink cold harbour tea"}),
        };
    }
};

} // namespace sallyport::api
