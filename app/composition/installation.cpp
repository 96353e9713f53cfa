// SPDX-License-Identifier: Apache-2.0
#include "app/composition/installation.h"

#include "app/composition/datadirectory.h"
#include "app/composition/filemodes.h"
#include "core/storage/schema/migrationbackup.h"

namespace sallyport {

Result<std::unique_ptr<DataStore>> DataStore::open(const Settings &settings, DatabaseFaults *faults)
{
    auto store = std::make_unique<DataStore>();
    store->directory = sallyport::dataDirectory(settings);
    if (auto prepared = prepareDataDirectory(store->directory); !prepared)
        return failure(prepared);
    auto url = parseDatabaseUrl(databaseUrl(settings));
    if (!url)
        return failure(url);
    if (url->dialect == Dialect::Sqlite) {
        if (auto modes = checkDatabaseModes(url->path); !modes)
            return failure(modes);
    }
    auto database = Database::open(*url, faults);
    if (!database)
        return failure(database);
    auto migrations = builtInMigrations(url->dialect);
    if (!migrations)
        return failure(migrations);
    store->database = std::move(*database);
    Migrator::BeforeChange copy;
    if (url->dialect == Dialect::Sqlite)
        copy = [store = store.get(), path = url->path](Connection &connection, int version) {
            return store->copiesBeforeMigrating ? MigrationBackup(path, store->clock).make(connection, version) : Result<>();
        };
    store->migrator = std::make_unique<Migrator>(*store->database, std::move(*migrations), store->clock, std::move(copy));
    return store;
}

Result<std::unique_ptr<DataStore>> DataStore::openToLook(const Settings &settings)
{
    auto store = std::make_unique<DataStore>();
    store->directory = sallyport::dataDirectory(settings);
    auto url = parseDatabaseUrl(databaseUrl(settings));
    if (!url)
        return failure(url);
    auto database = Database::openToRead(*url);
    if (!database)
        return failure(database);
    auto migrations = builtInMigrations(url->dialect);
    if (!migrations)
        return failure(migrations);
    store->database = std::move(*database);
    store->migrator = std::make_unique<Migrator>(*store->database, std::move(*migrations), store->clock);
    return store;
}

Result<std::unique_ptr<Installation>> Installation::open(const Settings &settings, DatabaseFaults *faults)
{
    auto store = DataStore::open(settings, faults);
    if (!store)
        return failure(store);
    if (auto migrated = (*store)->migrator->up(); !migrated)
        return failure(migrated);
    return std::make_unique<Installation>(std::move(*store), settings);
}

Installation::Installation(std::unique_ptr<DataStore> store, const Settings &settings)
    : m_store(std::move(store)),
      m_users(*m_store->database),
      m_sessionStore(*m_store->database),
      m_notes(*m_store->database),
      m_attempts(*m_store->database),
      m_auditStore(*m_store->database),
      m_statistics(*m_store->database),
      m_hasher(m_random, PasswordHasher::Cost()),
      m_limitsTries(settings.rateLimit),
      m_throttle(m_attempts, m_store->clock),
      m_accounts(accountParts(throttle()), passwordPolicy(settings)),
      m_sessions(m_sessionStore, m_store->clock, idleLimits(settings)),
      m_audit(m_auditStore)
{ }

Accounts::Parts Installation::accountParts(SignInThrottle *throttle)
{
    return {m_users, m_auditStore, m_hasher, m_store->clock, m_random, throttle};
}

PasswordPolicy passwordPolicy(const Settings &settings)
{
    return {.minimumBytes = settings.passwordMinimum, .refuseWeak = !settings.dev};
}

IdleLimits idleLimits(const Settings &settings)
{
    return {.remembered = settings.refreshLifetime, .unremembered = settings.idleLifetime};
}

} // namespace sallyport
