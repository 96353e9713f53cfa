// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrator.h"
#include "core/storage/sqlattempts.h"
#include "core/storage/sqlnotes.h"
#include "core/storage/sqlscript.h"
#include "core/storage/sqlsessions.h"
#include "core/storage/sqlusers.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// Databases of earlier versions, kept as text, come through today's migrations with every value.
class FrozenSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void becomesTheSchemaOfToday();
    void accountsSurvive();
    void sessionsSurvive();
    void notesSurvive();
    void attemptsSurvive();

private:
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

const QUuid ann = QUuid::fromString(u"019b76da-a800-7000-8000-000000000001");
const QUuid ben = QUuid::fromString(u"019b76da-a800-7000-8000-000000000002");
const QUuid annsSession = QUuid::fromString(u"019b76da-a800-7000-8000-000000000011");

// Every table and index, without the spaces that do not matter.
QStringList schemaOf(Database &database)
{
    return database
        .readOne([](Connection &connection) {
            return connection.selectAll(
                QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'schema_migrations' ORDER BY type, name"),
                {}, [](Row row) {
                    QString sql;
                    for (const QString &line : row.text().split(u'\n'))
                        sql += line.section(QStringLiteral("--"), 0, 0).simplified() + u' ';
                    return sql.simplified();
                });
        })
        .value();
}

} // namespace

void FrozenSchemaTest::initTestCase_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
}

void FrozenSchemaTest::init()
{
    QFETCH_GLOBAL(int, version);
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open({.path = m_folder->filePath(QStringLiteral("old.db"))});
    QVERIFY(database);
    m_database = std::move(*database);
    QFile dump(QFINDTESTDATA(QStringLiteral("../data/schema-%1.sqlite.sql").arg(version)));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    const QStringList statements = splitSqlScript(QString::fromUtf8(dump.readAll()));
    const auto loaded = m_database->write([&](Connection &connection) -> Result<> {
        for (const QString &statement : statements) {
            if (auto done = connection.executeOnce(statement); !done)
                return done;
        }
        return {};
    });
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().cause));
    const auto migrated = Migrator(*m_database, builtInMigrations().value(), m_clock).up();
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
}

void FrozenSchemaTest::becomesTheSchemaOfToday()
{
    auto fresh = Database::open({.path = m_folder->filePath(QStringLiteral("fresh.db"))});
    QVERIFY(fresh && Migrator(**fresh, builtInMigrations().value(), m_clock).up());
    QCOMPARE(schemaOf(*m_database), schemaOf(**fresh)); // an upgraded database is like a new one
}

void FrozenSchemaTest::accountsSurvive()
{
    SqlUsers users(*m_database);
    const auto found = users.findByIdentifier(u"ANN@example.com").value();
    QVERIFY(found);
    const User expected{.id = ann,
                        .username = QStringLiteral("Ann"),
                        .email = QStringLiteral("Ann@Example.com"),
                        .fullName = QStringLiteral("Ann Étoile"),
                        .role = Role::Administrator,
                        .disabled = false,
                        .createdAt = FakeClock::start,
                        .updatedAt = FakeClock::start + 1s,
                        .lastSignInAt = FakeClock::start + 2s};
    QCOMPARE(found->user, expected);
    QCOMPARE(found->passwordHash, QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"));
    const auto second = users.findById(ben).value();
    QVERIFY(second && second->disabled && !second->email && second->fullName && !second->lastSignInAt);
    UserQuery query;
    query.search = QStringLiteral("étoile");
    QCOMPARE(users.list(query).value().users, QList<User>{expected});
}

void FrozenSchemaTest::sessionsSurvive()
{
    SqlSessions sessions(*m_database);
    const auto live = sessions.findLive(annsSession, FakeClock::start + 1h).value();
    QVERIFY(live);
    const StoredSession expected{annsSession,
                                 ann,
                                 QStringLiteral("Sallyport/0.1 (Linux)"),
                                 QStringLiteral("2001:db8::1"),
                                 FakeClock::start + 2s,
                                 FakeClock::start + 62s,
                                 FakeClock::start + 2s + 90 * 24h};
    QCOMPARE(live->session, expected);
    QVERIFY(!sessions.findLive(QUuid::fromString(u"019b76da-a800-7000-8000-000000000012"), FakeClock::start + 1h).value());

    RefreshExchange exchange{.parentHash = "parent",
                             .childHash = "other",
                             .childSalt = "other salt",
                             .childExpiresAt = FakeClock::start + 24h,
                             .now = FakeClock::start + 65s,
                             .grace = 10s,
                             .address = QString()};
    const RefreshOutcome repeated = sessions.exchange(exchange).value();
    QCOMPARE(repeated.kind, RefreshOutcome::Kind::Repeated);
    QCOMPARE(repeated.childSalt, QByteArray("salt"));
    exchange.parentHash = "child";
    QCOMPARE(sessions.exchange(exchange).value().kind, RefreshOutcome::Kind::Exchanged);
}

void FrozenSchemaTest::notesSurvive()
{
    SqlNotes notes(*m_database);
    const Note expected{QUuid::fromString(u"019b76da-a800-7000-8000-000000000021"),
                        ann,
                        QStringLiteral("Milk; \"oat\" -- it's 🥛"),
                        true,
                        FakeClock::start,
                        FakeClock::start + 5s};
    QCOMPARE(notes.list(ann).value(), QList<Note>{expected});
    QCOMPARE(notes.list(std::nullopt).value().size(), 1);
}

void FrozenSchemaTest::attemptsSurvive()
{
    QFETCH_GLOBAL(int, version);
    const AttemptCount expected{version >= 2 ? 30 : 1, version >= 2 ? FakeClock::start + 5min : FakeClock::start + 1h};
    QCOMPARE(SqlAttempts(*m_database).add("key", FakeClock::start, 1h).value(), expected);
}

QTEST_GUILESS_MAIN(FrozenSchemaTest)
#include "frozenschematest.moc"
