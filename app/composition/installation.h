// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accounts.h"
#include "core/auth/auditlog.h"
#include "core/auth/sessions.h"
#include "core/base/settings.h"
#include "core/storage/engine/database.h"
#include "core/storage/schema/migrator.h"
#include "core/storage/tables/sqlattempts.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlnotes.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlstatistics.h"
#include "core/storage/tables/sqlusers.h"

#include <memory>

namespace sallyport {

/// What may be made or changed of an installation before the work on it begins.
enum class Opening {
    Serving, ///< what is missing is made, an older schema brought up to date
    Restoring, ///< the same, also in the place of data that was lost
    Beginning, ///< what is missing is made; an older schema that holds accounts is refused, as older servers may still work on it
    Existing, ///< nothing: what is missing or older is refused
};

/// The database that belongs to some settings, opened but not looked into: what `migrate` works on.
struct DataStore
{
    /// ErrorCode::ConfigurationInvalid or DatabaseUnavailable.
    static Result<std::unique_ptr<DataStore>> open(const Settings &settings, DatabaseFaults *faults = nullptr);
    /// As open(), for work that reads: also where a SQLite file cannot be changed (Database::openWhatIsThere()).
    static Result<std::unique_ptr<DataStore>> openWhatIsThere(const Settings &settings);
    /// Makes and changes nothing: a SQLite file that is not there yet looks like an empty database.
    static Result<std::unique_ptr<DataStore>> openToLook(const Settings &settings);
    /// ErrorCode::NotFound for a SQLite file that is not there, which opening would make.
    static Result<> checkThere(const Settings &settings);

    QString directory;
    SystemClock clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Migrator> migrator;
    bool copiesBeforeMigrating = true; ///< the database's file (SQLite), beside it: see MigrationBackup
};

/// An installation's data with the services over it that need no key: what the command line works with. Its schema is up to date.
class Installation
{
public:
    /// For a server: Opening::Serving. As DataStore::open(), and ErrorCode::DatabaseNewer.
    static Result<std::unique_ptr<Installation>> open(const Settings &settings, DatabaseFaults *faults = nullptr);
    /// For a command. Also ErrorCode::NotFound for what is not there, ConfigurationInvalid for an older schema.
    static Result<std::unique_ptr<Installation>> openFor(const Settings &settings, Opening opening);

    Installation(std::unique_ptr<DataStore> store, const Settings &settings);

    const QString &directory() const { return m_store->directory; }
    const Clock &clock() const { return m_store->clock; }
    Database &database() { return *m_store->database; }
    Random &random() { return m_random; }

    UserRepository &users() { return m_users; }
    SessionRepository &sessionStore() { return m_sessionStore; }
    NoteRepository &notes() { return m_notes; }
    AttemptRepository &attempts() { return m_attempts; }
    AuditRepository &auditStore() { return m_auditStore; }
    StatisticsRepository &statistics() { return m_statistics; }

    const PasswordHasher &hasher() const { return m_hasher; }
    /// From now on tries are counted under names that nobody can guess without the secret. Before the first try.
    void hideTypedNames(Secret secret) { m_throttle.hideNames(std::move(secret)); }
    /// None with `--rate-limit off`.
    SignInThrottle *throttle() { return m_limitsTries ? &m_throttle : nullptr; }
    /// The one above, whatever the settings say.
    SignInThrottle &signInThrottle() { return m_throttle; }
    Accounts::Parts accountParts(SignInThrottle *throttle);
    Accounts &accounts() { return m_accounts; }
    Sessions &sessions() { return m_sessions; }
    AuditLog &audit() { return m_audit; }

private:
    std::unique_ptr<DataStore> m_store;
    SystemRandom m_random;
    SqlUsers m_users;
    SqlSessions m_sessionStore;
    SqlNotes m_notes;
    SqlAttempts m_attempts;
    SqlAudit m_auditStore;
    SqlStatistics m_statistics;
    PasswordHasher m_hasher;
    const bool m_limitsTries;
    SignInThrottle m_throttle;
    Accounts m_accounts;
    Sessions m_sessions;
    AuditLog m_audit;
};

/// ErrorCode::DatabaseUnavailable when the SQLite file has no tables though a master key tells that it had.
Result<> checkNotEmptied(const Settings &settings);

/// How long sessions may rest, as the settings say.
IdleLimits idleLimits(const Settings &settings);
/// What new passwords must be, as the settings say.
PasswordPolicy passwordPolicy(const Settings &settings);

} // namespace sallyport
