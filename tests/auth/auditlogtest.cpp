// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditlog.h"

#include "tests/support/fakeaudit.h"
#include "tests/support/fakeclock.h"

#include <QSet>
#include <QTest>

#include <functional>
#include <limits>

using namespace sallyport;
using namespace std::chrono_literals;

/// The chain shows whatever is done to the log.
class AuditLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyActionHasItsName();
    void everyFieldIsInTheHash_data();
    void everyFieldIsInTheHash();
    void textCannotMoveBetweenFields();
    void halfPairsBecomeWhole();
    void anEmptyLogIsGood();
    void aLongLogIsGood();
    void findsWhatWasDone_data();
    void findsWhatWasDone();
    void oldRecordsGoAndTheChainStays();
    void goesOnWhileOldRecordsAreDeleted();
    void whatIsWrittenMeanwhileIsNotRead();
    void aLostDatabaseIsNoVerdict();

private:
    static AuditEvent eventOf(int number)
    {
        User ann;
        ann.id = QUuid::fromString(u"01941f29-7c00-7000-8000-000000000001");
        ann.username = QStringLiteral("ann");
        const Actor actor{QUuid::fromString(u"01941f29-7c00-7000-8000-000000000002"),
                          QStringLiteral("root"),
                          {.address = QStringLiteral("192.0.2.1"),
                           .device = QStringLiteral("Firefox"),
                           .network = QStringLiteral("192.0.2.1"),
                           .requestId = QStringLiteral("r1")}};
        return auditEvent(AuditAction::UserChanged, FakeClock::start + number * 1s, actor, ann, {{QStringLiteral("number"), number}});
    }
    void fill(int count)
    {
        for (int i = 1; i <= count; ++i)
            QVERIFY(m_log->append(eventOf(i)));
    }
    std::optional<qint64> brokenAt() { return m_log->verify().value().brokenAt; }

    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<FakeAudit> m_records;
    std::unique_ptr<AuditLog> m_log;
};

using EventChange = std::function<void(AuditEvent &)>;
using StoreChange = std::function<void(FakeStore &)>;
Q_DECLARE_METATYPE(EventChange)
Q_DECLARE_METATYPE(StoreChange)

void AuditLogTest::init()
{
    m_store = std::make_unique<FakeStore>();
    m_records = std::make_unique<FakeAudit>(*m_store);
    m_log = std::make_unique<AuditLog>(*m_records);
}

void AuditLogTest::everyActionHasItsName()
{
    QSet<QString> names;
    for (const AuditAction action : allAuditActions) {
        QCOMPARE(auditActionFromName(QString(actionName(action))), std::optional(action));
        names.insert(actionName(action));
    }
    QCOMPARE(names.size(), qsizetype(allAuditActions.size()));
    QCOMPARE(actionName(AuditAction::SignInFailed), QLatin1StringView("sign_in_failed"));
    for (const char16_t *name : {u"", u"Sign_in", u"sign_in ", u"signin"})
        QVERIFY(!auditActionFromName(name));
}

void AuditLogTest::everyFieldIsInTheHash_data()
{
    QTest::addColumn<EventChange>("change");
    const auto row = [](const char *name, EventChange change) { QTest::newRow(name) << change; };
    row("action", [](AuditEvent &event) { event.action = AuditAction::UserDisabled; });
    row("time", [](AuditEvent &event) { event.at += 1ms; });
    row("actor", [](AuditEvent &event) { event.actor.userId = QUuid::createUuid(); });
    row("no actor", [](AuditEvent &event) { event.actor.userId.reset(); });
    row("actor's name", [](AuditEvent &event) { event.actor.name += u'x'; });
    row("address", [](AuditEvent &event) { event.actor.client.address = QStringLiteral("192.0.2.2"); });
    row("device", [](AuditEvent &event) { event.actor.client.device.clear(); });
    row("request", [](AuditEvent &event) { event.actor.client.requestId = QStringLiteral("r2"); });
    row("subject", [](AuditEvent &event) { event.subjectId = QUuid::createUuid(); });
    row("no subject", [](AuditEvent &event) { event.subjectId.reset(); });
    row("subject's name", [](AuditEvent &event) { event.subjectName = QStringLiteral("ben"); });
    row("details", [](AuditEvent &event) { event.details.insert(QStringLiteral("number"), 2); });
    row("more details", [](AuditEvent &event) { event.details.insert(QStringLiteral("x"), QJsonValue()); });
}

void AuditLogTest::everyFieldIsInTheHash()
{
    QFETCH(EventChange, change);
    AuditEvent event = eventOf(1);
    const QByteArray before = chainedHash("previous", 1, event);
    QCOMPARE(before.size(), 32);
    QCOMPARE(chainedHash("previous", 1, event), before);
    QVERIFY(chainedHash("previous", 2, event) != before);
    QVERIFY(chainedHash("another", 1, event) != before);
    change(event);
    QVERIFY(chainedHash("previous", 1, event) != before);
}

void AuditLogTest::textCannotMoveBetweenFields()
{
    AuditEvent one = eventOf(1), other = eventOf(1);
    one.actor.name = QStringLiteral("a\",\"b");
    one.actor.client.address = QStringLiteral("c");
    other.actor.name = QStringLiteral("a");
    other.actor.client.address = QStringLiteral("b\",\"c");
    QVERIFY(chainedHash({}, 1, one) != chainedHash({}, 1, other));
}

void AuditLogTest::halfPairsBecomeWhole()
{
    User user;
    user.username = QStringLiteral("ann");
    Actor actor;
    actor.client.device = QStringLiteral("phone ") + QChar(0xd83e);
    const AuditEvent event = auditEvent(AuditAction::SignIn, FakeClock::start, actor, user);
    QVERIFY(event.actor.client.device.isValidUtf16());
    QVERIFY(event.actor.client.device.startsWith(QStringLiteral("phone ")));
}

void AuditLogTest::anEmptyLogIsGood()
{
    const auto verdict = m_log->verify().value();
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(verdict.records, 0);
    QCOMPARE(verdict.lastHash, QByteArray());
}

void AuditLogTest::aLongLogIsGood()
{
    fill(1234); // more than is read at once
    const auto verdict = m_log->verify().value();
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(verdict.records, 1234);
    QCOMPARE(verdict.lastHash, m_store->audit.last().hash);
}

void AuditLogTest::findsWhatWasDone_data()
{
    QTest::addColumn<StoreChange>("change");
    QTest::addColumn<int>("at");
    const auto row = [](const char *name, int at, StoreChange change) { QTest::newRow(name) << change << at; };
    const auto rehash = [](FakeStore &store, qsizetype from) {
        for (qsizetype i = from; i < store.audit.size(); ++i) {
            AuditRecord &record = store.audit[i];
            record.previousHash = i > 0 ? store.audit[i - 1].hash : store.chain.hashBeforeFirst;
            record.hash = chainedHash(record.previousHash, record.number, record.event);
        }
    };
    row("a changed record", 5, [](FakeStore &store) { store.audit[4].event.subjectName = QStringLiteral("eve"); });
    row("a changed hash", 5, [](FakeStore &store) { store.audit[4].hash[0] = char(~store.audit[4].hash[0]); });
    row("a changed record with its hash", 6, [](FakeStore &store) {
        AuditRecord &record = store.audit[4];
        record.event.subjectName = QStringLiteral("eve");
        record.hash = chainedHash(record.previousHash, record.number, record.event);
    });
    row("a removed record", 5, [](FakeStore &store) { store.audit.removeAt(4); });
    row("the first removed", 1, [](FakeStore &store) { store.audit.removeFirst(); });
    row("the last removed", 10, [](FakeStore &store) { store.audit.removeLast(); });
    row("all removed", 1, [](FakeStore &store) { store.audit.clear(); });
    row("two in another order", 5, [](FakeStore &store) { std::swap(store.audit[4].event, store.audit[5].event); });
    const auto copyAs = [](FakeStore &store, qint64 number, qsizetype at) {
        AuditRecord copy = store.audit[4];
        copy.number = number;
        store.audit.insert(at, copy);
    };
    row("one before the first", 0, [copyAs](FakeStore &store) { copyAs(store, 0, 0); });
    row("one long before the first", std::numeric_limits<int>::min(),
        [copyAs](FakeStore &store) { copyAs(store, std::numeric_limits<int>::min(), 0); });
    row("one after the last", 11, [copyAs](FakeStore &store) { copyAs(store, 11, 10); });
    row("one whose words are others", 5, [](FakeStore &store) { store.audit[4].hash.clear(); });
    row("an inserted record", 6, [](FakeStore &store) {
        AuditRecord forged = store.audit[4];
        forged.number = 6;
        forged.previousHash = store.audit[4].hash;
        forged.hash = chainedHash(forged.previousHash, 6, forged.event);
        store.audit[5] = forged;
        store.audit[5].event.subjectName = QStringLiteral("eve");
    });
    row("one removed and the rest chained anew", 10, [rehash](FakeStore &store) {
        store.audit.removeAt(4);
        for (qsizetype i = 4; i < store.audit.size(); ++i)
            store.audit[i].number = i + 1;
        rehash(store, 4);
    });
    row("one changed and the rest chained anew", 10, [rehash](FakeStore &store) {
        store.audit[4].event.subjectName = QStringLiteral("eve");
        rehash(store, 4);
    });
}

void AuditLogTest::findsWhatWasDone()
{
    QFETCH(StoreChange, change);
    QFETCH(int, at);
    fill(10);
    QVERIFY(!brokenAt());
    change(*m_store);
    QCOMPARE(brokenAt(), std::optional<qint64>(at));
}

void AuditLogTest::oldRecordsGoAndTheChainStays()
{
    fill(10);
    QCOMPARE(m_records->removeBefore(FakeClock::start + 5s, 100).value(), 4);
    QVERIFY(!brokenAt());
    QCOMPARE(m_log->verify().value().records, 6);
    fill(1);
    QVERIFY(!brokenAt());
    QCOMPARE(m_records->removeBefore(FakeClock::start + 1h, 100).value(), 7);
    QVERIFY(!brokenAt()); // nothing is left but the end of the chain
    fill(1);
    QVERIFY(!brokenAt());
    m_store->audit[0].event.at += 1ms;
    QCOMPARE(brokenAt(), std::optional<qint64>(12));
}

/// Runs something between two reads.
class Interrupted final : public AuditRepository
{
public:
    Interrupted(AuditRepository &real, std::function<void()> meanwhile) : m_real(real), m_meanwhile(std::move(meanwhile)) { }
    Result<> append(const AuditEvent &event) override { return m_real.append(event); }
    Result<AuditPage> list(const AuditQuery &query) override { return m_real.list(query); }
    Result<AuditChain> chain() override { return m_real.chain(); }
    Result<int> removeBefore(Timestamp time, int limit) override { return m_real.removeBefore(time, limit); }
    Result<QList<AuditRecord>> after(qint64 number, int limit) override
    {
        if (const auto work = std::exchange(m_meanwhile, {}))
            work();
        return m_real.after(number, limit);
    }

private:
    AuditRepository &m_real;
    std::function<void()> m_meanwhile;
};

void AuditLogTest::goesOnWhileOldRecordsAreDeleted()
{
    fill(10);
    Interrupted records(*m_records, [this] { QCOMPARE(m_records->removeBefore(FakeClock::start + 5s, 100).value(), 4); });
    const auto verdict = AuditLog(records).verify().value();
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(verdict.records, 6);
}

void AuditLogTest::whatIsWrittenMeanwhileIsNotRead()
{
    fill(10);
    const QByteArray lastHash = m_store->audit.last().hash;
    Interrupted records(*m_records, [this] { fill(3); });
    const auto verdict = AuditLog(records).verify().value();
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(verdict.records, 10);
    QCOMPARE(verdict.lastHash, lastHash);
}

void AuditLogTest::aLostDatabaseIsNoVerdict()
{
    fill(3);
    Interrupted records(*m_records, [this] { m_store->unavailable = true; });
    QCOMPARE(AuditLog(records).verify().error().code, ErrorCode::DatabaseUnavailable);
}

QTEST_GUILESS_MAIN(AuditLogTest)
#include "auditlogtest.moc"
