// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/storagebackend.h"

#include "core/storage/migrator.h"
#include "core/storage/sqlattempts.h"
#include "core/storage/sqlnotes.h"
#include "core/storage/sqlsessions.h"
#include "core/storage/sqlusers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerepositories.h"

#include <QTemporaryDir>
#include <QTest>

namespace sallyport {

namespace {

class MemoryBackend final : public StorageBackend
{
public:
    UserRepository &users() override { return m_users; }
    SessionRepository &sessions() override { return m_sessions; }
    NoteRepository &notes() override { return m_notes; }
    AttemptRepository &attempts() override { return m_attempts; }

private:
    FakeStore m_store;
    FakeUsers m_users{m_store};
    FakeSessions m_sessions{m_store};
    FakeNotes m_notes{m_store};
    FakeAttempts m_attempts;
};

class SqliteBackend final : public StorageBackend
{
public:
    static std::unique_ptr<StorageBackend> make()
    {
        auto folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open({.path = folder->filePath(QStringLiteral("sallyport.db"))});
        const auto migrations = builtInMigrations();
        if (!database || !migrations)
            return nullptr;
        const FakeClock clock;
        if (!Migrator(**database, *migrations, clock).up())
            return nullptr;
        return std::make_unique<SqliteBackend>(std::move(folder), std::move(*database));
    }

    SqliteBackend(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<Database> database)
        : m_folder(std::move(folder)),
          m_database(std::move(database))
    { }
    UserRepository &users() override { return m_users; }
    SessionRepository &sessions() override { return m_sessions; }
    NoteRepository &notes() override { return m_notes; }
    AttemptRepository &attempts() override { return m_attempts; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    SqlUsers m_users{*m_database};
    SqlSessions m_sessions{*m_database};
    SqlNotes m_notes{*m_database};
    SqlAttempts m_attempts{*m_database};
};

} // namespace

void StorageBackend::addRows()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("memory") << QStringLiteral("memory");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
}

std::unique_ptr<StorageBackend> StorageBackend::ofThisRow()
{
    QFETCH_GLOBAL(QString, backend);
    if (backend == QStringLiteral("memory"))
        return std::make_unique<MemoryBackend>();
    return SqliteBackend::make();
}

User makeUser(const QString &username, Role role)
{
    User user;
    user.id = QUuid::createUuid();
    user.username = username;
    user.role = role;
    user.createdAt = user.updatedAt = FakeClock::start;
    return user;
}

} // namespace sallyport
