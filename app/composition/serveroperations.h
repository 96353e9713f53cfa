// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/accountimport.h"
#include "app/composition/nodes.h"
#include "app/composition/scheduledbackups.h"
#include "core/auth/keyring.h"
#include "core/server/operation/operations.h"

namespace sallyport {

/// What administrators see of a running server, from its parts.
class ServerOperations final : public Operations
{
public:
    struct Parts
    {
        Installation &installation;
        KeyRing &keyRing;
        ScheduledBackups &backups;
        Nodes &nodes;
        AccountImport &import;
    };

    ServerOperations(const Parts &parts, const Settings &settings);

    const api::SettingListView &settings() const override { return m_settings; }
    Result<api::ServerView> state() override;
    Result<> signingKeysChanged() override;
    Result<api::BackupListView> backups() override;
    Result<> requestBackup(const Actor &actor, std::optional<Secret> passphrase) override
    {
        return m_parts.backups.request(actor, std::move(passphrase));
    }
    Result<api::ImportView> importAccounts(const api::ImportRequest &request, const Actor &actor) override
    {
        return m_parts.import.run(request, actor);
    }

private:
    void addSurroundings(api::ServerView &view) const;

    const Parts m_parts;
    const api::SettingListView m_settings;
    const QString m_registration;
    const bool m_isForTrying; ///< --dev
};

} // namespace sallyport
