// SPDX-License-Identifier: Apache-2.0
#include "core/auth/changethrottle.h"

#include "tests/support/testservices.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// How often owners may change and take along their accounts, and how many names they find out to be taken.
class ChangeThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void budgets_data();
    void budgets();
    void waitsGrowAndEnd();
    void anotherNameGivesNoMore();
    void whatIsSoAlreadyAsksNothing();
    void namesCountForTheNetworkToo();
    void anotherAccountNeedNotWait();
    void eachDelayOfANetworkIsToldOnce();

private:
    static ClientInfo from(int network) { return TestServices::client(QStringLiteral("198.51.100.%1").arg(network)); }
    static UserChange toName(int number) { return {.username = QStringLiteral("name%1").arg(number)}; }
    static UserChange toAddress(int number) { return {.email = {QStringLiteral("a%1@example.org").arg(number)}}; }
    std::chrono::seconds change(const User &user, const UserChange &change, int network = 1)
    {
        const auto admitted = m_services->changeThrottle.admitChange(user, change, from(network));
        return admitted ? 0s : *admitted.error().retryAfter;
    }

    std::unique_ptr<TestServices> m_services;
    User m_ann;
};

void ChangeThrottleTest::init()
{
    m_services = std::make_unique<TestServices>();
    m_ann = m_services->addUser(QStringLiteral("ann"));
}

void ChangeThrottleTest::budgets_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("wait");
    QTest::newRow("full name") << QStringLiteral("full name") << 60 << 10;
    QTest::newRow("no address") << QStringLiteral("no address") << 60 << 10;
    QTest::newRow("user name") << QStringLiteral("user name") << 20 << 60;
    QTest::newRow("address") << QStringLiteral("address") << 20 << 60;
    QTest::newRow("export") << QStringLiteral("export") << 10 << 60;
}

void ChangeThrottleTest::budgets()
{
    QFETCH(QString, what);
    QFETCH(int, times);
    QFETCH(int, wait);
    int count = 0;
    const auto next = [&]() -> Result<> {
        if (what == u"export")
            return m_services->changeThrottle.admitExport(m_ann, from(count));
        UserChange change{.fullName = {QString::number(count)}};
        if (what == u"no address")
            change = {.email = {std::nullopt}};
        else if (what == u"user name")
            change = toName(count);
        else if (what == u"address")
            change = toAddress(count);
        return m_services->changeThrottle.admitChange(m_ann, change, from(count)); // from everywhere
    };
    while (count < 1000 && next())
        ++count;
    QCOMPARE(count, times);
    QCOMPARE(next().error().code, ErrorCode::RateLimited);
    QCOMPARE(next().error().retryAfter, std::optional(std::chrono::seconds(wait)));
    m_services->clock.advance(1h);
    QVERIFY(next());
    QVERIFY(next()); // all is forgotten
}

void ChangeThrottleTest::waitsGrowAndEnd()
{
    const UserChange fullName{.fullName = {QStringLiteral("Ann")}};
    for (int i = 0; i < 60; ++i)
        QCOMPARE(change(m_ann, fullName), 0s);
    for (const auto wait : {10s, 20s, 40s, 80s, 160s, 320s, 640s, 1280s, 2560s}) {
        QCOMPARE(change(m_ann, fullName), wait);
        m_services->clock.advance(wait);
        QCOMPARE(change(m_ann, fullName), 0s);
    }
    QCOMPARE(change(m_ann, fullName), 3600s);
}

void ChangeThrottleTest::anotherNameGivesNoMore()
{
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(change(m_ann, toName(i)), 0s);
        m_ann.username = QStringLiteral("name%1").arg(i);
    }
    QCOMPARE(change(m_ann, toName(20)), 60s);
    QCOMPARE(change(m_ann, {.fullName = {QStringLiteral("Ann")}}), 0s); // tells of nobody
}

/// A form sends all its fields.
void ChangeThrottleTest::whatIsSoAlreadyAsksNothing()
{
    for (int i = 0; i < 60; ++i)
        QCOMPARE(change(m_ann, {.username = m_ann.username, .email = {m_ann.email}, .fullName = {QString::number(i)}}), 0s);
    QVERIFY(m_services->signUpThrottle.admit(from(1)));
}

/// Many accounts from one network find out no more names than sign-ups do.
void ChangeThrottleTest::namesCountForTheNetworkToo()
{
    int count = 0;
    for (int number = 0; number < 10; ++number) {
        User user = m_ann;
        user.id = QUuid::createUuid();
        for (int i = 0; i < 20 && change(user, i % 2 ? toName(i) : toAddress(i)) == 0s; ++i)
            ++count;
    }
    QCOMPARE(count, 100);
    QCOMPARE(m_services->signUpThrottle.admit(from(1)).error().code, ErrorCode::RateLimited);
    QCOMPARE(change(m_ann, toName(1), 1), 60s);
    QCOMPARE(change(m_ann, toName(1), 2), 0s);
}

void ChangeThrottleTest::anotherAccountNeedNotWait()
{
    const User ben = m_services->addUser(QStringLiteral("ben"));
    while (change(m_ann, toName(1)) == 0s) { }
    while (m_services->changeThrottle.admitExport(m_ann, from(1))) { }
    QCOMPARE(change(ben, toName(2)), 0s);
    QVERIFY(m_services->changeThrottle.admitExport(ben, from(1)));
}

void ChangeThrottleTest::eachDelayOfANetworkIsToldOnce()
{
    const auto told = [this] {
        AuditQuery query;
        query.actions = {AuditAction::SignUpThrottled};
        return m_services->auditLog.list(query).value();
    };
    for (int i = 0; i < 100; ++i)
        QVERIFY(m_services->signUpThrottle.admit(from(1)));
    QCOMPARE(told().total, 0);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!m_services->signUpThrottle.admit(from(1)));
    QCOMPARE(told().total, 1);
    const AuditEvent event = told().records.first().event;
    QCOMPARE(actionName(event.action), QLatin1StringView("sign_up_throttled"));
    QCOMPARE(event.actor.client.address, from(1).address);
    QVERIFY(!event.actor.userId && !event.subjectId && event.subjectName.isEmpty());
    QCOMPARE(event.details, (QJsonObject{{QStringLiteral("seconds"), 60}}));
    m_services->clock.advance(60s);
    QVERIFY(m_services->signUpThrottle.admit(from(1)));
    QVERIFY(!m_services->signUpThrottle.admit(from(1)));
    QCOMPARE(told().total, 2);
}

QTEST_GUILESS_MAIN(ChangeThrottleTest)
#include "changethrottletest.moc"
