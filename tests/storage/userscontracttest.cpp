// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;

class UsersContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init();
    void cleanup() { m_backend.reset(); }

    void storesEveryField();
    void storesEmptyTextAsText();
    void findsByNameAndAddressWhateverTheCase();
    void findsNobody();
    void refusesTakenIdentifiers_data();
    void refusesTakenIdentifiers();
    void allowsAddressAsOwnName();
    void storesNothingOfARefusedAccount();
    void firstAdministratorIsOnlyOne();
    void changesPasswordHash();
    void changesNothingForStrangers();
    void keepsTheLastAdministrator();
    void disabledAdministratorsDoNotCount();
    void removedAccountFreesItsIdentifiers();
    void oneOfManyParallelNamesWins();
    void oneOfManyParallelFirstAdministratorsWins();
    void oneOfTwoAdministratorsSurvivesParallelDisabling();

private:
    UserRepository &users() { return m_backend->users(); }
    void add(const User &user) { QVERIFY(users().add(user, "hash")); }

    std::unique_ptr<StorageBackend> m_backend;
};

namespace {

User withAddress(const QString &username, const QString &email)
{
    User user = makeUser(username);
    user.email = email;
    return user;
}

} // namespace

void UsersContractTest::init()
{
    m_backend = StorageBackend::ofThisRow();
    QVERIFY(m_backend);
}

void UsersContractTest::storesEveryField()
{
    const User user{.id = QUuid::createUuid(),
                    .username = QStringLiteral("Zoë 🦆"),
                    .email = QStringLiteral("Zoe@Example.com"),
                    .fullName = QStringLiteral("Zoë \"Quack\" O'Duck; --"),
                    .role = Role::Administrator,
                    .disabled = true,
                    .createdAt = FakeClock::start,
                    .updatedAt = FakeClock::start + 1ms,
                    .lastSignInAt = FakeClock::start + 2ms};
    QVERIFY(users().add(user, "$argon2id$x"));
    QCOMPARE(users().findById(user.id).value(), std::optional(user));
    const auto found = users().findByIdentifier(user.username).value();
    QVERIFY(found);
    QCOMPARE(found->user, user);
    QCOMPARE(found->passwordHash, QByteArray("$argon2id$x"));
}

void UsersContractTest::storesEmptyTextAsText()
{
    User user = makeUser(QStringLiteral("ann"));
    user.fullName = QString(); // there, and empty; QString() is also Qt's null
    add(user);
    const auto found = users().findById(user.id).value();
    QVERIFY(found && found->fullName);
    QVERIFY(found->fullName->isEmpty());
    QVERIFY(!found->email);
}

void UsersContractTest::findsByNameAndAddressWhateverTheCase()
{
    const User user = withAddress(QStringLiteral("Éva"), QStringLiteral("Ann@Example.com"));
    add(user);
    for (const QString &identifier :
         {QStringLiteral("Éva"), QStringLiteral("ÉVA"), QStringLiteral("E\u0301va"), QStringLiteral("ann@example.COM")}) {
        const auto found = users().findByIdentifier(identifier).value();
        QVERIFY2(found && found->user == user, qPrintable(identifier));
    }
}

void UsersContractTest::findsNobody()
{
    QVERIFY(!users().findByIdentifier(QStringLiteral("nobody")).value());
    QVERIFY(!users().findById(QUuid::createUuid()).value());
    QCOMPARE(users().hasAdministrator().value(), false);
    const UserPage page = users().list({}).value();
    QVERIFY(page.users.isEmpty() && page.next.isEmpty());
    QCOMPARE(page.total, 0);
}

void UsersContractTest::refusesTakenIdentifiers_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("email");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("name") << QStringLiteral("ANN") << QStringLiteral("other@example.com") << ErrorCode::UsernameTaken;
    QTest::newRow("name in wide letters") << QStringLiteral("ａｎｎ") << QStringLiteral("other@example.com") << ErrorCode::UsernameTaken;
    QTest::newRow("address") << QStringLiteral("other") << QStringLiteral("ANN@example.com") << ErrorCode::EmailTaken;
    QTest::newRow("name is an address") << QStringLiteral("ann@EXAMPLE.com") << QStringLiteral("x@example.com") << ErrorCode::UsernameTaken;
    QTest::newRow("address is a name") << QStringLiteral("other") << QStringLiteral("Ann") << ErrorCode::EmailTaken;
    QTest::newRow("both") << QStringLiteral("Ann") << QStringLiteral("ann@example.com") << ErrorCode::UsernameTaken;
}

void UsersContractTest::refusesTakenIdentifiers()
{
    QFETCH(QString, username);
    QFETCH(QString, email);
    QFETCH(ErrorCode, expected);
    add(withAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
    const auto refused = users().add(withAddress(username, email), "hash");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, expected);
    QCOMPARE(users().list({}).value().total, 1);
}

void UsersContractTest::allowsAddressAsOwnName()
{
    const User user = withAddress(QStringLiteral("ann@example.com"), QStringLiteral("Ann@example.com"));
    add(user);
    QCOMPARE(users().findByIdentifier(u"ANN@example.com").value()->user, user);
}

void UsersContractTest::storesNothingOfARefusedAccount()
{
    add(withAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
    QVERIFY(!users().add(withAddress(QStringLiteral("ben"), QStringLiteral("ann@example.com")), "hash"));
    QVERIFY(!users().findByIdentifier(u"ben").value());
    add(makeUser(QStringLiteral("ben"))); // the name is still free
}

void UsersContractTest::firstAdministratorIsOnlyOne()
{
    add(makeUser(QStringLiteral("ann")));
    const User ben = makeUser(QStringLiteral("ben"));
    QVERIFY(users().addFirstAdministrator(ben, "hash"));
    QCOMPARE(users().findById(ben.id).value()->role, Role::Administrator);
    QVERIFY(users().hasAdministrator().value());
    const auto second = users().addFirstAdministrator(makeUser(QStringLiteral("cat")), "hash");
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Forbidden);
    QVERIFY(!users().findByIdentifier(u"cat").value());
}

void UsersContractTest::changesPasswordHash()
{
    const User user = makeUser(QStringLiteral("ann"));
    add(user);
    QVERIFY(users().setPasswordHash(user.id, "other", FakeClock::start + 5s));
    const auto found = users().findByIdentifier(u"ann").value();
    QCOMPARE(found->passwordHash, QByteArray("other"));
    QCOMPARE(found->user.updatedAt, FakeClock::start + 5s);
    QCOMPARE(found->user.createdAt, FakeClock::start);
}

void UsersContractTest::changesNothingForStrangers()
{
    const QUuid stranger = QUuid::createUuid();
    QCOMPARE(users().setPasswordHash(stranger, "x", FakeClock::start).error().code, ErrorCode::NotFound);
    QCOMPARE(users().setDisabled(stranger, true, FakeClock::start).error().code, ErrorCode::NotFound);
    QCOMPARE(users().setDisabled(stranger, false, FakeClock::start).error().code, ErrorCode::NotFound);
    QCOMPARE(users().remove(stranger).error().code, ErrorCode::NotFound);
}

void UsersContractTest::keepsTheLastAdministrator()
{
    const User ann = makeUser(QStringLiteral("ann"), Role::Administrator);
    const User ben = makeUser(QStringLiteral("ben"), Role::Administrator);
    add(ann);
    add(makeUser(QStringLiteral("cat")));
    QCOMPARE(users().setDisabled(ann.id, true, FakeClock::start).error().code, ErrorCode::LastAdministrator);
    QCOMPARE(users().remove(ann.id).error().code, ErrorCode::LastAdministrator);
    QVERIFY(!users().findById(ann.id).value()->disabled);
    add(ben);
    QVERIFY(users().setDisabled(ann.id, true, FakeClock::start + 1s));
    QVERIFY(users().findById(ann.id).value()->disabled);
    QCOMPARE(users().findById(ann.id).value()->updatedAt, FakeClock::start + 1s);
}

void UsersContractTest::disabledAdministratorsDoNotCount()
{
    const User ann = makeUser(QStringLiteral("ann"), Role::Administrator);
    const User ben = makeUser(QStringLiteral("ben"), Role::Administrator);
    add(ann);
    add(ben);
    QVERIFY(users().setDisabled(ben.id, true, FakeClock::start));
    QCOMPARE(users().remove(ann.id).error().code, ErrorCode::LastAdministrator);
    QVERIFY(users().remove(ben.id)); // cannot sign in anyway
    QVERIFY(users().hasAdministrator().value());
}

void UsersContractTest::removedAccountFreesItsIdentifiers()
{
    const User user = withAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com"));
    add(user);
    QVERIFY(users().remove(user.id));
    QVERIFY(!users().findByIdentifier(u"ann@example.com").value());
    add(withAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
}

void UsersContractTest::oneOfManyParallelNamesWins()
{
    const auto results =
        inParallel(8, [this](int i) { return users().add(makeUser(i % 2 == 0 ? QStringLiteral("Ann") : QStringLiteral("aNN")), "hash"); });
    const auto winners = std::ranges::count_if(results, [](const auto &result) { return result.has_value(); });
    QCOMPARE(winners, 1);
    for (const auto &result : results)
        QVERIFY(result || result.error().code == ErrorCode::UsernameTaken);
    QCOMPARE(users().list({}).value().total, 1);
}

void UsersContractTest::oneOfManyParallelFirstAdministratorsWins()
{
    const auto results =
        inParallel(8, [this](int i) { return users().addFirstAdministrator(makeUser(QStringLiteral("admin%1").arg(i)), "hash"); });
    QCOMPARE(std::ranges::count_if(results, [](const auto &result) { return result.has_value(); }), 1);
    QCOMPARE(users().list({}).value().total, 1);
}

void UsersContractTest::oneOfTwoAdministratorsSurvivesParallelDisabling()
{
    for (int round = 0; round < 10; ++round) {
        const User first = makeUser(QStringLiteral("first%1").arg(round), Role::Administrator);
        const User second = makeUser(QStringLiteral("second%1").arg(round), Role::Administrator);
        add(first);
        add(second);
        // What earlier rounds left must not count as "another administrator".
        UserQuery able;
        able.role = Role::Administrator;
        able.disabled = false;
        const UserPage others = users().list(able).value();
        for (const User &other : others.users) {
            if (other.id != first.id && other.id != second.id)
                QVERIFY(users().setDisabled(other.id, true, FakeClock::start));
        }
        const auto results =
            inParallel(2, [&](int i) { return users().setDisabled(i == 0 ? first.id : second.id, true, FakeClock::start); });
        QCOMPARE(int(results[0].has_value()) + int(results[1].has_value()), 1);
        QCOMPARE((results[0] ? results[1] : results[0]).error().code, ErrorCode::LastAdministrator);
    }
}

QTEST_GUILESS_MAIN(UsersContractTest)
#include "userscontracttest.moc"
