// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/sqlstatistics.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/testdatabase.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;

/// What lists do otherwise where there are very many accounts. That there are is a number in a table, which these tests set.
class UserScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();

    void countsAreWhatCountingFinds();
    void parallelChangesAreAllCounted();
    void shortSearchesLookAtBeginnings_data();
    void shortSearchesLookAtBeginnings();
    void commonBeginningsAreFoundInOrder();
    void conditionsGoWithShortSearches();

private:
    void add(const User &user) { QVERIFY(m_users->add(user, "hash", makeEvent(AuditAction::UserCreated, user))); }
    void pretendThereAreMany();
    /// The numbers of the table, and those that counting the accounts finds.
    QList<qint64> counted();
    QList<qint64> found();
    QStringList search(const QString &text);

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlUsers> m_users;
};

namespace {

UserQuery searchFor(const QString &text)
{
    UserQuery query;
    query.search = text;
    return query;
}

QStringList namesOf(const QList<User> &users)
{
    QStringList names;
    for (const User &user : users)
        names.append(user.username);
    return names;
}

} // namespace

void UserScaleTest::init()
{
    m_place = TestDatabase::ofThisRow();
    m_database = m_place->open();
    m_users = std::make_unique<SqlUsers>(*m_database);
}

void UserScaleTest::pretendThereAreMany()
{
    QVERIFY(m_database->write([](Connection &connection) {
        return connection.perform(QStringLiteral("UPDATE user_counts SET count = 20001 WHERE role = 'user' AND NOT disabled"));
    }));
}

QList<qint64> UserScaleTest::counted()
{
    const Totals totals = SqlStatistics(*m_database).totals(FakeClock::start).value();
    return {m_users->list({}).value().total, totals.users, totals.administrators, totals.disabledUsers};
}

QList<qint64> UserScaleTest::found()
{
    const auto count = [this](const char *condition) {
        return m_database
            ->readOne([&](Connection &connection) {
                return connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM users WHERE ") + QLatin1StringView(condition), {},
                                            [](Row row) { return row.number(); });
            })
            .value()
            .value();
    };
    return {count("1 = 1"), count("1 = 1"), count("role = 'administrator'"), count("disabled")};
}

QStringList UserScaleTest::search(const QString &text)
{
    return namesOf(m_users->list(searchFor(text)).value().users);
}

void UserScaleTest::countsAreWhatCountingFinds()
{
    const User ann = makeUser(QStringLiteral("ann"), Role::Administrator), ben = makeUser(QStringLiteral("ben"));
    const auto change = [this](const User &user, std::optional<Role> role, std::optional<bool> disabled) {
        UserChange wanted;
        wanted.role = role;
        wanted.disabled = disabled;
        return m_users->change(user.id, wanted, FakeClock::start, {}).has_value();
    };
    const auto holds = [this](const QList<qint64> &expected) { return counted() == expected && found() == expected; };
    QVERIFY(holds({0, 0, 0, 0}));
    add(ann);
    add(ben);
    QVERIFY(holds({2, 2, 1, 0}));
    QVERIFY(!m_users->add(makeUser(QStringLiteral("BEN")), "hash", makeEvent(AuditAction::UserCreated, ben)));
    QVERIFY(holds({2, 2, 1, 0}));
    QVERIFY(change(ben, Role::Administrator, {}));
    QVERIFY(holds({2, 2, 2, 0}));
    QVERIFY(change(ben, Role::Administrator, true));
    QVERIFY(holds({2, 2, 2, 1}));
    QVERIFY(!change(ann, Role::User, {})); // the last one who can administer
    QVERIFY(holds({2, 2, 2, 1}));
    QVERIFY(change(ben, Role::User, false));
    QVERIFY(holds({2, 2, 1, 0}));
    QVERIFY(m_users->remove(ben.id, makeEvent(AuditAction::UserDeleted, ben)));
    QVERIFY(!m_users->remove(ben.id, makeEvent(AuditAction::UserDeleted, ben)));
    QVERIFY(holds({1, 1, 1, 0}));
}

void UserScaleTest::parallelChangesAreAllCounted()
{
    constexpr int threads = 6, each = 10;
    inParallel(threads, [this](int thread) {
        SqlUsers users(*m_database);
        bool done = true;
        for (int i = 0; i < each; ++i) {
            const User user = makeUser(QStringLiteral("user%1x%2").arg(thread).arg(i));
            UserChange disabling;
            disabling.disabled = true;
            done = done && users.add(user, "hash", makeEvent(AuditAction::UserCreated, user))
                && (i % 2 == 0 || users.change(user.id, disabling, FakeClock::start, {}))
                && (i % 5 != 0 || users.remove(user.id, makeEvent(AuditAction::UserDeleted, user)));
        }
        return done;
    });
    QCOMPARE(counted(), found());
    QCOMPARE(counted().first(), threads * each * 4 / 5);
}

void UserScaleTest::shortSearchesLookAtBeginnings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("few");
    QTest::addColumn<QStringList>("many");
    const QString ann = QStringLiteral("ann"), hanna = QStringLiteral("hanna"), percent = QStringLiteral("100%");
    QTest::newRow("beginning of a name") << QStringLiteral("AN") << QStringList{ann, hanna} << QStringList{ann};
    QTest::newRow("beginning of an address") << QStringLiteral("zo") << QStringList{hanna} << QStringList{hanna};
    QTest::newRow("beginning of a full name") << QStringLiteral("ÉT") << QStringList{ann} << QStringList{ann};
    QTest::newRow("of name and address") << QStringLiteral("h") << QStringList{hanna} << QStringList{hanna};
    QTest::newRow("not at the beginning") << QStringLiteral("nn") << QStringList{ann, hanna} << QStringList();
    QTest::newRow("nobody") << QStringLiteral("~~") << QStringList() << QStringList();
    QTest::newRow("no wildcard") << QStringLiteral("1%") << QStringList() << QStringList();
    QTest::newRow("three letters, anywhere") << QStringLiteral("00%") << QStringList{percent} << QStringList{percent};
}

void UserScaleTest::shortSearchesLookAtBeginnings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, few);
    QFETCH(QStringList, many);
    User ann = makeUser(QStringLiteral("ann"));
    ann.fullName = QStringLiteral("Étoile");
    add(ann);
    add(makeUserWithAddress(QStringLiteral("hanna"), QStringLiteral("zoe@example.com")));
    add(makeUser(QStringLiteral("100%")));
    QCOMPARE(search(text), few);
    pretendThereAreMany();
    QCOMPARE(search(text), many);
    QCOMPARE(m_users->list(searchFor(text)).value().total, many.size());
}

/// More than are looked up one by one: pages are read along the list, without gaps or doubles.
void UserScaleTest::commonBeginningsAreFoundInOrder()
{
    constexpr int many = 1010;
    const auto added = inParallel(10, [this](int thread) {
        SqlUsers users(*m_database);
        bool done = true;
        for (int i = thread; i < many; i += 10) {
            const User user = makeUser(QStringLiteral("an%1").arg(i, 4, 10, QLatin1Char('0')));
            done = done && users.add(user, "hash", makeEvent(AuditAction::UserCreated, user));
        }
        return done;
    });
    QVERIFY(std::ranges::all_of(added, [](bool good) { return good; }));
    add(makeUser(QStringLiteral("hanna")));
    pretendThereAreMany();
    UserQuery query = searchFor(QStringLiteral("an"));
    query.limit = 200;
    QStringList seen;
    do {
        const UserPage page = m_users->list(query).value();
        QCOMPARE(page.total, many);
        seen += namesOf(page.users);
        query.after = page.next;
    } while (!query.after.isEmpty() && seen.size() <= many);
    QCOMPARE(seen.size(), many);
    QVERIFY(std::ranges::is_sorted(seen));
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), many);
}

void UserScaleTest::conditionsGoWithShortSearches()
{
    add(makeUser(QStringLiteral("ann"), Role::Administrator));
    add(makeUser(QStringLiteral("anton")));
    pretendThereAreMany();
    UserQuery query = searchFor(QStringLiteral("an"));
    query.role = Role::Administrator;
    query.disabled = false;
    const UserPage page = m_users->list(query).value();
    QCOMPARE(namesOf(page.users), QStringList{QStringLiteral("ann")});
    QCOMPARE(page.total, 1);
}

QTEST_GUILESS_MAIN(UserScaleTest)
#include "userscaletest.moc"
