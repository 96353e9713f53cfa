// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;

/// Accounts that are made and found.
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
    void refusesWhatLooksTheSame_data();
    void refusesWhatLooksTheSame();
    void ownNamesMayLookAlike();
    void storesNothingOfARefusedAccount();
    void firstAdministratorIsOnlyOne();
    void oneOfManyParallelNamesWins();
    void oneOfManyParallelFirstAdministratorsWins();

private:
    UserRepository &users() { return m_backend->users(); }
    void add(const User &user) { QVERIFY(m_backend->addUser(user)); }
    Result<> addFirst(const User &user) { return users().addFirstAdministrator(user, "hash", makeEvent(AuditAction::UserCreated, user)); }

    std::unique_ptr<StorageBackend> m_backend;
};

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
                    .lastSignInAt = FakeClock::start + 2ms,
                    .passwordChangedAt = FakeClock::start + 3ms};
    QVERIFY(users().add(user, "$argon2id$x", makeEvent(AuditAction::UserCreated, user)));
    QCOMPARE(users().findById(user.id).value(), std::optional(user));
    const auto byName = users().findByIdentifier(user.username).value();
    const auto byId = users().findWithPassword(user.id).value();
    QVERIFY(byName && byId);
    QCOMPARE(byName->user, user);
    QCOMPARE(byId->user, user);
    QCOMPARE(byName->passwordHash, QByteArray("$argon2id$x"));
    QCOMPARE(byId->passwordHash, QByteArray("$argon2id$x"));
    QCOMPARE(m_backend->loggedActions(), QList{AuditAction::UserCreated});
    QCOMPARE(m_backend->audit().list({}).value().records.first().event.subjectId, std::optional(user.id));
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
    const User user = makeUserWithAddress(QStringLiteral("Éva"), QStringLiteral("Ann@Example.com"));
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
    QVERIFY(!users().findWithPassword(QUuid::createUuid()).value());
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
    add(makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
    const auto refused = m_backend->addUser(makeUserWithAddress(username, email));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, expected);
    QCOMPARE(m_backend->countUsers(), 1);
    QCOMPARE(m_backend->loggedActions().size(), 1); // nothing happened, so nothing is told
}

void UsersContractTest::allowsAddressAsOwnName()
{
    const User user = makeUserWithAddress(QStringLiteral("ann@example.com"), QStringLiteral("Ann@example.com"));
    add(user);
    QCOMPARE(users().findByIdentifier(u"ANN@example.com").value()->user, user);
}

void UsersContractTest::refusesWhatLooksTheSame_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("Cyrillic after Latin") << QStringLiteral("paypal") << QStringLiteral("раураl") << true;
    QTest::newRow("Latin after Cyrillic") << QStringLiteral("раураl") << QStringLiteral("paypal") << true;
    QTest::newRow("Greek capital") << QStringLiteral("ANN") << QStringLiteral("\u0391NN") << true;
    QTest::newRow("both plain ASCII") << QStringLiteral("modern") << QStringLiteral("modem") << false;
    QTest::newRow("another accent") << QStringLiteral("resume") << QStringLiteral("résumé") << false;
    QTest::newRow("nothing alike") << QStringLiteral("раураl") << QStringLiteral("ann") << false;
}

void UsersContractTest::refusesWhatLooksTheSame()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, isRefused);
    add(makeUser(first));
    const auto name = m_backend->addUser(makeUser(second));
    QCOMPARE(name.has_value(), !isRefused);
    QVERIFY(name || name.error().code == ErrorCode::UsernameTaken);
    if (isRefused) {
        const auto address = m_backend->addUser(makeUserWithAddress(QStringLiteral("other"), second));
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::EmailTaken);
    }
}

void UsersContractTest::ownNamesMayLookAlike()
{
    add(makeUserWithAddress(QStringLiteral("раураl@example.com"), QStringLiteral("paypal@example.com")));
}

void UsersContractTest::storesNothingOfARefusedAccount()
{
    add(makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
    QVERIFY(!m_backend->addUser(makeUserWithAddress(QStringLiteral("ben"), QStringLiteral("ann@example.com"))));
    QVERIFY(!users().findByIdentifier(u"ben").value());
    UserQuery query;
    query.search = QStringLiteral("ben");
    QCOMPARE(users().list(query).value().total, 0);
    add(makeUser(QStringLiteral("ben"))); // the name is still free
}

void UsersContractTest::firstAdministratorIsOnlyOne()
{
    add(makeUser(QStringLiteral("ann")));
    const User ben = makeUser(QStringLiteral("ben"));
    QVERIFY(addFirst(ben));
    QCOMPARE(users().findById(ben.id).value()->role, Role::Administrator);
    QVERIFY(users().hasAdministrator().value());
    const auto second = addFirst(makeUser(QStringLiteral("cat")));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Forbidden);
    QVERIFY(!users().findByIdentifier(u"cat").value());
    QCOMPARE(m_backend->loggedActions().size(), 2);
}

void UsersContractTest::oneOfManyParallelNamesWins()
{
    const QStringList spellings{QStringLiteral("Ann"), QStringLiteral("aNN"), QStringLiteral("ａｎｎ"), QStringLiteral("\u0391NN")};
    const auto results = inParallel(20, [&](int i) { return m_backend->addUser(makeUser(spellings[i % spellings.size()])); });
    QCOMPARE(std::ranges::count_if(results, [](const auto &result) { return result.has_value(); }), 1);
    for (const auto &result : results)
        QVERIFY(result || result.error().code == ErrorCode::UsernameTaken);
    QCOMPARE(m_backend->countUsers(), 1);
    QCOMPARE(m_backend->loggedActions().size(), 1);
}

void UsersContractTest::oneOfManyParallelFirstAdministratorsWins()
{
    const auto results = inParallel(20, [this](int i) { return addFirst(makeUser(QStringLiteral("admin%1").arg(i))); });
    QCOMPARE(std::ranges::count_if(results, [](const auto &result) { return result.has_value(); }), 1);
    QCOMPARE(m_backend->countUsers(), 1);
}

QTEST_GUILESS_MAIN(UsersContractTest)
#include "userscontracttest.moc"
