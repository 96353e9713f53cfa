// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/installation.h"
#include "core/auth/keyring.h"
#include "core/server/backupstatus.h"
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
        const BackupStatus *backups = nullptr; ///< none where none are scheduled
    };

    ServerOperations(const Parts &parts, const Settings &settings);

    const api::SettingListView &settings() const override { return m_settings; }
    Result<api::ServerView> state() override;
    Result<> signingKeysChanged() override;

private:
    void addSurroundings(api::ServerView &view) const;

    const Parts m_parts;
    const api::SettingListView m_settings;
    const QString m_registration;
    const bool m_isForTrying; ///< --dev
    const Timestamp m_startedAt;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

} // namespace sallyport
