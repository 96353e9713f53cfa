// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditlog.h"
#include "core/storage/schema/migrator.h"
#include "core/storage/tables/sqlattempts.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlnotes.h"
#include "core/storage/tables/sqlsecrets.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlsigningkeys.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/frozendatabase.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;

/// Databases of every earlier version, kept as text for both engines, come through today's migrations with every value.
class FrozenSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void everyVersionIsKept();
    void comesThroughWhole();
    void goesBackAsItWas();

private:
    Migrator migrator() { return Migrator(m_frozen->database(), m_frozen->migrations(), m_clock); }
    Database &database() { return m_frozen->database(); }

    void accountsSurvive();
    void namesOfSeveralScriptsSurvive();
    void namesThatLookAlikeAreFound();
    void sessionsSurvive();
    void sessionsEndOnlyAsTheyDid();
    void notesSurvive();
    void attemptsSurvive();
    void theAuditChainSurvives();
    void sealedKeysSurvive();

    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<FrozenDatabase> m_frozen;
    int m_version = 0;
};

namespace {

const QUuid ann = QUuid::fromString(u"019b76da-a800-7000-8000-000000000001");
const QUuid ben = QUuid::fromString(u"019b76da-a800-7000-8000-000000000002");
const QUuid annsSession = QUuid::fromString(u"019b76da-a800-7000-8000-000000000011");

/// What the signing key in the files is sealed with.
const QByteArray masterKey = QByteArray::fromHex("f99487a482f320e130beb5f0037dcd190cf4b59ade34c0da67a7c1662a438fe3");

} // namespace

void FrozenSchemaTest::initTestCase_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<int>("version");
    for (const Dialect dialect : {Dialect::Sqlite, Dialect::PostgreSql}) {
        for (int version = 1; version <= int(builtInMigrations(dialect).value().size()); ++version)
            QTest::addRow("%s version %d", qPrintable(dialectName(dialect)), version) << dialect << version;
    }
}

void FrozenSchemaTest::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QFETCH_GLOBAL(int, version);
    m_version = version;
    m_frozen.reset();
    if (dialect == Dialect::PostgreSql && !m_cluster)
        m_cluster = PostgresCluster::create().value();
    auto loaded = FrozenDatabase::load(dialect, version, m_cluster.get());
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail + loaded.error().cause));
    m_frozen = std::move(*loaded);
}

// A new migration needs the file of what it leaves: the next one has to open it.
void FrozenSchemaTest::everyVersionIsKept()
{
    const auto before = migrator().status().value();
    QCOMPARE(std::ranges::count(before, Migrator::State::Applied, &Migrator::Step::state), m_version);
}

void FrozenSchemaTest::comesThroughWhole()
{
    const QStringList rows = m_frozen->rows();
    const auto migrated = migrator().up();
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail + migrated.error().cause));
    QCOMPARE(m_frozen->schema(), m_frozen->schemaOfAFreshOne()); // an upgraded database is like a new one
    QCOMPARE(m_frozen->rows(), rows);
    for (const auto check :
         {&FrozenSchemaTest::accountsSurvive, &FrozenSchemaTest::namesOfSeveralScriptsSurvive, &FrozenSchemaTest::theAuditChainSurvives,
          &FrozenSchemaTest::sealedKeysSurvive, &FrozenSchemaTest::notesSurvive, &FrozenSchemaTest::attemptsSurvive,
          &FrozenSchemaTest::sessionsEndOnlyAsTheyDid, &FrozenSchemaTest::sessionsSurvive, &FrozenSchemaTest::namesThatLookAlikeAreFound}) {
        (this->*check)();
        if (QTest::currentTestFailed())
            return;
    }
}

void FrozenSchemaTest::goesBackAsItWas()
{
    const QStringList schema = m_frozen->schema();
    const QStringList rows = m_frozen->rows();
    QVERIFY(migrator().up());
    if (m_version < 4) {
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
                                 .passwordHash = SqlUsers(database()).findWithPassword(ann).value()->passwordHash,
                                 .forgiven = {}};
        const AuditEvent signIn = auditEvent(AuditAction::SignIn, FakeClock::start, {}, *SqlUsers(database()).findById(ann).value());
        QVERIFY(SqlSessions(database()).add(browser, signIn).value()); // what earlier versions cannot hold goes
    }
    const int later = int(m_frozen->migrations().size()) - m_version;
    QCOMPARE(migrator().down(later).value(), later);
    QCOMPARE(m_frozen->schema(), schema);
    QCOMPARE(m_frozen->rows(), rows);
    QCOMPARE(migrator().up().value(), later);
    accountsSurvive();
    sessionsSurvive();
}

void FrozenSchemaTest::accountsSurvive()
{
    SqlUsers users(database());
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

void FrozenSchemaTest::namesOfSeveralScriptsSurvive()
{
    if (m_version < 4)
        return; // has no more accounts than the ones above
    SqlUsers users(database());
    for (const QString &name : {QStringLiteral("王小明"), QStringLiteral("жАННА"), QStringLiteral("مريم")}) {
        const auto found = users.findByIdentifier(name).value();
        QVERIFY2(found, qPrintable(name));
        QCOMPARE(found->user.username.toLower(), name.toLower());
    }
    UserQuery query;
    query.search = QStringLiteral("петров");
    QCOMPARE(users.list(query).value().users.size(), 1);
}

void FrozenSchemaTest::namesThatLookAlikeAreFound()
{
    SqlUsers users(database());
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
    SqlSessions sessions(database());
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
    QCOMPARE(sessions.findLiveByCookie("cookie hash", FakeClock::start + 1min).value().has_value(), m_version >= 4);

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
    if (m_version < 3)
        return; // has no more sessions than the ones above
    SqlSessions sessions(database());
    QVERIFY(!sessions.findLive(QUuid::fromString(u"019b76da-a800-7000-8000-000000000013"), FakeClock::start + 1h).value());
    const auto withoutTokens = sessions.list(ben, FakeClock::start + 1h).value();
    QCOMPARE(withoutTokens.size(), 1);
    QCOMPARE(withoutTokens.first().idleExpiresAt, withoutTokens.first().expiresAt);
    QCOMPARE(withoutTokens.first().scopes, (Scopes{Scope::Account, Scope::Notes})); // no more than the user may
}

void FrozenSchemaTest::notesSurvive()
{
    SqlNotes notes(database());
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
    AttemptRule rule;
    rule.key = "key";
    rule.free = 28; // in versions that counted, 29 were
    SqlAttempts attempts(database());
    QVERIFY(!attempts.admit({rule}, FakeClock::start + 1min).value().waitUntil);
    QCOMPARE(attempts.admit({rule}, FakeClock::start + 1min).value().waitUntil.has_value(), m_version >= 2);
    rule.key = "blocked";
    rule.longestDelay = 15min; // a wait that is longer than any is of a clock that was set back
    QCOMPARE(attempts.admit({rule}, FakeClock::start + 1min).value().waitUntil.has_value(), m_version >= 7);
}

void FrozenSchemaTest::theAuditChainSurvives()
{
    SqlAudit records(database());
    const auto verdict = AuditLog(records).verify().value();
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(verdict.records, m_version >= 8 ? 4 : 0);
}

void FrozenSchemaTest::sealedKeysSurvive()
{
    if (m_version < 10)
        return;
    const Sealer sealer(Secret(masterKey), m_random);
    SqlSigningKeys keys(database(), sealer);
    const auto records = keys.list().value();
    QCOMPARE(records.size(), 2);
    QVERIFY(records[0].retiredAt && !keys.open(records[0].id).value());
    QVERIFY(keys.open(records[1].id).value());
    // What was kept unsealed is sealed, and what it was.
    SqlSecrets secrets(database(), sealer);
    QCOMPARE(secrets.getOrCreate(QStringLiteral("device tokens"), Secret("other")).value().size(), 32);
}

QTEST_GUILESS_MAIN(FrozenSchemaTest)
#include "frozenschematest.moc"
