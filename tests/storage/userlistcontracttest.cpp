// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

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
    void sorts_data();
    void sorts();
    void pagesFollowEveryOrder_data();
    void pagesFollowEveryOrder();
    void pagesAmongEqualValues();
    void searchIsLiteral_data();
    void searchIsLiteral();
    void pagesOfASearch();
    void searchForWhatManyHave();
    void filtersByRoleAndState();
    void refusesBadCursors_data();
    void refusesBadCursors();
    void refusesCursorsOfAnotherOrder();

private:
    UserRepository &users() { return m_backend->users(); }
    void add(const User &user) { QVERIFY(m_backend->addUser(user)); }
    /// Five accounts, some of which lack an address, a full name or a sign-in.
    void addSome();
    QStringList names(const UserQuery &query);

    std::unique_ptr<StorageBackend> m_backend;
};

namespace {

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

UserQuery sortedBy(UserOrder order, bool descending = false, int limit = 50)
{
    UserQuery query;
    query.order = order;
    query.descending = descending;
    query.limit = limit;
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

void UserListContractTest::addSome()
{
    struct Row
    {
        const char *name;
        const char *email;
        const char *fullName;
        std::chrono::minutes created;
        std::optional<std::chrono::minutes> signedIn;
    };
    for (const Row &row : {Row{"ann", "z@example.com", "Bea", 3min, 5min}, Row{"Ben", nullptr, nullptr, 1min, std::nullopt},
                           Row{"cat", "Y@example.com", "anna", 5min, 9min}, Row{"dan", nullptr, "Étoile", 2min, std::nullopt},
                           Row{"eve", "x@example.com", nullptr, 4min, 1min}}) {
        User user = makeUser(QString::fromUtf8(row.name));
        if (row.email)
            user.email = QString::fromUtf8(row.email);
        if (row.fullName)
            user.fullName = QString::fromUtf8(row.fullName);
        user.createdAt = FakeClock::start + row.created;
        if (row.signedIn)
            user.lastSignInAt = FakeClock::start + *row.signedIn;
        // Those that lack a value come in the order of their ids: as they are written here.
        user.id = QUuid::fromString(QStringLiteral("00000000-0000-7000-8000-0000000000%1").arg(uint(*row.name), 2, 16));
        add(user);
    }
}

QStringList UserListContractTest::names(const UserQuery &query)
{
    return namesOf(users().list(query).value());
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
    QCOMPARE(names(pageOf(3, three.next)), QStringList{QStringLiteral("user3")});
}

void UserListContractTest::listContinuesAfterARemovedAccount()
{
    QList<User> made;
    for (int i = 0; i < 3; ++i) {
        made.append(makeUser(QStringLiteral("user%1").arg(i)));
        add(made.last());
    }
    const UserPage page = users().list(pageOf(2)).value();
    QVERIFY(users().remove(made[1].id, makeEvent(AuditAction::UserDeleted, made[1])));
    QCOMPARE(names(pageOf(2, page.next)), QStringList{QStringLiteral("user2")});
}

void UserListContractTest::sorts_data()
{
    QTest::addColumn<UserOrder>("order");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("name") << UserOrder::Username << "ann Ben cat dan eve"
                          << "eve dan cat Ben ann";
    QTest::newRow("address") << UserOrder::Email << "eve cat ann Ben dan"
                             << "ann cat eve dan Ben";
    QTest::newRow("full name") << UserOrder::FullName << "cat ann dan Ben eve"
                               << "dan ann cat eve Ben";
    QTest::newRow("creation") << UserOrder::CreatedAt << "Ben dan ann eve cat"
                              << "cat eve ann dan Ben";
    QTest::newRow("last sign-in") << UserOrder::LastSignInAt << "eve ann cat Ben dan"
                                  << "cat ann eve dan Ben";
}

void UserListContractTest::sorts()
{
    QFETCH(UserOrder, order);
    QFETCH(QString, up);
    QFETCH(QString, down);
    addSome();
    QCOMPARE(names(sortedBy(order)).join(u' '), up);
    QCOMPARE(names(sortedBy(order, true)).join(u' '), down);
}

void UserListContractTest::pagesFollowEveryOrder_data()
{
    sorts_data();
}

void UserListContractTest::pagesFollowEveryOrder()
{
    QFETCH(UserOrder, order);
    addSome();
    for (const bool descending : {false, true}) {
        const QStringList all = names(sortedBy(order, descending));
        for (const int limit : {1, 2, 3, 4}) {
            UserQuery query = sortedBy(order, descending, limit);
            QStringList seen;
            do {
                const UserPage page = users().list(query).value();
                QCOMPARE(page.total, 5);
                seen += namesOf(page);
                query.after = page.next;
            } while (!query.after.isEmpty() && seen.size() <= all.size());
            QCOMPARE(seen, all);
            UserQuery jump = sortedBy(order, descending, limit);
            jump.after = users().list(jump).value().next;
            for (jump.skip = 0; jump.skip < 6; ++jump.skip)
                QCOMPARE(names(jump), all.mid(limit + jump.skip, limit));
        }
    }
}

void UserListContractTest::pagesAmongEqualValues()
{
    for (int i = 0; i < 7; ++i)
        add(makeUser(QStringLiteral("user%1").arg(i))); // all made at one moment
    for (const bool descending : {false, true}) {
        UserQuery query = sortedBy(UserOrder::CreatedAt, descending, 2);
        QSet<QString> seen;
        int pages = 0;
        do {
            const UserPage page = users().list(query).value();
            for (const QString &name : namesOf(page))
                seen.insert(name);
            query.after = page.next;
        } while (!query.after.isEmpty() && ++pages < 10);
        QCOMPARE(seen.size(), 7);
        QCOMPARE(pages, 3);
    }
}

void UserListContractTest::searchIsLiteral_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *search, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(search) << expected;
    };
    const QStringList ann{QStringLiteral("ann")};
    const QStringList none;
    row("one letter", "Q", {QStringLiteral("quo\"te*")});
    row("two letters", "NN", ann);
    row("three letters", "ANN", ann);
    row("part of an address", "@Example", ann);
    row("full name, folded", "ÉTOILE", ann);
    row("two words", "n é", ann);
    row("three letters beyond the first plane", "🦆🦆🦆", {QStringLiteral("🦆🦆🦆")});
    row("one of them", "🦆", {QStringLiteral("🦆🦆🦆")});
    row("over the end of a value", "annann", none);
    row("percent", "%", {QStringLiteral("100%")});
    row("percent, indexed", "00%", {QStringLiteral("100%")});
    row("percent is no wildcard", "1%0", none);
    row("underscore", "_", {QStringLiteral("snake_case")});
    row("underscore, indexed", "ke_ca", {QStringLiteral("snake_case")});
    row("underscore is no wildcard", "a_n", none);
    row("escape character", "!", {QStringLiteral("wow!")});
    row("backslash", "\\", none);
    row("star", "*", {QStringLiteral("quo\"te*")});
    row("star, indexed", "te*", {QStringLiteral("quo\"te*")});
    row("star is no prefix search", "sna*", none);
    row("double quote", "\"", {QStringLiteral("quo\"te*")});
    row("double quote, indexed", "o\"t", {QStringLiteral("quo\"te*")});
    row("words of the query language", "ann OR wow", none);
    row("column of the query language", "username_key:ann", none);
    row("parentheses", "(ann)", none);
    row("SQL", "' OR 1=1 --", none);
    row("its own id", "user_id", none);
    QTest::newRow("zero byte") << QStringLiteral("ann") + QChar() << none;
    QTest::newRow("zero byte alone") << QString(QChar()) << none;
    row("everything", "",
        {QStringLiteral("100%"), QStringLiteral("ann"), QStringLiteral("quo\"te*"), QStringLiteral("snake_case"), QStringLiteral("wow!"),
         QStringLiteral("🦆🦆🦆")});
}

void UserListContractTest::searchIsLiteral()
{
    QFETCH(QString, search);
    QFETCH(QStringList, expected);
    User ann = makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com"));
    ann.fullName = QStringLiteral("Ann Étoile");
    add(ann);
    for (const QString &name : {QStringLiteral("100%"), QStringLiteral("snake_case"), QStringLiteral("wow!"), QStringLiteral("quo\"te*"),
                                QStringLiteral("🦆🦆🦆")})
        add(makeUser(name));
    const UserPage page = users().list(searchFor(search)).value();
    QCOMPARE(namesOf(page), expected);
    QCOMPARE(page.total, expected.size());
}

void UserListContractTest::pagesOfASearch()
{
    addSome();
    UserQuery query = searchFor(QStringLiteral("example"));
    query.order = UserOrder::CreatedAt;
    query.descending = true;
    query.limit = 2;
    const UserPage first = users().list(query).value();
    QCOMPARE(namesOf(first), (QStringList{QStringLiteral("cat"), QStringLiteral("eve")}));
    QCOMPARE(first.total, 3);
    query.after = first.next;
    QCOMPARE(names(query), QStringList{QStringLiteral("ann")});
}

// Found in another way than what few have, with the same answer.
void UserListContractTest::searchForWhatManyHave()
{
    constexpr int many = 1100;
    const auto added = inParallel(20, [&](int thread) {
        int done = 0;
        for (int i = thread; i < many; i += 20) {
            User user = makeUser(QStringLiteral("user%1").arg(i, 4, 10, QLatin1Char('0')), i % 100 == 0 ? Role::Administrator : Role::User);
            if (i % 2 == 0)
                user.email = QStringLiteral("%1@example.com").arg(many - i, 4, 10, QLatin1Char('0'));
            done += m_backend->addUser(user) ? 1 : 0;
        }
        return done;
    });
    QVERIFY(std::ranges::all_of(added, [](int done) { return done == many / 20; }));
    UserQuery query = searchFor(QStringLiteral("USER"));
    query.limit = 200;
    query.order = UserOrder::Email;
    QStringList seen;
    do {
        const UserPage page = users().list(query).value();
        QCOMPARE(page.total, many);
        seen += namesOf(page);
        query.after = page.next;
    } while (!query.after.isEmpty() && seen.size() < 2 * many);
    QCOMPARE(seen.size(), many);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), many);
    QCOMPARE(seen.first(), QStringLiteral("user1098")); // has the smallest address
    query.role = Role::Administrator;
    QCOMPARE(users().list(query).value().total, 11);
    QCOMPARE(users().list(searchFor(QStringLiteral("user_"))).value().total, 0);
    QCOMPARE(users().list(searchFor(QStringLiteral("er01"))).value().total, 100);
}

void UserListContractTest::filtersByRoleAndState()
{
    add(makeUser(QStringLiteral("ann"), Role::Administrator));
    User ben = makeUser(QStringLiteral("ben"));
    ben.disabled = true;
    add(ben);
    add(makeUser(QStringLiteral("cat")));
    QCOMPARE(names(searchFor({}, Role::Administrator)), QStringList{QStringLiteral("ann")});
    QCOMPARE(names(searchFor({}, {}, true)), QStringList{QStringLiteral("ben")});
    QCOMPARE(names(searchFor(QStringLiteral("a"), Role::User, false)), QStringList{QStringLiteral("cat")});
    QCOMPARE(names(searchFor(QStringLiteral("cat"), Role::User, false)), QStringList{QStringLiteral("cat")});
    QCOMPARE(names(searchFor(QStringLiteral("cat"), Role::Administrator)), QStringList{});
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

void UserListContractTest::refusesCursorsOfAnotherOrder()
{
    addSome();
    UserQuery query = sortedBy(UserOrder::Email, false, 2);
    query.after = users().list(query).value().next;
    QVERIFY(users().list(query));
    for (const UserQuery &other : {sortedBy(UserOrder::Username), sortedBy(UserOrder::FullName), sortedBy(UserOrder::Email, true)}) {
        UserQuery wrong = other;
        wrong.after = query.after;
        const auto page = users().list(wrong);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::ValidationFailed);
    }
}

QTEST_GUILESS_MAIN(UserListContractTest)
#include "userlistcontracttest.moc"
