// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;

class UserListContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init();
    void cleanup() { m_backend.reset(); }

    void listsPageByPage();
    void listCountsAndPagesAgree();
    void listContinuesAfterARemovedAccount();
    void searchIsLiteral_data();
    void searchIsLiteral();
    void filtersByRoleAndState();
    void refusesBadCursors_data();
    void refusesBadCursors();

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

UserQuery pageOf(int limit, const QString &after = {})
{
    UserQuery query;
    query.limit = limit;
    query.after = after;
    return query;
}

UserQuery searchFor(const QString &search, std::optional<Role> role = {}, std::optional<bool> disabled = {})
{
    UserQuery query;
    query.search = search;
    query.role = role;
    query.disabled = disabled;
    return query;
}

QStringList namesOf(const UserPage &page)
{
    QStringList names;
    for (const User &user : page.users)
        names.append(user.username);
    return names;
}

} // namespace

void UserListContractTest::init()
{
    m_backend = StorageBackend::ofThisRow();
    QVERIFY(m_backend);
}

void UserListContractTest::listsPageByPage()
{
    for (const QString &name : {QStringLiteral("delta"), QStringLiteral("Bravo"), QStringLiteral("alpha"), QStringLiteral("CHARLIE"),
                                QStringLiteral("Éclair"), QStringLiteral("𝕏")})
        add(makeUser(name));
    QStringList seen;
    UserQuery query = pageOf(2);
    int pages = 0;
    do {
        const UserPage page = users().list(query).value();
        QCOMPARE(page.total, 6);
        QVERIFY(page.users.size() <= 2);
        seen += namesOf(page);
        query.after = page.next;
        ++pages;
    } while (!query.after.isEmpty() && pages < 10);
    QCOMPARE(pages, 3);
    QCOMPARE(seen.first(4),
             (QStringList{QStringLiteral("alpha"), QStringLiteral("Bravo"), QStringLiteral("CHARLIE"), QStringLiteral("delta")}));
    QCOMPARE(seen.size(), 6);
}

void UserListContractTest::listCountsAndPagesAgree()
{
    for (int i = 0; i < 4; ++i)
        add(makeUser(QStringLiteral("user%1").arg(i)));
    const UserPage all = users().list(pageOf(4)).value();
    QCOMPARE(all.users.size(), 4);
    QVERIFY(all.next.isEmpty()); // exactly full, and the last one
    const UserPage three = users().list(pageOf(3)).value();
    QVERIFY(!three.next.isEmpty());
    QCOMPARE(namesOf(users().list(pageOf(3, three.next)).value()), QStringList{QStringLiteral("user3")});
}

void UserListContractTest::listContinuesAfterARemovedAccount()
{
    QList<User> made;
    for (int i = 0; i < 3; ++i) {
        made.append(makeUser(QStringLiteral("user%1").arg(i)));
        add(made.last());
    }
    const UserPage page = users().list(pageOf(2)).value();
    QVERIFY(users().remove(made[1].id));
    QCOMPARE(namesOf(users().list(pageOf(2, page.next)).value()), QStringList{QStringLiteral("user2")});
}

void UserListContractTest::searchIsLiteral_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("part of a name") << QStringLiteral("NN") << QStringList{QStringLiteral("ann")};
    QTest::newRow("part of an address") << QStringLiteral("@Example") << QStringList{QStringLiteral("ann")};
    QTest::newRow("full name, folded") << QStringLiteral("ÉTOILE") << QStringList{QStringLiteral("ann")};
    QTest::newRow("percent") << QStringLiteral("%") << QStringList{QStringLiteral("100%")};
    QTest::newRow("underscore") << QStringLiteral("_") << QStringList{QStringLiteral("snake_case")};
    QTest::newRow("escape character") << QStringLiteral("!") << QStringList{QStringLiteral("wow!")};
    QTest::newRow("backslash") << QStringLiteral("\\") << QStringList{};
    QTest::newRow("quote") << QStringLiteral("' OR 1=1 --") << QStringList{};
}

void UserListContractTest::searchIsLiteral()
{
    QFETCH(QString, search);
    QFETCH(QStringList, expected);
    User ann = withAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com"));
    ann.fullName = QStringLiteral("Ann Étoile");
    add(ann);
    for (const QString &name : {QStringLiteral("100%"), QStringLiteral("snake_case"), QStringLiteral("wow!")})
        add(makeUser(name));
    const UserPage page = users().list(searchFor(search)).value();
    QCOMPARE(namesOf(page), expected);
    QCOMPARE(page.total, expected.size());
}

void UserListContractTest::filtersByRoleAndState()
{
    add(makeUser(QStringLiteral("ann"), Role::Administrator));
    const User ben = makeUser(QStringLiteral("ben"));
    add(ben);
    add(makeUser(QStringLiteral("cat")));
    QVERIFY(users().setDisabled(ben.id, true, FakeClock::start));
    QCOMPARE(namesOf(users().list(searchFor({}, Role::Administrator)).value()), QStringList{QStringLiteral("ann")});
    QCOMPARE(namesOf(users().list(searchFor({}, {}, true)).value()), QStringList{QStringLiteral("ben")});
    QCOMPARE(namesOf(users().list(searchFor(QStringLiteral("a"), Role::User, false)).value()), QStringList{QStringLiteral("cat")});
}

void UserListContractTest::refusesBadCursors_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("words") << QStringLiteral("next please");
    QTest::newRow("base64") << QStringLiteral("AAAA");
    QTest::newRow("number") << QStringLiteral("12");
    QTest::newRow("not ASCII") << QStringLiteral("é");
    QTest::newRow("quote") << QStringLiteral("' OR 1=1 --");
}

void UserListContractTest::refusesBadCursors()
{
    QFETCH(QString, cursor);
    add(makeUser(QStringLiteral("ann")));
    const auto page = users().list(pageOf(50, cursor));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(page.error().fields.first().location, (QJsonArray{QStringLiteral("query"), QStringLiteral("cursor")}));
}

QTEST_GUILESS_MAIN(UserListContractTest)
#include "userlistcontracttest.moc"
