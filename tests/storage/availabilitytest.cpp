// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/availability.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// How often a database that is away is asked for again.
class AvailabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAtOnceWhileNothingFailed();
    void pausesGrowToFiveSeconds();
    void oneAsksForAll();
    void manyThatFindOutTogetherCountOnce();
    void isBackAtOnce();

private:
    const Availability::Clock::time_point m_start = Availability::Clock::now();
};

void AvailabilityTest::asksAtOnceWhileNothingFailed()
{
    Availability availability;
    for (int i = 0; i < 3; ++i)
        QVERIFY(!availability.pause(m_start));
}

void AvailabilityTest::pausesGrowToFiveSeconds()
{
    Availability availability;
    auto now = m_start;
    availability.failed(now);
    for (int failures = 1; failures < 20; ++failures) {
        const auto whole = std::min(Availability::longestPause, Availability::shortestPause * (1 << std::min(failures - 1, 10)));
        QVERIFY(availability.pause(now));
        QVERIFY(availability.pause(now + whole / 2 - 1ms));
        now += whole;
        QVERIFY(!availability.pause(now));
        availability.failed(now);
    }
    QVERIFY(availability.pause(now).value() <= Availability::longestPause);
}

void AvailabilityTest::oneAsksForAll()
{
    Availability availability;
    availability.failed(m_start);
    const auto later = m_start + 1s;
    QVERIFY(!availability.pause(later));
    for (int i = 0; i < 3; ++i)
        QVERIFY(availability.pause(later).value() > 0ms);
    availability.failed(later);
    QVERIFY(!availability.pause(later + 1s));
}

void AvailabilityTest::manyThatFindOutTogetherCountOnce()
{
    Availability availability;
    for (int i = 0; i < 50; ++i)
        availability.failed(m_start);
    QVERIFY(availability.pause(m_start).value() <= Availability::shortestPause);
}

void AvailabilityTest::isBackAtOnce()
{
    Availability availability;
    for (int i = 0; i < 5; ++i) {
        availability.failed(m_start);
        QVERIFY(!availability.pause(m_start + 1min));
    }
    availability.succeeded();
    QVERIFY(!availability.pause(m_start));
    availability.failed(m_start);
    QVERIFY(availability.pause(m_start).value() <= Availability::shortestPause);
}

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "availabilitytest.moc"
