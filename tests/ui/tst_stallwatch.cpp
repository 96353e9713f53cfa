// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/application.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

namespace sallyport {

using namespace std::chrono_literals;
using ui::StallWatch;

/// Time passes when somebody says so, and so does the test, however busy the machine is.
struct HandClock
{
    StallWatch::Clock::time_point now;
};

/// Whatever reaches it takes its time.
class SlowReceiver final : public QObject
{
    Q_OBJECT

public:
    SlowReceiver(HandClock &clock, std::chrono::milliseconds time) : m_clock(clock), m_time(time) { }

    /// Hands the event on to another one before it comes back.
    QObject *next = nullptr;
    bool opensLoop = false;
    bool endsItself = false;

    static constexpr auto work = QEvent::User;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != work)
            return QObject::event(event);
        m_clock.now += m_time;
        if (next) {
            QEvent again(work);
            QCoreApplication::sendEvent(next, &again);
        }
        if (opensLoop) {
            QEventLoop loop; // as a native dialog or a drag does
            QTimer::singleShot(0, &loop, &QEventLoop::quit);
            loop.exec();
        }
        if (endsItself)
            deleteLater();
        return true;
    }

private:
    HandClock &m_clock;
    std::chrono::milliseconds m_time;
};

class StallWatchTest final : public QObject
{
    Q_OBJECT

public:
    StallWatchTest(const StallWatch &stalls, HandClock &clock) : m_stalls(stalls), m_clock(clock) { }

private Q_SLOTS:
    void init();
    void quickWorkIsNoStall();
    void slowSlotsAreFound();
    void allThatAnEventLeadsToIsOneStall();
    void loopsInsideAreNoWork();
    void otherThreadsDoNotCount();
    void onlyTheLatestAreKept();
    void theSummarySaysWhat();

private:
    /// Through the event loop, like everything that comes from outside.
    void run(QObject &receiver);
    int count() const { return m_stalls.count() - m_before; }

    const StallWatch &m_stalls;
    HandClock &m_clock;
    int m_before = 0;
};

void StallWatchTest::init()
{
    m_before = m_stalls.count();
}

void StallWatchTest::run(QObject &receiver)
{
    QEventLoop loop;
    QCoreApplication::postEvent(&receiver, new QEvent(SlowReceiver::work));
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
}

void StallWatchTest::quickWorkIsNoStall()
{
    SlowReceiver receiver(m_clock, StallWatch::limit);
    run(receiver);
    QCOMPARE(count(), 0);
}

void StallWatchTest::slowSlotsAreFound()
{
    QTimer timer;
    timer.setSingleShot(true);
    QEventLoop loop;
    connect(&timer, &QTimer::timeout, this, [this, &loop] {
        m_clock.now += 48ms;
        loop.quit();
    });
    timer.start(0);
    loop.exec();
    QCOMPARE(count(), 1);
    QCOMPARE(m_stalls.latest().last().length, StallWatch::Clock::duration(48ms));
    QCOMPARE(m_stalls.latest().last().what, QByteArray("QTimer, Timer"));
    QVERIFY(m_stalls.longest() >= 48ms);
}

void StallWatchTest::allThatAnEventLeadsToIsOneStall()
{
    SlowReceiver first(m_clock, 10ms), second(m_clock, 10ms);
    first.next = &second;
    auto *owner = new QObject; // ends with what it owns
    auto *mortal = new SlowReceiver(m_clock, 30ms);
    mortal->setParent(owner);
    mortal->endsItself = true;
    run(first);
    QCOMPARE(count(), 1);
    QCOMPARE(m_stalls.latest().last().length, StallWatch::Clock::duration(20ms));
    run(*mortal);
    QCOMPARE(count(), 2);
    QCOMPARE(m_stalls.latest().last().what, QByteArray("sallyport::SlowReceiver of QObject, User"));
    delete owner;
}

void StallWatchTest::loopsInsideAreNoWork()
{
    SlowReceiver inside(m_clock, 40ms), opener(m_clock, 30ms);
    opener.opensLoop = true;
    QCoreApplication::postEvent(&opener, new QEvent(SlowReceiver::work));
    run(inside); // is handed out by the loop that `opener` opens
    QCOMPARE(count(), 1);
    QCOMPARE(m_stalls.latest().last().length, StallWatch::Clock::duration(40ms));
}

void StallWatchTest::otherThreadsDoNotCount()
{
    QThread thread;
    HandClock elsewhere;
    SlowReceiver receiver(elsewhere, 0ms);
    receiver.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(
        &receiver, [this] { m_clock.now += 1s; }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        &receiver, [&] { receiver.moveToThread(QCoreApplication::instance()->thread()); }, Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait(10'000));
    for (const auto &stall : m_stalls.latest())
        QVERIFY(stall.length < 1s);
}

void StallWatchTest::onlyTheLatestAreKept()
{
    SlowReceiver receiver(m_clock, 17ms);
    for (qsizetype i = 0; i < StallWatch::kept + 3; ++i)
        run(receiver);
    QCOMPARE(count(), int(StallWatch::kept) + 3);
    QCOMPARE(m_stalls.latest().size(), StallWatch::kept);
}

void StallWatchTest::theSummarySaysWhat()
{
    HandClock clock;
    StallWatch watch([&clock] { return clock.now; });
    QCOMPARE(watch.summary(), QStringLiteral("Stalls over 16 ms: 0"));
    clock.now += 3s;
    const auto begin = watch.now();
    clock.now += 25ms;
    watch.add(begin, "UserTable", "UsersPage", QEvent::Paint);
    QCOMPARE(watch.summary(), QStringLiteral("Stalls over 16 ms: 1, the longest 25 ms\n  3.0 s: 25 ms, UserTable of UsersPage, Paint"));
}

} // namespace sallyport

int main(int argc, char **argv)
{
    sallyport::HandClock clock;
    sallyport::Application application(argc, argv, sallyport::ui::StallWatch([&clock] { return clock.now; }));
    sallyport::StallWatchTest test(application.stalls(), clock);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stallwatch.moc"
