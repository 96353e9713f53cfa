// SPDX-License-Identifier: Apache-2.0
#include "app/composition/installation.h"

#include "app/composition/datadirectory.h"
#include "app/composition/filemodes.h"
#include "core/base/log.h"
#include "core/storage/schema/migrationbackup.h"

#include <QFileInfo>
#include <functional>

namespace sallyport {

namespace {

/// The SQLite file in the data directory, when the database is that and a master key is there already.
std::optional<QFileInfo> fileBesideKey(const Settings &settings)
{
    const QString directory = dataDirectory(settings);
    const auto url = parseDatabaseUrl(databaseUrl(settings));
    if (!url || url->dialect != Dialect::Sqlite || !QFileInfo::exists(directory + QStringLiteral("/master.key")))
        return std::nullopt;
    const QFileInfo file(url->path);
    return file.absolutePath() == directory ? std::optional(file) : std::nullopt;
}

QString restoreAdvice()
{
    return QStringLiteral("If it served accounts, restore the last backup: sallyportd restore FILE");
}

/// False also where nobody can tell. What `migrate down` has emptied still has the table of migrations.
bool hasNoTables(const Settings &settings)
{
    const auto store = DataStore::openToLook(settings);
    const auto isThere = store
        ? (*store)->database->readOne([](Connection &connection) { return connection.hasTable(QStringLiteral("schema_migrations")); })
        : Result<bool>(failure(store));
    return isThere && !*isThere;
}

/// Before anything is made in the place of data that may have been lost.
Result<> lookForLostData(const Settings &settings)
{
    const auto url = parseDatabaseUrl(databaseUrl(settings));
    if (!url || url->dialect != Dialect::Sqlite)
        return {};
    const QFileInfo file(url->path);
    if (!file.exists() && fileBesideKey(settings))
        qCWarning(lcServer).noquote()
            << QStringLiteral("This installation has a master key and no database: %1 is made anew, empty. ").arg(url->path)
                + restoreAdvice();
    if (!file.isFile())
        return {};
    // First, for whoever looks into a database may be the last to close it, and takes files beside it away.
    if (auto modes = checkDatabaseModes(url->path); !modes)
        return modes;
    if (!hasNoTables(settings))
        return {};
    // A key that was given may be older than the database, and an empty file may have been made for the first start.
    if (!fileBesideKey(settings))
        qCWarning(lcServer).noquote() << QStringLiteral("The database file %1 has no tables yet: they are made. ").arg(url->path)
                + restoreAdvice();
    return checkNotEmptied(settings);
}

Error olderSchema(qsizetype pending)
{
    return Error{.code = ErrorCode::ConfigurationInvalid,
                 .detail = QStringLiteral("The database has an older schema: %1 migration(s) are pending. Commands leave it as it is, for "
                                          "servers of the older version may work on it. Start this version's server, or bring it up to "
                                          "date with: sallyportd migrate up")
                               .arg(pending)};
}

Result<bool> holdsAccounts(Database &database)
{
    return database.read([](Connection &connection) -> Result<bool> {
        const auto there = connection.hasTable(QStringLiteral("users"));
        if (!there || !*there)
            return there;
        const auto one = connection.selectOne(QStringLiteral("SELECT 1 FROM users LIMIT 1"), {}, [](Row row) { return row.number(); });
        return one ? Result<bool>(one->has_value()) : Result<bool>(failure(one));
    });
}

Result<> checkState(const Settings &settings, Opening opening)
{
    const auto store = DataStore::openToLook(settings);
    if (!store)
        return failure(store);
    const auto steps = (*store)->migrator->status();
    const auto pending = (*store)->migrator->wouldApply();
    if (!pending)
        return failure(pending);
    if (pending->isEmpty())
        return {};
    if (steps && pending->size() == steps->size())
        return opening == Opening::Beginning
            ? Result<>()
            : Error{.code = ErrorCode::NotFound,
                    .detail = QStringLiteral("The database is empty: the first start of the server makes its tables.")};
    const auto accounts = opening == Opening::Beginning ? holdsAccounts(*(*store)->database) : Result<bool>(true);
    if (!accounts)
        return failure(accounts);
    return *accounts ? Result<>(olderSchema(pending->size())) : Result<>();
}

/// What a command finds, before it makes or changes anything.
Result<> lookBefore(const Settings &settings, Opening opening)
{
    const auto url = parseDatabaseUrl(databaseUrl(settings));
    if (!url)
        return failure(url);
    const QString directory = dataDirectory(settings);
    if (QFileInfo::exists(directory)) {
        if (auto prepared = prepareDataDirectory(directory); !prepared)
            return prepared;
    }
    if (auto there = DataStore::checkThere(settings); !there)
        return opening == Opening::Beginning ? Result<>() : there;
    if (url->dialect != Dialect::Sqlite)
        return checkState(settings, opening);
    if (auto modes = checkDatabaseModes(url->path); !modes)
        return modes;
    // A server that started meanwhile may have written under the eyes of who thought to be alone: then it has a log.
    const QString log = url->path + QStringLiteral("-wal");
    const bool wasAlone = !QFileInfo::exists(log);
    const auto state = checkState(settings, opening);
    return !state && wasAlone && QFileInfo::exists(log) ? checkState(settings, opening) : state;
}

/// `opening`: makes a Database of its URL.
Result<std::unique_ptr<DataStore>> openStore(const Settings &settings,
                                             const std::function<Result<std::unique_ptr<Database>>(const DatabaseUrl &)> &opening)
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
    auto database = opening(*url);
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

} // namespace

Result<std::unique_ptr<DataStore>> DataStore::open(const Settings &settings, DatabaseFaults *faults)
{
    return openStore(settings, [faults](const DatabaseUrl &url) { return Database::open(url, faults); });
}

Result<std::unique_ptr<DataStore>> DataStore::openWhatIsThere(const Settings &settings)
{
    return openStore(settings, Database::openWhatIsThere);
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

Result<> DataStore::checkThere(const Settings &settings)
{
    const auto url = parseDatabaseUrl(databaseUrl(settings));
    if (!url)
        return failure(url);
    if (url->dialect != Dialect::Sqlite || QFileInfo::exists(url->path))
        return {};
    return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no database %1.").arg(url->path)};
}

Result<> checkNotEmptied(const Settings &settings)
{
    const auto url = parseDatabaseUrl(databaseUrl(settings));
    if (!url || url->dialect != Dialect::Sqlite || !QFileInfo(url->path).isFile())
        return {};
    if (!fileBesideKey(settings) || !hasNoTables(settings)) // the key beside it is made after the tables
        return {};
    return Error{.code = ErrorCode::DatabaseUnavailable,
                 .detail = QStringLiteral("The database file %1 has no tables, and the master key beside it tells that it had: its data is "
                                          "lost. Perhaps its log (%1-wal) was left behind where it was copied from. %2. To begin anew all "
                                          "the same: sallyportd migrate up")
                               .arg(url->path, restoreAdvice())};
}

Result<std::unique_ptr<Installation>> Installation::open(const Settings &settings, DatabaseFaults *faults)
{
    if (auto good = lookForLostData(settings); !good)
        return failure(good);
    if (const auto url = parseDatabaseUrl(databaseUrl(settings)); url && url->dialect == Dialect::Sqlite) {
        for (const QString &doubt : databaseDoubts(url->path))
            qCWarning(lcServer).noquote() << doubt;
    }
    auto store = DataStore::open(settings, faults);
    if (!store)
        return failure(store);
    if (auto migrated = (*store)->migrator->up(); !migrated)
        return failure(migrated);
    return std::make_unique<Installation>(std::move(*store), settings);
}

Result<std::unique_ptr<Installation>> Installation::openFor(const Settings &settings, Opening opening)
{
    if (opening == Opening::Serving)
        return open(settings);
    Result<> good;
    if (opening == Opening::Beginning)
        good = lookForLostData(settings);
    if (good && opening != Opening::Restoring)
        good = lookBefore(settings, opening);
    if (!good)
        return failure(good);
    auto store = opening == Opening::Existing ? DataStore::openWhatIsThere(settings) : DataStore::open(settings);
    if (!store)
        return failure(store);
    if (opening != Opening::Existing) {
        if (auto migrated = (*store)->migrator->up(); !migrated)
            return failure(migrated);
    }
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
