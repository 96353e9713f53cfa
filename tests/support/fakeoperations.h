// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/operation/operations.h"
#include "tests/support/fakestore.h"

namespace sallyport {

/// An installation that is well, with one setting.
class FakeOperations final : public Operations
{
public:
    FakeOperations(FakeStore &store, const Clock &clock) : m_store(store), m_clock(clock) { }

    const api::SettingListView &settings() const override { return m_settings; }
    Result<api::ServerView> state() override
    {
        return m_store.run([&]() -> Result<api::ServerView> {
            api::ServerView view;
            view.startedAt = m_clock.now();
            view.registration = QStringLiteral("closed");
            view.signingAlgorithm = QStringLiteral("ES256");
            view.database = QStringLiteral("sqlite");
            return view;
        });
    }
    Result<> signingKeysChanged() override
    {
        ++keyChanges;
        return {};
    }

    Result<api::BackupListView> backups() override
    {
        return m_store.run([&]() -> Result<api::BackupListView> {
            api::BackupListView view;
            view.possible = isBackupSetUp;
            view.running = isBackingUp;
            return view;
        });
    }
    Result<> requestBackup(const Actor &, std::optional<Secret> passphrase) override
    {
        if (isBackupSetUp == passphrase.has_value())
            return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("Nothing, or too much, to lock it with")};
        backupPassphrase = std::move(passphrase);
        if (std::exchange(isBackingUp, true))
            return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("A backup is being made")};
        return {};
    }

    Result<api::ImportView> importAccounts(const api::ImportRequest &request, const Actor &) override
    {
        return m_store.run([&]() -> Result<api::ImportView> {
            if (isImporting)
                return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("Another import is running")};
            api::ImportView view;
            view.dryRun = request.dryRun;
            view.format = QStringLiteral("csv");
            return view;
        });
    }

    int keyChanges = 0;
    bool isImporting = false;
    bool isBackingUp = false;
    bool isBackupSetUp = true;
    std::optional<Secret> backupPassphrase;

private:
    FakeStore &m_store;
    const Clock &m_clock;
    const api::SettingListView m_settings{{{.key = QStringLiteral("threads"),
                                            .group = QStringLiteral("operation"),
                                            .value = QStringLiteral("2"),
                                            .origin = QStringLiteral("flag"),
                                            .place = QStringLiteral("--threads"),
                                            .description = QStringLiteral("Threads that serve connections; 0: one per core")}}};
};

} // namespace sallyport
