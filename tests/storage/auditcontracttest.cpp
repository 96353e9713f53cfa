// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditlog.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

class AuditContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init();
    void cleanup() { m_backend.reset(); }

    void storesEveryField();
    void storesWhatIsNotThere();
    void storesEveryAction();
    void oddTextBreaksNoChain();
    void chainsFromNothing();
    void listsNewestFirstPageByPage();
    void filters_data();
    void filters();
    void filtersAreAllTrueAtOnce();
    void pagesOfAFilter();
    void readsTheChainInParts();
    void removesOnlyTheOldestOnes();
    void stopsAtARecordThatIsYounger();
    void goesOnWhenEverythingIsRemoved();
    void parallelAppendsLeaveNoGap();

private:
    AuditRepository &audit() { return m_backend->audit(); }
    void append(AuditAction action, const User &subject, std::chrono::milliseconds after = 0ms)
    {
        QVERIFY(audit().append(makeEvent(action, subject, FakeClock::start + after)));
    }
    /// Six records of two accounts, one a minute.
    void appendSome();
    AuditPage list(const AuditQuery &query) { return audit().list(query).value(); }
    void verify(qint64 records);

    std::unique_ptr<StorageBackend> m_backend;
    const User m_ann = makeUser(QStringLiteral("ann"));
    const User m_ben = makeUser(QStringLiteral("ben"));
};

namespace {

QList<qint64> numbersOf(const QList<AuditRecord> &records)
{
    QList<qint64> numbers;
    for (const AuditRecord &record : records)
        numbers.append(record.number);
    return numbers;
}

const QUuid root = QUuid::fromString(u"019b76da-a800-7000-8000-0000000000bb");

} // namespace

void AuditContractTest::init()
{
    m_backend = StorageBackend::ofThisRow();
    QVERIFY(m_backend);
}

void AuditContractTest::appendSome()
{
    append(AuditAction::UserCreated, m_ann); // 1
    append(AuditAction::SignIn, m_ann, 1min); // 2
    append(AuditAction::UserCreated, m_ben, 2min); // 3
    append(AuditAction::SignInFailed, m_ben, 3min); // 4
    AuditEvent elsewhere = makeEvent(AuditAction::SignIn, m_ben, FakeClock::start + 4min); // 5
    elsewhere.actor.userId = root;
    elsewhere.actor.client.address = QStringLiteral("2001:db8::7");
    QVERIFY(audit().append(elsewhere));
    append(AuditAction::SignOut, m_ann, 5min); // 6
}

void AuditContractTest::verify(qint64 records)
{
    const AuditLog::Verdict verdict = AuditLog(audit()).verify().value();
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(verdict.records, records);
    QCOMPARE(verdict.lastHash, audit().chain().value().lastHash);
}

void AuditContractTest::storesEveryField()
{
    const AuditEvent event{.action = AuditAction::RoleChanged,
                           .at = FakeClock::start + 7ms,
                           .actor = {.userId = root,
                                     .name = QStringLiteral("Zoë 🦆"),
                                     .client = {.address = QStringLiteral("2001:db8::1"),
                                                .device = QStringLiteral("Mozilla/5.0 (\"quoted\"; --)"),
                                                .network = QStringLiteral("2001:db8::/64"),
                                                .requestId = QStringLiteral("r-1")}},
                           .subjectId = m_ann.id,
                           .subjectName = QStringLiteral("Ann'; DROP TABLE audit_events"),
                           .details = {{QStringLiteral("from"), QStringLiteral("user")}, {QStringLiteral("n"), 3}}};
    QVERIFY(audit().append(event));
    const AuditPage page = list({});
    QCOMPARE(page.total, 1);
    const AuditRecord record = page.records.first();
    QCOMPARE(record.number, 1);
    QCOMPARE(record.event.action, event.action);
    QCOMPARE(record.event.at, event.at);
    QCOMPARE(record.event.actor.userId, event.actor.userId);
    QCOMPARE(record.event.actor.name, event.actor.name);
    QCOMPARE(record.event.actor.client.address, event.actor.client.address);
    QCOMPARE(record.event.actor.client.device, event.actor.client.device);
    QCOMPARE(record.event.actor.client.requestId, event.actor.client.requestId);
    QCOMPARE(record.event.actor.client.network, QString()); // only for counting tries
    QCOMPARE(record.event.subjectId, event.subjectId);
    QCOMPARE(record.event.subjectName, event.subjectName);
    QCOMPARE(record.event.details, event.details);
    verify(1);
}

void AuditContractTest::storesWhatIsNotThere()
{
    AuditEvent event;
    event.action = AuditAction::SignInFailed;
    event.at = FakeClock::start;
    QVERIFY(audit().append(event));
    const AuditEvent stored = list({}).records.first().event;
    QVERIFY(!stored.actor.userId && !stored.subjectId);
    QVERIFY(stored.actor.name.isEmpty() && stored.subjectName.isEmpty() && stored.details.isEmpty());
    verify(1);
}

void AuditContractTest::storesEveryAction()
{
    for (const AuditAction action : allAuditActions)
        append(action, m_ann);
    QList<AuditAction> stored = m_backend->loggedActions();
    std::ranges::reverse(stored);
    QCOMPARE(stored, QList<AuditAction>(allAuditActions.begin(), allAuditActions.end()));
    verify(qint64(allAuditActions.size()));
}

// PostgreSQL keeps no NUL: what is hashed must be what is stored.
void AuditContractTest::oddTextBreaksNoChain()
{
    const User user = makeUser(QStringLiteral("a") + QChar() + QChar(0xd800) + QStringLiteral("'\\\"b"));
    QVERIFY(m_backend->audit().append(makeEvent(AuditAction::SignInFailed, user)));
    verify(1);
}

void AuditContractTest::chainsFromNothing()
{
    const AuditChain empty = audit().chain().value();
    QCOMPARE(empty.firstNumber, 1);
    QCOMPARE(empty.lastNumber, 0);
    QVERIFY(empty.hashBeforeFirst.isEmpty() && empty.lastHash.isEmpty());
    verify(0);
    appendSome();
    const QList<AuditRecord> records = audit().after(0, 100).value();
    QCOMPARE(numbersOf(records), (QList<qint64>{1, 2, 3, 4, 5, 6}));
    QByteArray before;
    for (const AuditRecord &record : records) {
        QCOMPARE(record.previousHash, before);
        QCOMPARE(record.hash, chainedHash(before, record.number, record.event));
        before = record.hash;
    }
    QCOMPARE(audit().chain().value().lastHash, before);
    QCOMPARE(audit().chain().value().lastNumber, 6);
    verify(6);
}

void AuditContractTest::listsNewestFirstPageByPage()
{
    appendSome();
    AuditQuery query;
    query.limit = 4;
    const AuditPage first = list(query);
    QCOMPARE(numbersOf(first.records), (QList<qint64>{6, 5, 4, 3}));
    QCOMPARE(first.next, 3);
    QCOMPARE(first.total, 6);
    query.before = first.next;
    append(AuditAction::SignOut, m_ann, 6min); // a newer one moves no page
    const AuditPage second = list(query);
    QCOMPARE(numbersOf(second.records), (QList<qint64>{2, 1}));
    QCOMPARE(second.next, 0);
    query.before = 0;
    query.counts = false;
    QCOMPARE(numbersOf(list(query).records), (QList<qint64>{7, 6, 5, 4}));
    QCOMPARE(list(query).total, 0);
    query.limit = 7;
    QCOMPARE(list(query).next, 0); // exactly full, and the last one
}

void AuditContractTest::filters_data()
{
    QTest::addColumn<AuditQuery>("query");
    QTest::addColumn<QList<qint64>>("expected");
    const auto row = [](const char *name, const QList<qint64> &expected, auto set) {
        AuditQuery query;
        set(query);
        QTest::newRow(name) << query << expected;
    };
    row("action", {5, 2}, [](AuditQuery &query) { query.actions = {AuditAction::SignIn}; });
    row("actions", {6, 4}, [](AuditQuery &query) { query.actions = {AuditAction::SignInFailed, AuditAction::SignOut}; });
    row("no such action", {}, [](AuditQuery &query) { query.actions = {AuditAction::KeyRotated}; });
    row("actor", {5}, [](AuditQuery &query) { query.actorId = root; });
    row("address", {5}, [](AuditQuery &query) { query.address = QStringLiteral("2001:db8::7"); });
    row("part of an address", {}, [](AuditQuery &query) { query.address = QStringLiteral("2001:db8::"); });
    row("from", {6, 5}, [](AuditQuery &query) { query.from = FakeClock::start + 4min; });
    row("until", {2, 1}, [](AuditQuery &query) { query.until = FakeClock::start + 2min; });
    row("from and until", {4, 3}, [](AuditQuery &query) {
        query.from = FakeClock::start + 2min;
        query.until = FakeClock::start + 4min;
    });
}

void AuditContractTest::filters()
{
    QFETCH(AuditQuery, query);
    QFETCH(QList<qint64>, expected);
    appendSome();
    const AuditPage page = list(query);
    QCOMPARE(numbersOf(page.records), expected);
    QCOMPARE(page.total, expected.size());
}

void AuditContractTest::filtersAreAllTrueAtOnce()
{
    appendSome();
    AuditQuery query;
    query.subjectId = m_ben.id;
    QCOMPARE(numbersOf(list(query).records), (QList<qint64>{5, 4, 3}));
    query.actions = {AuditAction::SignIn, AuditAction::SignOut};
    QCOMPARE(numbersOf(list(query).records), QList<qint64>{5});
    query.until = FakeClock::start + 4min;
    QCOMPARE(list(query).total, 0);
}

void AuditContractTest::pagesOfAFilter()
{
    appendSome();
    AuditQuery query;
    query.subjectId = m_ben.id;
    query.limit = 2;
    const AuditPage first = list(query);
    QCOMPARE(numbersOf(first.records), (QList<qint64>{5, 4}));
    query.before = first.next;
    const AuditPage second = list(query);
    QCOMPARE(numbersOf(second.records), QList<qint64>{3});
    QCOMPARE(second.next, 0);
    QCOMPARE(second.total, 3);
}

void AuditContractTest::readsTheChainInParts()
{
    appendSome();
    QCOMPARE(numbersOf(audit().after(0, 4).value()), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(numbersOf(audit().after(4, 4).value()), (QList<qint64>{5, 6}));
    QVERIFY(audit().after(6, 4).value().isEmpty());
}

void AuditContractTest::removesOnlyTheOldestOnes()
{
    appendSome();
    const QByteArray hashOfThird = audit().after(2, 1).value().first().hash;
    QCOMPARE(audit().removeBefore(FakeClock::start + 3min, 2).value(), 2); // a few at a time
    QCOMPARE(audit().removeBefore(FakeClock::start + 3min, 2).value(), 1);
    QCOMPARE(audit().removeBefore(FakeClock::start + 3min, 2).value(), 0);
    QCOMPARE(numbersOf(list({}).records), (QList<qint64>{6, 5, 4}));
    QCOMPARE(list({}).total, 3);
    QCOMPARE(audit().chain().value().firstNumber, 4);
    QCOMPARE(audit().chain().value().hashBeforeFirst, hashOfThird);
    verify(3);
}

void AuditContractTest::stopsAtARecordThatIsYounger()
{
    append(AuditAction::SignIn, m_ann, 1h);
    append(AuditAction::SignIn, m_ann, 2h);
    append(AuditAction::SignIn, m_ann); // the clock was set back
    append(AuditAction::SignIn, m_ann, 3h);
    QCOMPARE(audit().removeBefore(FakeClock::start + 90min, 100).value(), 1);
    QCOMPARE(numbersOf(list({}).records), (QList<qint64>{4, 3, 2}));
    verify(3);
}

void AuditContractTest::goesOnWhenEverythingIsRemoved()
{
    appendSome();
    QCOMPARE(audit().removeBefore(FakeClock::start + 1h, 100).value(), 6);
    QCOMPARE(list({}).total, 0);
    QCOMPARE(audit().chain().value().firstNumber, 7);
    verify(0);
    append(AuditAction::SignIn, m_ann);
    QCOMPARE(numbersOf(list({}).records), QList<qint64>{7});
    verify(1);
}

void AuditContractTest::parallelAppendsLeaveNoGap()
{
    constexpr int threads = 8;
    constexpr int each = 20;
    const auto done = inParallel(threads, [&](int) {
        int stored = 0;
        for (int i = 0; i < each; ++i)
            stored += audit().append(makeEvent(AuditAction::SignIn, m_ann)) ? 1 : 0;
        return stored;
    });
    QVERIFY(std::ranges::all_of(done, [](int stored) { return stored == each; }));
    QCOMPARE(list({}).total, threads * each);
    verify(threads * each);
}

QTEST_GUILESS_MAIN(AuditContractTest)
#include "auditcontracttest.moc"
