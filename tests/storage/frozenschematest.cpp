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
    void goesBackAsItWas();
    void accountsSurvive();
    void namesThatLookAlikeAreFound();
    void sessionsSurvive();
    void sessionsEndOnlyAsTheyDid();
    void notesSurvive();
    void attemptsSurvive();

private:
    Migrator migrator(Database &database) { return Migrator(database, builtInMigrations().value(), m_clock); }

    FakeClock m_clock;
    QStringList m_schemaBefore;
    QStringList m_rowsBefore;
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
                    for (const QString &line : row.text().remove(u'"').split(u'\n'))
                        sql += line.section(QStringLiteral("--"), 0, 0).simplified() + u' ';
                    return sql.simplified();
                });
        })
        .value();
}

// Every value of the tables that all versions have.
QStringList rowsOf(Database &database)
{
    QStringList rows;
    for (const auto &[table, columns] :
         {std::pair{QStringLiteral("users"),
                    QStringLiteral("id, username, username_key, email, email_key, full_name, full_name_key, role, "
                                   "disabled, password_hash, created_at, updated_at, last_sign_in_at")},
          std::pair{QStringLiteral("identifiers"), QStringLiteral("key, user_id, kind")},
          std::pair{QStringLiteral("sessions"),
                    QStringLiteral("id, user_id, device, address, created_at, last_seen_at, expires_at, ended_at, end_reason")},
          std::pair{QStringLiteral("refresh_tokens"),
                    QStringLiteral("token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at")},
          std::pair{QStringLiteral("notes"), QStringLiteral("id, owner_id, text, completed, created_at, updated_at")}}) {
        const QString sql = QStringLiteral("SELECT json_array(%1) FROM %2 ORDER BY 1").arg(columns, table);
        rows += database.readOne([&](Connection &connection) { return connection.selectAll(sql, {}, [](Row row) { return row.text(); }); })
                    .value();
    }
    return rows;
}

} // namespace

void FrozenSchemaTest::initTestCase_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
    QTest::newRow("version 3") << 3;
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
    m_schemaBefore = schemaOf(*m_database);
    m_rowsBefore = rowsOf(*m_database);
    const auto migrated = migrator(*m_database).up();
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
}

void FrozenSchemaTest::becomesTheSchemaOfToday()
{
    auto fresh = Database::open({.path = m_folder->filePath(QStringLiteral("fresh.db"))});
    QVERIFY(fresh && migrator(**fresh).up());
    QCOMPARE(schemaOf(*m_database), schemaOf(**fresh)); // an upgraded database is like a new one
    QCOMPARE(rowsOf(*m_database), m_rowsBefore);
}

void FrozenSchemaTest::goesBackAsItWas()
{
    QFETCH_GLOBAL(int, version);
    const NewSession browser{.session = {.id = QUuid::createUuid(),
                                         .userId = ann,
                                         .kind = StoredSession::Kind::Browser,
                                         .device = {},
                                         .address = {},
                                         .scopes = {},
                                         .createdAt = FakeClock::start + 2s, // as the account has it
                                         .lastSeenAt = FakeClock::start,
                                         .idleExpiresAt = FakeClock::start + 1h,
                                         .expiresAt = FakeClock::start + 1h},
                             .secretHash = "cookie",
                             .passwordHash = SqlUsers(*m_database).findWithPassword(ann).value()->passwordHash,
                             .forgiven = {}};
    const AuditEvent signIn = auditEvent(AuditAction::SignIn, FakeClock::start, {}, *SqlUsers(*m_database).findById(ann).value());
    QVERIFY(SqlSessions(*m_database).add(browser, signIn).value()); // what earlier versions cannot hold goes
    const int later = int(builtInMigrations().value().size()) - version;
    QCOMPARE(migrator(*m_database).down(later).value(), later);
    QCOMPARE(schemaOf(*m_database), m_schemaBefore);
    QCOMPARE(rowsOf(*m_database), m_rowsBefore);
    QCOMPARE(migrator(*m_database).up().value(), later);
    accountsSurvive();
    sessionsSurvive();
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
                        .lastSignInAt = FakeClock::start + 2s,
                        .passwordChangedAt = FakeClock::start + 1s}; // not known: at the last change at the latest
    QCOMPARE(found->user, expected);
    QCOMPARE(found->passwordHash, QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"));
    const auto second = users.findById(ben).value();
    QVERIFY(second && second->disabled && !second->email && second->fullName && !second->lastSignInAt);
    UserQuery query;
    query.search = QStringLiteral("étoile");
    QCOMPARE(users.list(query).value().users, QList<User>{expected});
}

void FrozenSchemaTest::namesThatLookAlikeAreFound()
{
    SqlUsers users(*m_database);
    User other;
    other.id = QUuid::createUuid();
    other.username = QStringLiteral("\u0410nn"); // a Cyrillic A
    const AuditEvent event = auditEvent(AuditAction::UserCreated, FakeClock::start, {}, other);
    QCOMPARE(users.add(other, "hash", event).error().code, ErrorCode::UsernameTaken);
    other.username = QStringLiteral("Zo\u00eb");
    QVERIFY(users.add(other, "hash", event));
}

void FrozenSchemaTest::sessionsSurvive()
{
    SqlSessions sessions(*m_database);
    const auto live = sessions.findLive(annsSession, FakeClock::start + 1h).value();
    QVERIFY(live);
    const StoredSession expected{.id = annsSession,
                                 .userId = ann,
                                 .kind = StoredSession::Kind::Tokens,
                                 .device = QStringLiteral("Sallyport/0.1 (Linux)"),
                                 .address = QStringLiteral("2001:db8::1"),
                                 .scopes = {Scope::Account, Scope::Notes, Scope::Admin},
                                 .remembered = true,
                                 .createdAt = FakeClock::start + 2s,
                                 .lastSeenAt = FakeClock::start + 62s,
                                 .idleExpiresAt = FakeClock::start + 62s + 30 * 24h, // as its newest token
                                 .expiresAt = FakeClock::start + 2s + 90 * 24h};
    QCOMPARE(live->session, expected);
    QVERIFY(!sessions.findLive(QUuid::fromString(u"019b76da-a800-7000-8000-000000000012"), FakeClock::start + 1h).value());

    RefreshExchange exchange{.parentHash = "parent",
                             .childHash = "other",
                             .childSalt = "other salt",
                             .idle = {},
                             .now = FakeClock::start + 65s,
                             .grace = 10s,
                             .client = {}};
    const RefreshOutcome repeated = sessions.exchange(exchange).value();
    QCOMPARE(repeated.kind, RefreshOutcome::Kind::Repeated);
    QCOMPARE(repeated.childSalt, QByteArray("salt"));
    exchange.parentHash = "child";
    QCOMPARE(sessions.exchange(exchange).value().kind, RefreshOutcome::Kind::Exchanged);
}

void FrozenSchemaTest::sessionsEndOnlyAsTheyDid()
{
    QFETCH_GLOBAL(int, version);
    if (version < 3)
        return; // has no more sessions than the ones above
    SqlSessions sessions(*m_database);
    QVERIFY(!sessions.findLive(QUuid::fromString(u"019b76da-a800-7000-8000-000000000013"), FakeClock::start + 1h).value());
    const auto withoutTokens = sessions.list(ben, FakeClock::start + 1h).value();
    QCOMPARE(withoutTokens.size(), 1);
    QCOMPARE(withoutTokens.first().idleExpiresAt, withoutTokens.first().expiresAt);
    QCOMPARE(withoutTokens.first().scopes, (Scopes{Scope::Account, Scope::Notes})); // no more than the user may
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
    AttemptRule rule;
    rule.key = "key";
    rule.free = 28; // in versions that counted, 29 were
    SqlAttempts attempts(*m_database);
    QVERIFY(!attempts.admit({rule}, FakeClock::start + 1min).value().waitUntil);
    QCOMPARE(attempts.admit({rule}, FakeClock::start + 1min).value().waitUntil.has_value(), version >= 2);
}

QTEST_GUILESS_MAIN(FrozenSchemaTest)
#include "frozenschematest.moc"
