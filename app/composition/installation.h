// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accounts.h"
#include "core/base/settings.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlattempts.h"
#include "core/storage/sqlnotes.h"
#include "core/storage/sqlsessions.h"
#include "core/storage/sqlusers.h"

#include <memory>

namespace sallyport {

/// The database that belongs to some settings, opened but not looked into: what `migrate` works on.
struct DataStore
{
    /// ErrorCode::ConfigurationInvalid or DatabaseUnavailable.
    static Result<std::unique_ptr<DataStore>> open(const Settings &settings);

    QString directory;
    SystemClock clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Migrator> migrator;
};

/// An installation's data with the services over it that need no key: what the command line works with. Its schema is up to date.
class Installation
{
public:
    /// As DataStore::open(), and ErrorCode::DatabaseNewer.
    static Result<std::unique_ptr<Installation>> open(const Settings &settings);

    Installation(std::unique_ptr<DataStore> store, const Settings &settings);

    const QString &directory() const { return m_store->directory; }
    const Clock &clock() const { return m_store->clock; }
    Database &database() { return *m_store->database; }
    Random &random() { return m_random; }
    UserRepository &users() { return m_users; }
    SessionRepository &sessions() { return m_sessions; }
    NoteRepository &notes() { return m_notes; }
    AttemptRepository &attempts() { return m_attempts; }
    const PasswordHasher &hasher() const { return m_hasher; }
    Accounts &accounts() { return m_accounts; }

private:
    std::unique_ptr<DataStore> m_store;
    SystemRandom m_random;
    SqlUsers m_users;
    SqlSessions m_sessions;
    SqlNotes m_notes;
    SqlAttempts m_attempts;
    PasswordHasher m_hasher;
    Accounts m_accounts;
};

} // namespace sallyport
