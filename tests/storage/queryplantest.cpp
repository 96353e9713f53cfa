// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/queryplan.h"
#include "core/storage/tables/sqlattempts.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlstatistics.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/testdatabase.h"
#include "tests/support/fakeclock.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace sallyport;
using namespace std::chrono_literals;

/// What a bigger directory must not make slow is found by an index: each database is asked how it runs each statement.
class QueryPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();

    void readsNoWholeTable_data();
    void readsNoWholeTable();
    void pagesAreNotSorted_data();
    void pagesAreNotSorted();
    void searchAsksItsIndex();
    void countOfATimeAsksItsIndex_data();
    void countOfATimeAsksItsIndex();
    void aWholeTableWouldBeNoticed();

private:
    using Work = std::function<bool(Database &)>;
    /// How the statements of `work` are run, those that read a whole table by count or for letters too few to index left out.
    QStringList plansOf(const Work &work);

    struct Stage
    {
        std::unique_ptr<TestDatabase> place;
        std::unique_ptr<Database> database;
    };
    std::map<Dialect, Stage> m_stages; // nothing here depends on what another function left behind
    Database *m_database = nullptr;
};

namespace {

const User ann = makeUser(QStringLiteral("ann"));

UserQuery userQuery(UserOrder order, bool descending = false, const QString &search = {})
{
    UserQuery query;
    query.order = order;
    query.descending = descending;
    query.search = search;
    query.limit = 1;
    return query;
}

bool listTwoPages(Database &database, UserQuery query)
{
    SqlUsers users(database);
    query.after = users.list(query).value().next;
    return !query.after.isEmpty() && users.list(query).has_value();
}

} // namespace

void QueryPlanTest::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Stage &stage = m_stages[dialect];
    if (!stage.place) {
        stage.place = TestDatabase::ofThisRow();
        stage.database = stage.place->open();
        SqlUsers users(*stage.database);
        for (const User &user : {ann, makeUser(QStringLiteral("annabel")), makeUser(QStringLiteral("hannah"))})
            QVERIFY(users.add(user, "hash", makeEvent(AuditAction::UserCreated, user)));
    }
    m_database = stage.database.get();
}

QStringList QueryPlanTest::plansOf(const Work &work)
{
    // A thread has its own connection, which has prepared nothing else.
    return inParallel(1, [&](int) {
        if (!work(*m_database))
            qFatal("the work failed");
        QStringList plans;
        const auto explained = m_database->readOne([&](Connection &connection) -> Result<> {
            for (const QString &sql : connection.preparedStatements()) {
                static const QRegularExpression explainable(QStringLiteral("^(SELECT|UPDATE|DELETE|INSERT)"));
                if (explainable.match(sql).hasMatch())
                    plans += explain(connection, sql);
            }
            return {};
        });
        if (!explained)
            qFatal("no plan");
        return plans;
    })[0];
}

void QueryPlanTest::pagesAreNotSorted_data()
{
    QTest::addColumn<Work>("work");
    for (const UserOrder order :
         {UserOrder::Username, UserOrder::Email, UserOrder::FullName, UserOrder::CreatedAt, UserOrder::LastSignInAt}) {
        for (const bool descending : {false, true}) {
            QTest::addRow("users, order %d%s", int(order), descending ? ", descending" : "")
                << Work([=](Database &database) { return listTwoPages(database, userQuery(order, descending)); });
        }
    }
    const auto auditRow = [](const char *name, auto set) {
        AuditQuery query;
        set(query);
        QTest::newRow(name) << Work([query](Database &database) { return SqlAudit(database).list(query).has_value(); });
    };
    auditRow("audit", [](AuditQuery &) {});
    auditRow("audit, next page", [](AuditQuery &query) { query.before = 100; });
    auditRow("audit by action", [](AuditQuery &query) { query.actions = {AuditAction::SignIn}; });
    auditRow("audit by actor", [](AuditQuery &query) { query.actorId = ann.id; });
    auditRow("audit by subject", [](AuditQuery &query) { query.subjectId = ann.id; });
    auditRow("audit by address", [](AuditQuery &query) { query.address = QStringLiteral("192.0.2.1"); });
    QTest::newRow("audit, oldest first") << Work([](Database &database) {
        SqlAudit audit(database);
        return audit.after(0, 10) && audit.chain() && audit.removeBefore(FakeClock::start - 24h, 10);
    });
    const auto sessionsRow = [](const char *name, const SessionQuery &query) {
        QTest::newRow(name) << Work(
            [query](Database &database) { return SqlSessions(database).page(query, FakeClock::start).has_value(); });
    };
    const QString address = QStringLiteral("192.0.2.1");
    sessionsRow("all sessions", {.userId = {}, .address = {}, .limit = 1, .before = {}});
    sessionsRow("all sessions, next page", {.userId = {}, .address = {}, .limit = 1, .before = ann.id});
    sessionsRow("all sessions of an address", {.userId = {}, .address = address, .limit = 1, .before = {}});
    sessionsRow("all sessions of an address, next page", {.userId = {}, .address = address, .limit = 1, .before = ann.id});
    QTest::newRow("session list") << Work(
        [](Database &database) { return SqlSessions(database).list(ann.id, FakeClock::start).has_value(); });
}

void QueryPlanTest::pagesAreNotSorted()
{
    QFETCH(Work, work);
    for (const QString &step : plansOf(work))
        QVERIFY2(!sorts(step), qPrintable(step));
}

void QueryPlanTest::searchAsksItsIndex()
{
    const QStringList plans = plansOf([](Database &database) {
        UserQuery query = userQuery(UserOrder::Username, false, QStringLiteral("nna"));
        query.role = Role::User; // an index that must not be preferred
        query.disabled = false;
        return listTwoPages(database, query);
    });
    QVERIFY2(asksTheSearchIndex(plans), qPrintable(plans.join(u'\n')));
    for (const QString &step : plans)
        QVERIFY2(!readsWholeTable(step), qPrintable(step));
}

void QueryPlanTest::countOfATimeAsksItsIndex_data()
{
    QTest::addColumn<std::optional<Timestamp>>("from");
    QTest::addColumn<std::optional<Timestamp>>("until");
    using Time = std::optional<Timestamp>;
    QTest::newRow("from") << Time(FakeClock::start) << Time();
    QTest::newRow("until") << Time() << Time(FakeClock::start);
}

void QueryPlanTest::countOfATimeAsksItsIndex()
{
    QFETCH(std::optional<Timestamp>, from);
    QFETCH(std::optional<Timestamp>, until);
    const QStringList plans = plansOf([=](Database &database) {
        AuditQuery query;
        query.from = from;
        query.until = until;
        return SqlAudit(database).list(query).has_value();
    });
    QVERIFY2(plans.join(u'\n').contains(QStringLiteral("audit_events_by_time")), qPrintable(plans.join(u'\n')));
}

void QueryPlanTest::aWholeTableWouldBeNoticed()
{
    const QStringList plans = plansOf([](Database &database) {
        return database
            .readOne([](Connection &connection) {
                return connection.selectOne(QStringLiteral("SELECT id FROM users WHERE password_hash = ? ORDER BY updated_at"), {u""_qs},
                                            [](Row row) { return row.id(); });
            })
            .has_value();
    });
    QVERIFY(std::ranges::any_of(plans, readsWholeTable));
    QVERIFY(std::ranges::any_of(plans, sorts));
}

void QueryPlanTest::readsNoWholeTable_data()
{
    pagesAreNotSorted_data();
    const auto row = [](const char *name, Work work) { QTest::newRow(name) << work; };
    row("find a user", [](Database &database) {
        SqlUsers users(database);
        return users.findById(ann.id) && users.findWithPassword(ann.id) && users.findByIdentifier(u"ann") && users.hasAdministrator();
    });
    row("add, change, remove a user", [](Database &database) {
        SqlUsers users(database);
        User ben = makeUser(QStringLiteral("ben"), Role::Administrator);
        const User cat = makeUser(QStringLiteral("cat"), Role::Administrator);
        UserChange change;
        change.username = QStringLiteral("benny");
        change.disabled = true;
        const AuditEvent event = makeEvent(AuditAction::UserChanged, ben);
        return users.add(ben, "hash", event) && users.add(cat, "hash", event) && users.change(ben.id, change, FakeClock::start, {})
            && users.setPassword({ann.id, "hash", "hash", {}, FakeClock::start}, event) && users.upgradePasswordHash(ann.id, "a", "b")
            && users.remove(ben.id, event);
    });
    row("sessions", [](Database &database) {
        SqlSessions sessions(database);
        const NewSession tokens = makeSession(ann, "t1");
        const NewSession browser = makeSession(ann, "c1", StoredSession::Kind::Browser);
        const AuditEvent event = makeEvent(AuditAction::SignIn, ann);
        return sessions.add(tokens, event).value() && sessions.add(browser, event).value()
            && sessions.findLive(tokens.session.id, FakeClock::start) && sessions.findLiveByCookie(hashOf("c1"), FakeClock::start)
            && sessions.list(ann.id, FakeClock::start)
            && sessions.page({.userId = ann.id, .address = {}, .limit = 1, .before = tokens.session.id}, FakeClock::start)
            && sessions.touch({{tokens.session.id, FakeClock::start, FakeClock::start}})
            && sessions.end(ann.id, browser.session.id, FakeClock::start, event)
            && sessions.endAll(ann.id, std::nullopt, FakeClock::start, event) && sessions.removeOver(FakeClock::start, 10);
    });
    row("refresh", [](Database &database) {
        SqlSessions sessions(database);
        RefreshExchange exchange;
        exchange.parentHash = hashOf("t2");
        exchange.childHash = hashOf("t3");
        exchange.now = FakeClock::start;
        bool done = sessions.add(makeSession(ann, "t2"), makeEvent(AuditAction::SignIn, ann)).value();
        for (const auto expected : {RefreshOutcome::Kind::Exchanged, RefreshOutcome::Kind::Reused}) {
            done = done && sessions.exchange(exchange).value().kind == expected;
            exchange.now += 1h;
        }
        return done;
    });
    row("attempts", [](Database &database) {
        SqlAttempts attempts(database);
        AttemptRule rule{.key = "a", .subject = "b"};
        bool done = true;
        for (int i = 0; i < 5; ++i)
            done = done && attempts.admit({rule}, FakeClock::start);
        return done && attempts.forgive({{"a", Forgiveness::Extent::One}, {"a", Forgiveness::Extent::All}}) && attempts.forgiveAll("b");
    });
    row("statistics", [](Database &database) {
        SqlStatistics statistics(database);
        return statistics.periods(StatisticsRepository::Period::Day, 30, FakeClock::start)
            && statistics.sampleActiveSessions(FakeClock::start) && statistics.removeBefore(FakeClock::start - 24h);
    });
    const auto timed = [](std::optional<Timestamp> from, std::optional<Timestamp> until) {
        AuditQuery query;
        query.from = from;
        query.until = until;
        query.actions = {AuditAction::SignIn, AuditAction::SignOut};
        return [query](Database &database) { return SqlAudit(database).list(query).has_value(); };
    };
    row("audit by time", timed(FakeClock::start, FakeClock::start + 1h));
}

void QueryPlanTest::readsNoWholeTable()
{
    QFETCH(Work, work);
    const QStringList plans = plansOf(work);
    QVERIFY(!plans.isEmpty());
    for (const QString &step : plans)
        QVERIFY2(!readsWholeTable(step), qPrintable(step));
}

QTEST_GUILESS_MAIN(QueryPlanTest)
#include "queryplantest.moc"
