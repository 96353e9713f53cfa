// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/backups.h"
#include "core/api/import.h"
#include "core/api/serversettings.h"
#include "core/api/serverstate.h"
#include "core/auth/actor.h"
#include "core/base/result.h"

namespace sallyport {

/// What administrators see and do of the installation as a whole. A port: only who puts a server together knows all its parts. Thread-safe.
class Operations
{
public:
    virtual ~Operations() = default;

    virtual const api::SettingListView &settings() const = 0;
    /// Asks the database: DatabaseUnavailable.
    virtual Result<api::ServerView> state() = 0;
    /// To be told when signing keys were changed here: this node follows at once, and what a retired key was is written over.
    virtual Result<> signingKeysChanged() = 0;
    /// Asks the database: DatabaseUnavailable.
    virtual Result<api::BackupListView> backups() = 0;
    /// Has one made soon, locked as the settings say, or with the passphrase where they say nothing. ErrorCode::Conflict when one is being
    /// made, or there is nothing or too much to lock it with; ErrorCode::ValidationFailed for a passphrase that could be found.
    virtual Result<> requestBackup(const Actor &actor, std::optional<Secret> passphrase) = 0;
    /// ErrorCode::ValidationFailed for what holds no accounts, Conflict while another one runs. Takes seconds.
    virtual Result<api::ImportView> importAccounts(const api::ImportRequest &request, const Actor &actor) = 0;
};

} // namespace sallyport
