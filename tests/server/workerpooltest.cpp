// SPDX-License-Identifier: Apache-2.0
#include "core/server/workerpool.h"

#include <QPointer>
#include <QTest>
#include <QThread>

#include <future>
#include <new>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

/// What became of one piece of work.
struct Fate
{
    std::atomic<bool> wanted = true;
    std::atomic<bool> ran = false;
    std::atomic<bool> ended = false; ///< its object is gone
    std::optional<WorkerPool::Refusal> refused;
};

class TestWork final : public WorkerPool::Work
{
public:
    explicit TestWork(Fate &fate, std::function<void()> work = {}) : m_fate(fate), m_work(std::move(work)) { }
    ~TestWork() override { m_fate.ended = true; }

    bool isWanted() const override { return m_fate.wanted; }
    void run() override
    {
        m_fate.ran = true;
        if (m_work)
            m_work();
    }
    void refuse(WorkerPool::Refusal reason) override { m_fate.refused = reason; }

private:
    Fate &m_fate;
    std::function<void()> m_work;
};

/// Holds a pool's thread until it is opened.
struct Gate
{
    std::promise<void> reached;
    std::promise<void> opened;

    std::function<void()> work()
    {
        return [this] {
            reached.set_value();
            opened.get_future().wait();
        };
    }
};

} // namespace

class WorkerPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBounded();
    void turnsGoRound();
    void aFloodTakesNobodysPlace();
    void ofEqualsTheNewcomerIsRefused();
    void workNobodyWantsIsLeftOut();
    void beginsNothingAfterTheEnd();
    void workThatThrowsEndsNoThread();
    void takesNoMoreThreadsThanItMay();
    void threadsEndWhenThereIsNothingToDo();
#ifdef Q_OS_LINUX
    void givesWayToOthers();
#endif
};

void WorkerPoolTest::isBounded()
{
    Fate held, waiting, refused;
    Gate gate;
    {
        WorkerPool pool(QStringLiteral("test"), 1, 1);
        pool.run(QStringLiteral("one"), std::make_unique<TestWork>(held, gate.work()));
        gate.reached.get_future().wait();
        pool.run(QStringLiteral("one"), std::make_unique<TestWork>(waiting));
        QCOMPARE(pool.statistics().waiting.load(), 1);
        QCOMPARE(pool.statistics().running.load(), 1);
        pool.run(QStringLiteral("one"), std::make_unique<TestWork>(refused));
        QCOMPARE(refused.refused, WorkerPool::Refusal::QueueFull);
        QVERIFY(refused.ended && !refused.ran);
        QCOMPARE(pool.statistics().refusedFull.load(), 1u);
        gate.opened.set_value();
        QTRY_VERIFY(waiting.ran);
        QTRY_COMPARE(pool.statistics().running.load(), 0);
        QCOMPARE(pool.statistics().waiting.load(), 0);
    }
    QVERIFY(held.ended && waiting.ended);
    QVERIFY(!held.refused && !waiting.refused);
}

void WorkerPoolTest::turnsGoRound()
{
    std::mutex mutex;
    QStringList order;
    const auto note = [&](const char *name) {
        return [&, name] {
            const std::scoped_lock lock(mutex);
            order.append(QString::fromLatin1(name));
        };
    };
    Gate gate;
    std::vector<Fate> fates(8);
    {
        WorkerPool pool(QStringLiteral("test"), 1, 16);
        pool.run(QStringLiteral("flood"), std::make_unique<TestWork>(fates[0], gate.work()));
        gate.reached.get_future().wait();
        const std::array<std::pair<const char *, const char *>, 7> work{
            {{"flood", "f1"}, {"flood", "f2"}, {"flood", "f3"}, {"flood", "f4"}, {"ann", "a1"}, {"ben", "b1"}, {"ann", "a2"}}};
        for (size_t i = 0; i < work.size(); ++i)
            pool.run(QString::fromLatin1(work[i].first), std::make_unique<TestWork>(fates[i + 1], note(work[i].second)));
        gate.opened.set_value();
        QTRY_VERIFY(std::ranges::all_of(fates, [](const Fate &fate) { return fate.ended.load(); }));
    }
    QCOMPARE(order, QStringLiteral("f1 a1 b1 f2 a2 f3 f4").split(u' '));
}

void WorkerPoolTest::aFloodTakesNobodysPlace()
{
    constexpr int places = 10;
    Gate gate;
    Fate held, ann, ben;
    std::vector<Fate> flood(50);
    WorkerPool pool(QStringLiteral("test"), 1, places);
    pool.run(QStringLiteral("flood"), std::make_unique<TestWork>(held, gate.work()));
    gate.reached.get_future().wait();
    for (Fate &fate : flood)
        pool.run(QStringLiteral("flood"), std::make_unique<TestWork>(fate));
    QCOMPARE(pool.statistics().refusedFull.load(), flood.size() - places);
    QVERIFY(std::all_of(flood.begin() + places, flood.end(), [](const Fate &fate) { return fate.refused && fate.ended; }));

    // The queue is full, and others come in all the same: the flood's newest go.
    pool.run(QStringLiteral("ann"), std::make_unique<TestWork>(ann));
    pool.run(QStringLiteral("ben"), std::make_unique<TestWork>(ben));
    QVERIFY(!ann.refused && !ben.refused);
    QCOMPARE(flood[places - 1].refused, WorkerPool::Refusal::QueueFull);
    QCOMPARE(flood[places - 2].refused, WorkerPool::Refusal::QueueFull);
    QVERIFY(!flood[places - 3].refused);
    QCOMPARE(pool.statistics().waiting.load(), places);
    QCOMPARE(pool.statistics().refusedFull.load(), flood.size() - places + 2);
    gate.opened.set_value();
    QTRY_VERIFY(ann.ran && ben.ran && flood[places - 3].ended);
    QTRY_COMPARE(pool.statistics().waiting.load(), 0);
}

void WorkerPoolTest::ofEqualsTheNewcomerIsRefused()
{
    Gate gate;
    Fate held, first, second, third;
    WorkerPool pool(QStringLiteral("test"), 1, 2);
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(held, gate.work()));
    gate.reached.get_future().wait();
    pool.run(QStringLiteral("ann"), std::make_unique<TestWork>(first));
    pool.run(QStringLiteral("ben"), std::make_unique<TestWork>(second));
    pool.run(QStringLiteral("cem"), std::make_unique<TestWork>(third));
    QVERIFY(third.refused && !first.refused && !second.refused);
    gate.opened.set_value();
    QTRY_VERIFY(first.ran && second.ran);
}

void WorkerPoolTest::workNobodyWantsIsLeftOut()
{
    Fate held, unwanted, wanted;
    Gate gate;
    WorkerPool pool(QStringLiteral("test"), 1, 2);
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(held, gate.work()));
    gate.reached.get_future().wait();
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(unwanted));
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(wanted));
    unwanted.wanted = false;
    gate.opened.set_value();
    QTRY_VERIFY(wanted.ended);
    QVERIFY(wanted.ran);
    QVERIFY(unwanted.ended && !unwanted.ran && !unwanted.refused);
    QCOMPARE(pool.statistics().unwanted.load(), 1u);
}

void WorkerPoolTest::beginsNothingAfterTheEnd()
{
    Fate held, waiting, late;
    Gate gate;
    WorkerPool pool(QStringLiteral("test"), 1, 8);
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(held, gate.work()));
    gate.reached.get_future().wait();
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(waiting));
    pool.beginNothingMore();
    QCOMPARE(waiting.refused, WorkerPool::Refusal::Stopping);
    QVERIFY(waiting.ended);
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(late));
    QCOMPARE(late.refused, WorkerPool::Refusal::Stopping);
    QCOMPARE(pool.statistics().refusedStopping.load(), 2u);
    QVERIFY(!held.refused && !held.ended);
    gate.opened.set_value();
    QTRY_VERIFY(held.ended);
    QVERIFY(!waiting.ran && !late.ran);
}

void WorkerPoolTest::workThatThrowsEndsNoThread()
{
    Fate throwing, next;
    WorkerPool pool(QStringLiteral("test"), 1, 1);
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(throwing, [] { throw std::bad_alloc(); }));
    QTRY_VERIFY(throwing.ended);
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(next));
    QTRY_VERIFY(next.ran);
    QTRY_COMPARE(pool.statistics().running.load(), 0);
}

void WorkerPoolTest::takesNoMoreThreadsThanItMay()
{
    constexpr int threads = 3;
    std::atomic<int> now = 0, most = 0;
    std::vector<Fate> fates(60);
    {
        WorkerPool pool(QStringLiteral("test"), threads, int(fates.size()));
        for (Fate &fate : fates) {
            pool.run(QStringLiteral("one"), std::make_unique<TestWork>(fate, [&] {
                         const int here = ++now;
                         int known = most;
                         while (here > known && !most.compare_exchange_weak(known, here)) { }
                         QThread::msleep(1);
                         --now;
                     }));
        }
        QTRY_VERIFY(std::ranges::all_of(fates, [](const Fate &fate) { return fate.ended.load(); }));
    }
    QCOMPARE(most.load(), threads);
}

void WorkerPoolTest::threadsEndWhenThereIsNothingToDo()
{
    Fate first, second;
    QPointer<QThread> before, after;
    const auto note = [](QPointer<QThread> &thread) { return [&thread] { thread = QThread::currentThread(); }; };
    WorkerPool pool(QStringLiteral("test"), 1, 4, WorkerPool::Priority::Low, 20ms);
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(first, note(before)));
    QTRY_VERIFY(first.ended);
    QVERIFY(before);
    QTRY_VERIFY(before->isFinished());
    pool.run(QStringLiteral("one"), std::make_unique<TestWork>(second, note(after)));
    QTRY_VERIFY(second.ran);
    QVERIFY(!before); // waited for and deleted by the one that needed a thread again
}

#ifdef Q_OS_LINUX
void WorkerPoolTest::givesWayToOthers()
{
    const auto niceOf = [](WorkerPool::Priority priority) {
        Fate fate;
        std::promise<int> nice;
        WorkerPool pool(QStringLiteral("test"), 1, 1, priority);
        pool.run(QStringLiteral("one"),
                 std::make_unique<TestWork>(fate, [&nice] { nice.set_value(::getpriority(PRIO_PROCESS, id_t(::gettid()))); }));
        return nice.get_future().get();
    };
    QCOMPARE_GT(niceOf(WorkerPool::Priority::Low), niceOf(WorkerPool::Priority::Usual));
}
#endif

QTEST_GUILESS_MAIN(WorkerPoolTest)
#include "workerpooltest.moc"
