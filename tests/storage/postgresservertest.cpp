// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema/migrator.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"
#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

using namespace sallyport;
using namespace std::chrono_literals;

/// A PostgreSQL that refuses, goes away, comes back or takes no changes.
class PostgresServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void setsItsSession();
    void survivesARestart();
    void everyThreadSurvivesARestart();
    void refusesAtOnceWhileItIsAway();
    void doesAWriteAgainThatWasInterrupted();
    void aLostCommitIsAnError();
    void doesAgainWhatAnotherGotInTheWayOf();
    void aSwallowedErrorIsNotCommitted();
    void aTableThatChangedIsReadAgain();
    void limitsTime_data();
    void limitsTime();
    void saysThatNothingCanBeChanged();
    void keepsAnythingThatIsText();
    void causesHoldNoRows();
    void aPasswordMayHaveAnyCharacter();

private:
    Result<qint64> backend() { return number(QStringLiteral("SELECT pg_backend_pid()")); }
    Result<qint64> number(const QString &sql);
    DatabaseUrl url(const QString &suffix = {}) const { return parseDatabaseUrl(m_cluster->url(QStringLiteral("test")) + suffix).value(); }
    /// Ends the connections of others to the database, as an operator would.
    void breakConnections();

    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<Database> m_database;
};

namespace {

const auto readNumber = [](Row row) { return row.number(); };

/// Counts the commits that were let through and breaks the connection before one of them.
class Interruption final : public DatabaseFaults
{
public:
    Result<> before(Call call, QStringView sql) override
    {
        if (call == m_at && (m_sql.isEmpty() || sql.startsWith(m_sql)) && m_do)
            std::exchange(m_do, nullptr)();
        return {};
    }

    void at(Call call, const QString &sql, std::function<void()> what)
    {
        m_at = call;
        m_sql = sql;
        m_do = std::move(what);
    }

private:
    Call m_at = Call::Open;
    QString m_sql;
    std::function<void()> m_do;
};

} // namespace

void PostgresServerTest::initTestCase()
{
    auto cluster = PostgresCluster::create({.password = QStringLiteral("hunter2")});
    QVERIFY2(cluster, qPrintable(cluster ? QString() : cluster.error().detail));
    m_cluster = std::move(*cluster);
    QVERIFY(m_cluster->createDatabase(QStringLiteral("test")));
    const FakeClock clock;
    QVERIFY(Migrator(*Database::open(url()).value(), builtInMigrations(Dialect::PostgreSql).value(), clock).up());
}

void PostgresServerTest::init()
{
    m_database = Database::open(url()).value();
}

Result<qint64> PostgresServerTest::number(const QString &sql)
{
    const auto found = m_database->readOne([&](Connection &connection) { return connection.selectOne(sql, {}, readNumber); });
    return found ? Result<qint64>(found->value_or(-1)) : Result<qint64>(failure(found));
}

void PostgresServerTest::breakConnections()
{
    QVERIFY(m_cluster->query(QStringLiteral("postgres"),
                             QStringLiteral("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = 'test'")));
}

void PostgresServerTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *from, const char *to, const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(sentence);
    };
    row("password", "hunter2", "hunter3", "The PostgreSQL server refuses the user or the password of the database URL.");
    row("no password", ":hunter2", "", "The PostgreSQL server wants a password: put it in the database URL, or in a ~/.pgpass file.");
    row("user", "postgres:", "nobody:", "The PostgreSQL server refuses the user or the password of the database URL.");
    row("database", "/test", "/nothing", "The PostgreSQL server has no database of that name: create it first (createdb).");
    row("TLS", "/test", "/test?sslmode=require", "No TLS connection to the PostgreSQL server that the database URL would accept.");
    row("value", "/test", "/test?sslmode=hunter2", "The database URL has a value that PostgreSQL's library does not take.");
    row("host", "127.0.0.1", "127.0.0.2", "The PostgreSQL server cannot be reached.");
}

void PostgresServerTest::saysWhatIsWrong()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, sentence);
    const QString text = m_cluster->url(QStringLiteral("test")).replace(from, to);
    const auto opened = Database::open(parseDatabaseUrl(text).value());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DatabaseUnavailable);
    QCOMPARE(opened.error().detail, sentence);
    QVERIFY(!opened.error().cause.isEmpty());
    if (!to.contains(QStringLiteral("hunter2"))) // libpq repeats a wrong value, but no password
        QVERIFY(!opened.error().cause.contains(QStringLiteral("hunter")));
}

void PostgresServerTest::setsItsSession()
{
    const auto setting = [](Database &database, const QString &name) {
        return database
            .readOne([&](Connection &connection) {
                return connection.selectOne(QStringLiteral("SELECT current_setting(?)"), {name}, [](Row row) { return row.text(); });
            })
            .value()
            .value();
    };
    QCOMPARE(setting(*m_database, QStringLiteral("statement_timeout")), QStringLiteral("5s"));
    QCOMPARE(setting(*m_database, QStringLiteral("lock_timeout")), QStringLiteral("4s"));
    QCOMPARE(setting(*m_database, QStringLiteral("idle_in_transaction_session_timeout")), QStringLiteral("10s"));
    QCOMPARE(setting(*m_database, QStringLiteral("application_name")), QStringLiteral("sallyport"));
    const auto named = Database::open(url(QStringLiteral("?application_name=it%27s%20%5Cmine"))).value();
    QCOMPARE(setting(*named, QStringLiteral("application_name")), QStringLiteral("it's \\mine"));
    const auto reader = Database::openToRead(url()).value();
    QVERIFY(!reader->write([](Connection &connection) { return connection.perform(QStringLiteral("DELETE FROM notes")); }));
}

void PostgresServerTest::survivesARestart()
{
    const qint64 before = backend().value();
    QVERIFY(m_cluster->restart());
    const Result<qint64> after = backend(); // the first read finds its connection gone
    QVERIFY(after && *after != before);
    QVERIFY(m_cluster->restart());
    const User ann = makeUser(QStringLiteral("restarted"));
    QVERIFY(SqlUsers(*m_database).add(ann, "hash", makeEvent(AuditAction::UserCreated, ann)));
    QVERIFY(m_cluster->restart());
    QVERIFY(SqlUsers(*m_database).findById(ann.id).value());
}

void PostgresServerTest::everyThreadSurvivesARestart()
{
    std::latch connected(8);
    std::latch restarted(1);
    const auto results = inParallel(8, [&](int thread) {
        bool isGood = backend().has_value();
        connected.arrive_and_wait();
        if (thread == 0) {
            breakConnections();
            restarted.count_down();
        }
        restarted.wait();
        for (int i = 0; i < 5; ++i)
            isGood = isGood && backend().has_value();
        return isGood;
    });
    QVERIFY(std::ranges::all_of(results, std::identity()));
}

void PostgresServerTest::refusesAtOnceWhileItIsAway()
{
    QVERIFY(m_cluster->stop());
    QVERIFY(!backend());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i) {
        const Result<qint64> refused = backend();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseUnavailable);
        QCOMPARE(refused.error().detail, QStringLiteral("The database cannot be used right now."));
        QVERIFY(refused.error().retryAfter && *refused.error().retryAfter >= 1s && *refused.error().retryAfter <= 5s);
        QVERIFY(!m_database->write([](Connection &connection) { return connection.perform(QStringLiteral("DELETE FROM notes")); }));
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_cluster->start());
    QTRY_VERIFY_WITH_TIMEOUT(backend(), 10'000);
}

void PostgresServerTest::doesAWriteAgainThatWasInterrupted()
{
    Interruption interruption;
    const auto database = Database::open(url(), &interruption).value();
    int runs = 0;
    for (const auto call : {DatabaseFaults::Call::Begin, DatabaseFaults::Call::Statement}) {
        interruption.at(call, {}, [this] { breakConnections(); });
        runs = 0;
        const auto written = database->write([&](Connection &connection) {
            ++runs;
            return connection.perform(QStringLiteral("DELETE FROM notes"));
        });
        QVERIFY2(written, qPrintable(written ? QString() : written.error().cause));
        QCOMPARE(runs, call == DatabaseFaults::Call::Begin ? 1 : 2);
    }
}

void PostgresServerTest::aLostCommitIsAnError()
{
    Interruption interruption;
    const auto database = Database::open(url(), &interruption).value();
    interruption.at(DatabaseFaults::Call::Commit, {}, [this] { breakConnections(); });
    int runs = 0;
    const auto written = database->write([&](Connection &connection) {
        ++runs;
        return connection.perform(QStringLiteral("DELETE FROM notes"));
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DatabaseUnavailable);
    QVERIFY(written.error().detail.contains(QStringLiteral("may have been kept or not")));
    QCOMPARE(runs, 1);
}

void PostgresServerTest::doesAgainWhatAnotherGotInTheWayOf()
{
    for (const char *state : {"40001", "40P01"}) {
        int runs = 0;
        const auto written = m_database->write([&](Connection &connection) -> Result<int> {
            const QString fails = QStringLiteral("DO 'BEGIN RAISE EXCEPTION USING ERRCODE = ''%1''; END'").arg(QLatin1StringView(state));
            if (++runs < 4) {
                if (Result<> failed = connection.executeOnce(fails); !failed)
                    return failure(std::move(failed));
            }
            return runs;
        });
        QCOMPARE(written.value(), 4);
        runs = 0;
        const auto hopeless = m_database->write([&](Connection &connection) {
            ++runs;
            return connection.executeOnce(
                QStringLiteral("DO 'BEGIN RAISE EXCEPTION USING ERRCODE = ''%1''; END'").arg(QLatin1StringView(state)));
        });
        QVERIFY(!hopeless && hopeless.error().retryAfter);
        QVERIFY(runs > 3 && runs < 20);
    }
    int runs = 0;
    QVERIFY(!m_database->write([&](Connection &connection) {
        ++runs;
        return connection.executeOnce(QStringLiteral("SELECT 1 / 0"));
    }));
    QCOMPARE(runs, 1);
}

// PostgreSQL answers such a COMMIT well, and undoes everything.
void PostgresServerTest::aSwallowedErrorIsNotCommitted()
{
    const auto written = m_database->write([](Connection &connection) -> Result<> {
        static_cast<void>(connection.executeOnce(QStringLiteral("SELECT 1 / 0")));
        return {};
    });
    QVERIFY(!written);
    QVERIFY(backend());
}

// "cached plan must not change result type": what a running node meets when another one migrates.
void PostgresServerTest::aTableThatChangedIsReadAgain()
{
    const QString read = QStringLiteral("SELECT value FROM changing");
    const auto change = [this](const QString &sql) { return m_cluster->query(QStringLiteral("test"), sql).has_value(); };
    QVERIFY(change(QStringLiteral("CREATE TABLE changing AS SELECT 1 AS value")));
    QCOMPARE(number(read).value(), 1);
    QVERIFY(change(QStringLiteral("ALTER TABLE changing ALTER COLUMN value TYPE TEXT")));
    QCOMPARE(number(read).value(), 1);
    QVERIFY(change(QStringLiteral("ALTER TABLE changing ALTER COLUMN value TYPE BIGINT USING 2")));
    const auto written = m_database->write([&](Connection &connection) { return connection.selectOne(read, {}, readNumber); });
    QCOMPARE(written.value().value(), 2);
}

void PostgresServerTest::limitsTime_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("statement") << QStringLiteral("SELECT pg_sleep(30)");
    QTest::newRow("lock") << QStringLiteral("UPDATE audit_chain SET last_number = last_number");
}

void PostgresServerTest::limitsTime()
{
    QFETCH(QString, sql);
    const auto other = Database::open(url()).value();
    const auto held = other->write([&](Connection &connection) -> Result<qint64> {
        if (Result<> locked = connection.perform(QStringLiteral("UPDATE audit_chain SET last_number = last_number")); !locked)
            return failure(std::move(locked));
        QElapsedTimer timer;
        timer.start();
        const auto refused = m_database->write([&](Connection &mine) { return mine.executeOnce(sql); });
        return refused || !refused.error().retryAfter ? 0 : timer.elapsed();
    });
    QVERIFY2(held.value() > 3000 && held.value() < 7000, qPrintable(QString::number(held.value())));
    QVERIFY(backend());
}

void PostgresServerTest::saysThatNothingCanBeChanged()
{
    QVERIFY(m_cluster->query(QStringLiteral("postgres"), QStringLiteral("ALTER DATABASE test SET default_transaction_read_only = on")));
    breakConnections();
    QVERIFY(backend());
    const auto refused = m_database->write([](Connection &connection) { return connection.perform(QStringLiteral("DELETE FROM notes")); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("The database takes no changes right now."));
    // Of several servers the one is looked for that takes changes.
    const auto none = Database::open(
        parseDatabaseUrl(m_cluster->url(QStringLiteral("test")) + QStringLiteral("?target_session_attrs=read-write")).value());
    QVERIFY(!none);
    QCOMPARE(none.error().detail, QStringLiteral("None of the PostgreSQL servers takes changes: all are standbys."));
    QVERIFY(m_cluster->query(QStringLiteral("postgres"), QStringLiteral("ALTER DATABASE test RESET default_transaction_read_only")));
    QVERIFY(m_database->write([](Connection &connection) { return connection.perform(QStringLiteral("DELETE FROM notes")); }));
}

void PostgresServerTest::keepsAnythingThatIsText()
{
    const QStringList texts{QStringLiteral("it's"),
                            QStringLiteral("back\\slash \\' \\\\"),
                            QStringLiteral("\"? $1 ; --"),
                            QStringLiteral("Δ 日本 😀 e\u0301"),
                            QString(),
                            QStringLiteral("\n\t\r"),
                            QStringLiteral("E'\\x27'")};
    for (const QString &text : texts) {
        const auto read = m_database->readOne([&](Connection &connection) {
            return connection.selectOne(QStringLiteral("SELECT CAST(? AS TEXT) || '?'"), {text.isNull() ? QStringLiteral("") : text},
                                        [](Row row) { return row.text(); });
        });
        QCOMPARE(read.value().value(), text + u'?');
    }
    const auto withNul = m_database->readOne([](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT CAST(? AS TEXT)"), {QStringLiteral("a") + QChar() + QStringLiteral("b")},
                                    [](Row row) { return row.text(); });
    });
    QCOMPARE(withNul.value().value(), QStringLiteral("a\uFFFDb"));
}

void PostgresServerTest::causesHoldNoRows()
{
    const auto refused = m_database->write([](Connection &connection) {
        return connection.perform(QStringLiteral("INSERT INTO server_secrets (name, value) VALUES (?, NULL)"), {QStringLiteral("hunter2")});
    });
    QVERIFY(!refused);
    QVERIFY(refused.error().cause.contains(QStringLiteral("23502")));
    QVERIFY2(!refused.error().cause.contains(QStringLiteral("hunter2")), qPrintable(refused.error().cause));
}

void PostgresServerTest::aPasswordMayHaveAnyCharacter()
{
    const QString password = QStringLiteral("p;w' \\\"=%1&?#").arg(QChar(0xe9));
    QVERIFY(m_cluster->query(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE odd LOGIN PASSWORD $$%1$$").arg(password)));
    QString text = m_cluster->url(QStringLiteral("test"));
    text.replace(QStringLiteral("postgres:hunter2"), QStringLiteral("odd:") + QString::fromLatin1(QUrl::toPercentEncoding(password)));
    const auto opened = Database::open(parseDatabaseUrl(text).value());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().cause));
}

QTEST_GUILESS_MAIN(PostgresServerTest)
#include "postgresservertest.moc"
