// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/userchanges.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;

/// Accounts that are changed and removed.
class UserChangesContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init();
    void cleanup() { m_backend.reset(); }

    void changesOnlyWhatIsGiven();
    void takesValuesAway();
    void renamesAndFreesTheOldName();
    void keepsItsOwnIdentifiers();
    void refusesOthersIdentifiers_data();
    void refusesOthersIdentifiers();
    void searchFindsTheNewNameOnly();
    void storesEveryEventInOrder();
    void whatIsSoAlreadyIsNoChange();
    void refusesNamesThatAreNone();
    void equalChangesAtOnceAreOne();
    void disablingEndsEverySession();
    void changesNothingForStrangers();
    void setsAPassword();
    void setsAPasswordOnlyOverTheOldOne();
    void upgradesTheHashOfTheSamePassword();
    void keepsTheLastAdministrator_data();
    void keepsTheLastAdministrator();
    void disabledAdministratorsDoNotCount();
    void removedAccountLeavesOnlyItsRecords();
    void oneOfTwoAdministratorsSurvives_data();
    void oneOfTwoAdministratorsSurvives();
    void oneOfManyParallelRenamesWins();

private:
    UserRepository &users() { return m_backend->users(); }
    User add(const User &user);
    Result<User> change(const User &user, const UserChange &change) { return users().change(user.id, change, FakeClock::start + 5s, {}); }
    Result<int> setPassword(const User &user, std::optional<QByteArray> oldHash = {}, std::optional<QUuid> keep = {})
    {
        return users().setPassword({user.id, "other", std::move(oldHash), keep, FakeClock::start + 5s},
                                   makeEvent(AuditAction::PasswordChanged, user));
    }
    Result<> remove(const User &user) { return users().remove(user.id, makeEvent(AuditAction::UserDeleted, user)); }
    bool isLive(const StoredSession &session) { return m_backend->sessions().findLive(session.id, FakeClock::start).value().has_value(); }

    std::unique_ptr<StorageBackend> m_backend;
};

namespace {

QList<User> search(UserRepository &users, const QString &text)
{
    UserQuery query;
    query.search = text;
    return users.list(query).value().users;
}

} // namespace

void UserChangesContractTest::init()
{
    m_backend = StorageBackend::ofThisRow();
    QVERIFY(m_backend);
}

User UserChangesContractTest::add(const User &user)
{
    if (!m_backend->addUser(user))
        qFatal("the account could not be added");
    return user;
}

void UserChangesContractTest::changesOnlyWhatIsGiven()
{
    User ann = add(makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
    UserChange full;
    full.fullName = QStringLiteral("Ann Étoile");
    full.role = Role::Administrator;
    const auto changed = change(ann, full);
    ann.fullName = QStringLiteral("Ann Étoile");
    ann.role = Role::Administrator;
    ann.updatedAt = FakeClock::start + 5s;
    QCOMPARE(changed.value(), ann);
    QCOMPARE(users().findById(ann.id).value(), std::optional(ann));
    QCOMPARE(users().findByIdentifier(u"ann@example.com").value()->user, ann);
    QCOMPARE(users().findWithPassword(ann.id).value()->passwordHash, QByteArray("hash"));
}

void UserChangesContractTest::takesValuesAway()
{
    const User ann = add(makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
    UserChange away = readdress(std::nullopt);
    away.fullName = std::optional<QString>();
    const User changed = change(ann, away).value();
    QVERIFY(!changed.email && !changed.fullName);
    QVERIFY(!users().findByIdentifier(u"ann@example.com").value());
    QVERIFY(search(users(), QStringLiteral("example")).isEmpty());
    add(makeUserWithAddress(QStringLiteral("ben"), QStringLiteral("ann@example.com"))); // free again
}

void UserChangesContractTest::renamesAndFreesTheOldName()
{
    const User ann = add(makeUser(QStringLiteral("ann")));
    QVERIFY(change(ann, rename(QStringLiteral("Anna"))));
    QCOMPARE(users().findByIdentifier(u"anna").value()->user.id, ann.id);
    QVERIFY(!users().findByIdentifier(u"ann").value());
    add(makeUser(QStringLiteral("ann")));
}

void UserChangesContractTest::keepsItsOwnIdentifiers()
{
    const User ann = add(makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
    QVERIFY(change(ann, rename(QStringLiteral("ANN")))); // only the case
    QCOMPARE(users().findById(ann.id).value()->username, QStringLiteral("ANN"));
    QVERIFY(change(ann, rename(QStringLiteral("ann@example.com")))); // the name becomes the address
    QVERIFY(change(ann, readdress(QStringLiteral("ANN@example.com"))));
    const User axe = add(makeUser(QStringLiteral("axe")));
    QVERIFY(change(axe, rename(QStringLiteral("\u0430\u0445\u0435")))); // Cyrillic; looks like its own name only
}

void UserChangesContractTest::refusesOthersIdentifiers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("name") << QStringLiteral("BEN") << QString() << ErrorCode::UsernameTaken;
    QTest::newRow("name is an address") << QStringLiteral("ben@example.com") << QString() << ErrorCode::UsernameTaken;
    QTest::newRow("name looks alike") << QStringLiteral("\u0430\u0445\u0435") << QString() << ErrorCode::UsernameTaken;
    QTest::newRow("address") << QString() << QStringLiteral("Ben@Example.com") << ErrorCode::EmailTaken;
}

void UserChangesContractTest::refusesOthersIdentifiers()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(ErrorCode, expected);
    add(makeUserWithAddress(QStringLiteral("ben"), QStringLiteral("ben@example.com")));
    add(makeUser(QStringLiteral("axe")));
    const User ann = add(makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
    const auto refused = change(ann, name.isEmpty() ? readdress(email) : rename(name));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, expected);
    QCOMPARE(users().findById(ann.id).value(), std::optional(ann));
    QCOMPARE(users().findByIdentifier(u"ann").value()->user, ann);
    QCOMPARE(users().findByIdentifier(u"ann@example.com").value()->user, ann);
    QCOMPARE(m_backend->loggedActions().size(), 3);
}

void UserChangesContractTest::searchFindsTheNewNameOnly()
{
    const User ann = add(makeUser(QStringLiteral("hannibal")));
    QVERIFY(change(ann, rename(QStringLiteral("clarice"))));
    QCOMPARE(search(users(), QStringLiteral("larice")).size(), 1);
    QVERIFY(search(users(), QStringLiteral("annib")).isEmpty());
}

void UserChangesContractTest::storesEveryEventInOrder()
{
    const User ann = add(makeUser(QStringLiteral("ann")));
    const Actor root{QUuid::createUuid(), QStringLiteral("root"), {QStringLiteral("2001:db8::1"), {}, {}, {}}};
    UserChange all = rename(QStringLiteral("anna"));
    all.role = Role::Administrator;
    all.disabled = true;
    QVERIFY(users().change(ann.id, all, FakeClock::start + 5s, root));
    QCOMPARE(m_backend->loggedActions(),
             (QList{AuditAction::UserDisabled, AuditAction::RoleChanged, AuditAction::UserChanged, AuditAction::UserCreated}));
    const AuditEvent event = m_backend->audit().list({}).value().records.first().event;
    QCOMPARE(event.at, FakeClock::start + 5s);
    QCOMPARE(event.actor.userId, root.userId);
    QCOMPARE(event.actor.client.address, root.client.address);
    QCOMPARE(event.subjectName, QStringLiteral("ann")); // as it was
}

void UserChangesContractTest::whatIsSoAlreadyIsNoChange()
{
    const User ann = add(makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
    UserChange same = readdress(QStringLiteral("ann@example.com"));
    same.username = QStringLiteral("ann");
    same.fullName = std::optional<QString>();
    same.role = Role::User;
    same.disabled = false;
    QCOMPARE(change(ann, same).value(), ann);
    QCOMPARE(users().findById(ann.id).value(), std::optional(ann)); // the time of its last change too
    QCOMPARE(m_backend->loggedActions().size(), 1);
    same.disabled = true;
    QVERIFY(change(ann, same));
    QCOMPARE(m_backend->loggedActions(), (QList{AuditAction::UserDisabled, AuditAction::UserCreated}));
}

void UserChangesContractTest::refusesNamesThatAreNone()
{
    const User ann = add(makeUser(QStringLiteral("ann")));
    QCOMPARE(change(ann, readdress(QStringLiteral("nowhere"))).error().code, ErrorCode::ValidationFailed);
    QCOMPARE(users().findById(ann.id).value(), std::optional(ann));
    QCOMPARE(m_backend->loggedActions().size(), 1);
}

void UserChangesContractTest::equalChangesAtOnceAreOne()
{
    for (int round = 0; round < 5; ++round) {
        const User user = add(makeUser(QStringLiteral("user%1").arg(round)));
        UserChange same;
        same.fullName = QStringLiteral("Ann");
        same.role = Role::Administrator;
        const qsizetype before = m_backend->loggedActions().size();
        const auto results = inParallel(8, [&](int) { return change(user, same).has_value(); });
        QVERIFY(std::ranges::all_of(results, std::identity()));
        const QList<AuditAction> logged = m_backend->loggedActions();
        QCOMPARE(logged.size(), before + 2);
        QCOMPARE(logged.first(2), (QList{AuditAction::RoleChanged, AuditAction::UserChanged}));
    }
}

void UserChangesContractTest::disablingEndsEverySession()
{
    const User ann = add(makeUser(QStringLiteral("ann")));
    const StoredSession session = m_backend->addSession(ann, "t1");
    const StoredSession browser = m_backend->addSession(ann, "c1", StoredSession::Kind::Browser);
    QVERIFY(change(ann, rename(QStringLiteral("anna"))));
    QVERIFY(isLive(session));
    QVERIFY(change(ann, disable()).value().disabled);
    QVERIFY(!isLive(session) && !isLive(browser));
    QVERIFY(!change(ann, disable(false)).value().disabled);
    QVERIFY(!isLive(session)); // over for good
}

void UserChangesContractTest::changesNothingForStrangers()
{
    const User stranger = makeUser(QStringLiteral("stranger"));
    QCOMPARE(change(stranger, rename(QStringLiteral("x"))).error().code, ErrorCode::NotFound);
    QCOMPARE(change(stranger, disable()).error().code, ErrorCode::NotFound);
    QCOMPARE(setPassword(stranger).error().code, ErrorCode::NotFound);
    QCOMPARE(setPassword(stranger, "hash").error().code, ErrorCode::NotFound);
    QCOMPARE(remove(stranger).error().code, ErrorCode::NotFound);
    QVERIFY(users().upgradePasswordHash(stranger.id, "hash", "x"));
    QVERIFY(m_backend->loggedActions().isEmpty());
}

void UserChangesContractTest::setsAPassword()
{
    const User ann = add(makeUser(QStringLiteral("ann")));
    const User ben = add(makeUser(QStringLiteral("ben")));
    const StoredSession kept = m_backend->addSession(ann, "t1");
    const StoredSession other = m_backend->addSession(ann, "t2");
    const StoredSession bens = m_backend->addSession(ben, "t3");
    QCOMPARE(setPassword(ann, {}, kept.id).value(), 1);
    QVERIFY(isLive(kept) && isLive(bens) && !isLive(other));
    const auto found = users().findWithPassword(ann.id).value();
    QCOMPARE(found->passwordHash, QByteArray("other"));
    QCOMPARE(found->user.passwordChangedAt, FakeClock::start + 5s);
    QCOMPARE(found->user.updatedAt, FakeClock::start + 5s);
    QCOMPARE(found->user.createdAt, FakeClock::start);
    QCOMPARE(m_backend->loggedActions().first(), AuditAction::PasswordChanged);
    QCOMPARE(setPassword(ann).value(), 1); // the kept one too
    QVERIFY(!isLive(kept));
}

void UserChangesContractTest::setsAPasswordOnlyOverTheOldOne()
{
    const User ann = add(makeUser(QStringLiteral("ann")));
    const StoredSession session = m_backend->addSession(ann, "t1");
    const auto refused = setPassword(ann, "an older one");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(isLive(session));
    QCOMPARE(users().findWithPassword(ann.id).value()->passwordHash, QByteArray("hash"));
    QVERIFY(!m_backend->loggedActions().contains(AuditAction::PasswordChanged));
    QVERIFY(setPassword(ann, "hash"));
}

void UserChangesContractTest::upgradesTheHashOfTheSamePassword()
{
    const User ann = add(makeUser(QStringLiteral("ann")));
    QVERIFY(users().upgradePasswordHash(ann.id, "another", "no"));
    QCOMPARE(users().findWithPassword(ann.id).value()->passwordHash, QByteArray("hash"));
    QVERIFY(users().upgradePasswordHash(ann.id, "hash", "stronger"));
    QCOMPARE(users().findWithPassword(ann.id).value()->passwordHash, QByteArray("stronger"));
    QCOMPARE(users().findById(ann.id).value(), std::optional(ann)); // the same password: no time changes
}

void UserChangesContractTest::keepsTheLastAdministrator_data()
{
    QTest::addColumn<QString>("act");
    for (const char *act : {"disable", "demote", "remove"})
        QTest::newRow(act) << QString::fromLatin1(act);
}

void UserChangesContractTest::keepsTheLastAdministrator()
{
    QFETCH(QString, act);
    const User ann = add(makeUser(QStringLiteral("ann"), Role::Administrator));
    add(makeUser(QStringLiteral("cat")));
    const auto lose = [&]() -> Result<> {
        if (act == u"remove")
            return remove(ann);
        const auto changed = change(ann, act == u"disable" ? disable() : demote());
        return changed ? Result<>() : Result<>(failure(changed));
    };
    const auto refused = lose();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LastAdministrator);
    QCOMPARE(users().findById(ann.id).value(), std::optional(ann));
    QCOMPARE(m_backend->loggedActions().size(), 2);
    QVERIFY(change(ann, rename(QStringLiteral("anna")))); // other changes are fine
    add(makeUser(QStringLiteral("ben"), Role::Administrator));
    QVERIFY(lose());
}

void UserChangesContractTest::disabledAdministratorsDoNotCount()
{
    const User ann = add(makeUser(QStringLiteral("ann"), Role::Administrator));
    const User ben = add(makeUser(QStringLiteral("ben"), Role::Administrator));
    QVERIFY(change(ben, disable()));
    QCOMPARE(remove(ann).error().code, ErrorCode::LastAdministrator);
    QVERIFY(change(ben, demote())); // cannot sign in anyway
    QVERIFY(remove(ben));
    QVERIFY(users().hasAdministrator().value());
}

void UserChangesContractTest::removedAccountLeavesOnlyItsRecords()
{
    const User ann = add(makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com")));
    const StoredSession session = m_backend->addSession(ann, "t1");
    QVERIFY(m_backend->notes().add({QUuid::createUuid(), ann.id, QStringLiteral("x"), false, FakeClock::start, FakeClock::start}));
    QVERIFY(remove(ann));
    QVERIFY(!users().findByIdentifier(u"ann@example.com").value());
    QVERIFY(!isLive(session));
    QVERIFY(m_backend->notes().list(ann.id).value().isEmpty());
    QVERIFY(search(users(), QStringLiteral("ann@")).isEmpty());
    AuditQuery query;
    query.subjectId = ann.id;
    QCOMPARE(m_backend->audit().list(query).value().total, 3);
    add(makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.com"))); // its identifiers are free
}

void UserChangesContractTest::oneOfTwoAdministratorsSurvives_data()
{
    keepsTheLastAdministrator_data();
}

void UserChangesContractTest::oneOfTwoAdministratorsSurvives()
{
    QFETCH(QString, act);
    User last = add(makeUser(QStringLiteral("root"), Role::Administrator));
    for (int round = 0; round < 5; ++round) {
        const User other = add(makeUser(QStringLiteral("other%1").arg(round), Role::Administrator));
        const std::array pair{last, other};
        const auto results = inParallel(2, [&](int i) -> Result<> {
            const User &user = pair[size_t(i)];
            if (act == u"remove")
                return remove(user);
            const auto changed = change(user, act == u"disable" ? disable() : demote());
            return changed ? Result<>() : Result<>(failure(changed));
        });
        QCOMPARE(int(results[0].has_value()) + int(results[1].has_value()), 1);
        QCOMPARE((results[0] ? results[1] : results[0]).error().code, ErrorCode::LastAdministrator);
        last = results[0] ? other : pair[0];
    }
}

void UserChangesContractTest::oneOfManyParallelRenamesWins()
{
    QList<User> made;
    for (int i = 0; i < 8; ++i)
        made.append(add(makeUser(QStringLiteral("user%1").arg(i))));
    const auto results = inParallel(8, [&](int i) { return change(made[i], rename(QStringLiteral("Ann"))); });
    QCOMPARE(std::ranges::count_if(results, [](const auto &result) { return result.has_value(); }), 1);
    QCOMPARE(search(users(), QStringLiteral("ann")).size(), 1);
    QCOMPARE(m_backend->countUsers(), 8);
}

QTEST_GUILESS_MAIN(UserChangesContractTest)
#include "userchangescontracttest.moc"
