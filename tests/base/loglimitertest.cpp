// SPDX-License-Identifier: Apache-2.0
#include "core/base/loglimiter.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

class LogLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstPasses();
    void thenSoManyASecond();
    void theNextLineTellsHowManyWereSuppressed();
    void placesDoNotShare();
    void restDoesNotSaveUpMoreThanABurst();
    void aClockThatStepsBackGivesNothing();

private:
    int passed(LogLimiter &limiter, int lines, LogLimiter::Time now);

    const LogLimiter::Place m_place{"category", "file", 1};
    const LogLimiter::Time m_begin{1000s};
};

int LogLimiterTest::passed(LogLimiter &limiter, int lines, LogLimiter::Time now)
{
    int count = 0;
    for (int i = 0; i < lines; ++i)
        count += limiter.admit(m_place, now).has_value();
    return count;
}

void LogLimiterTest::aBurstPasses()
{
    LogLimiter limiter;
    QCOMPARE(passed(limiter, 1000, m_begin), LogLimiter::burst);
}

void LogLimiterTest::thenSoManyASecond()
{
    LogLimiter limiter;
    passed(limiter, 1000, m_begin);
    QCOMPARE(passed(limiter, 1000, m_begin + 1s), LogLimiter::perSecond);
    int count = 0;
    for (auto now = m_begin + 1s; now <= m_begin + 11s; now += 10ms)
        count += passed(limiter, 5, now);
    QVERIFY2(qAbs(count - 10 * LogLimiter::perSecond) <= 1, qPrintable(QString::number(count)));
}

void LogLimiterTest::theNextLineTellsHowManyWereSuppressed()
{
    LogLimiter limiter;
    QCOMPARE(limiter.admit(m_place, m_begin), std::optional<quint64>(0));
    passed(limiter, 149, m_begin);
    QCOMPARE(limiter.admit(m_place, m_begin + 1s), std::optional<quint64>(100));
    QCOMPARE(limiter.admit(m_place, m_begin + 1s), std::optional<quint64>(0));
}

void LogLimiterTest::placesDoNotShare()
{
    LogLimiter limiter;
    passed(limiter, 1000, m_begin);
    QVERIFY(limiter.admit({"category", "file", 2}, m_begin).has_value());
    QVERIFY(limiter.admit({"category", "another file", 1}, m_begin).has_value());
    QVERIFY(limiter.admit({"another category", "file", 1}, m_begin).has_value());
    QVERIFY(limiter.admit({"another category", nullptr, 0}, m_begin).has_value());
}

void LogLimiterTest::restDoesNotSaveUpMoreThanABurst()
{
    LogLimiter limiter;
    passed(limiter, 1000, m_begin);
    QCOMPARE(passed(limiter, 1000, m_begin + 24h), LogLimiter::burst);
}

void LogLimiterTest::aClockThatStepsBackGivesNothing()
{
    LogLimiter limiter;
    passed(limiter, 1000, m_begin);
    QCOMPARE(passed(limiter, 10, m_begin - 1h), 0);
    QCOMPARE(passed(limiter, 1000, m_begin + 1s), LogLimiter::perSecond);
}

QTEST_APPLESS_MAIN(LogLimiterTest)
#include "loglimitertest.moc"
