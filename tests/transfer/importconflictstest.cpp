// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlnotes.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlusers.h"
#include "core/storage/tables/usercounts.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/testdatabase.h"
#include "tests/transfer/transferfiles.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;
using OnConflict = ImportRules::OnConflict;

/// Accounts that are here already.
class ImportConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();

    void skipping();
    void failing();
    void updating();
    void anUpdateIsToldAndCounted();
    void theLaterSignInStays();
    void anUpdateByAddressKeepsTheName();
    void anUpdateById();
    void nameAndAddressOfDifferentAccounts();
    void whoLooksLikeSomebodyHereIsRefused();
    void passwordsSetLaterStay_data();
    void passwordsSetLaterStay();
    void passwordsStayWhereTheyAreNotTaken();
    void noTimeIsToCome();
    void administratorsAreNotTakenOver();
    void anotherPasswordEndsSessions();
    void nobodyIsLetInAgain();
    void theLastAdministratorStays();
    void rolesOfOurOwnExport();

private:
    void add(User user, Role role = Role::User);
    User user(const QString &name) { return SqlUsers(*m_database).findByIdentifier(name).value().value_or(UserWithPassword()).user; }
    QByteArray hash(const QString &name)
    {
        return SqlUsers(*m_database).findByIdentifier(name).value().value_or(UserWithPassword()).passwordHash;
    }
    ImportSummary import(const QByteArray &csv, ImportRules rules, bool keepsAdministrators = false)
    {
        return m_files->import(m_database.get(),
                               {.source = {.location = m_files->write(QStringLiteral("a.csv"), csv)},
                                .rules = rules,
                                .keepsAdministrators = keepsAdministrators});
    }

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TransferFiles> m_files;
};

void ImportConflictsTest::init()
{
    m_database.reset();
    m_place = TestDatabase::ofThisRow();
    m_database = m_place->open();
    m_files = std::make_unique<TransferFiles>();
    add(makeUserWithAddress(QStringLiteral("root"), QStringLiteral("root@example.org")), Role::Administrator);
    add(makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("ann@example.org")));
}

void ImportConflictsTest::add(User user, Role role)
{
    user.role = role;
    QVERIFY(SqlUsers(*m_database).add(user, "hash", makeEvent(AuditAction::UserCreated, user)));
}

void ImportConflictsTest::skipping()
{
    const auto summary = import("username,email,full_name\nANN,,Changed\nx,Ann@Example.org,Changed\nben,,\n", {});
    QVERIFY(!m_files->failed);
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.skipped.count, 2);
    QCOMPARE(summary.skipped.shown, (QStringList{QStringLiteral("ANN"), QStringLiteral("x")}));
    QVERIFY(!user(QStringLiteral("ann")).fullName);
}

void ImportConflictsTest::failing()
{
    QByteArray many;
    for (int i = 0; i < 1100; ++i)
        many += "user" + QByteArray::number(i) + '\n';
    for (const QByteArray &csv : {QByteArray("username\nben\nann\ncyd\n"), "username\nben\n" + many + "ann\ncyd\n"}) {
        const auto summary = import(csv, {.onConflict = OnConflict::Fail});
        QVERIFY(m_files->failed);
        QCOMPARE(m_files->failed->code, ErrorCode::Conflict);
        QVERIFY(m_files->failed->detail.contains(QStringLiteral("ann")));
        QVERIFY(!summary.isFinished);
        QVERIFY(user(QStringLiteral("ben")).id.isNull()); // nothing at all
    }
    QCOMPARE(import("username\nben\n" + many + "cyd\n", {.onConflict = OnConflict::Fail}).added, 1102);
    QVERIFY(!m_files->failed);
}

void ImportConflictsTest::updating()
{
    m_files->clock.advance(1h);
    const auto summary = import("username,email,full_name,disabled,password\nann,new@example.org,Ann A.,1,\nben,,,,\nroot,,,,\n",
                                {.onConflict = OnConflict::Update});
    QVERIFY(!m_files->failed);
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.updated, 1);
    QCOMPARE(summary.skipped.shown, QStringList{QStringLiteral("root")}); // the same already
    const User ann = user(QStringLiteral("ann"));
    QCOMPARE(ann.email, QStringLiteral("new@example.org"));
    QCOMPARE(ann.fullName, QStringLiteral("Ann A."));
    QVERIFY(ann.disabled);
    QCOMPARE(ann.updatedAt, m_files->clock.now());
    QCOMPARE(user(QStringLiteral("new@example.org")).id, ann.id);
    QVERIFY(user(QStringLiteral("ann@example.org")).id.isNull()); // free again
    QCOMPARE(user(QStringLiteral("root")).email, QStringLiteral("root@example.org")); // what the source lacks stays
    UserQuery query;
    query.search = QStringLiteral("ann a.");
    QCOMPARE(SqlUsers(*m_database).list(query).value().total, 1);
}

void ImportConflictsTest::anUpdateIsToldAndCounted()
{
    SqlSessions sessions(*m_database);
    const User ann = user(QStringLiteral("ann"));
    const NewSession session = makeSession(ann, "secret");
    QVERIFY(sessions.add(session, makeEvent(AuditAction::SignIn, ann)).value());
    const QString file =
        m_files->write(QStringLiteral("a.jsonl"), "{\"username\":\"ann\",\"disabled\":true,\"notes\":[{\"text\":\"Milk\"}]}\n");
    m_files->import(m_database.get(), {.source = {.location = file}, .rules = {.onConflict = OnConflict::Update}});
    QVERIFY(!m_files->failed);
    const AuditEvent told = SqlAudit(*m_database).list({}).value().records.first().event;
    QCOMPARE(told.action, AuditAction::UsersImported);
    QCOMPARE(told.details.value(QStringLiteral("added")).toInt(), 0);
    QCOMPARE(told.details.value(QStringLiteral("updated")).toInt(), 1);
    QCOMPARE(SqlNotes(*m_database).list(ann.id).value().size(), 1);
    QVERIFY(!sessions.findLive(session.session.id, m_files->clock.now()).value()); // shut out at once
    QVERIFY(m_database->readOne(areUserCountsRight).value());
}

void ImportConflictsTest::theLaterSignInStays()
{
    for (const char *time : {"2025-05-05T00:00:00Z", "2024-04-04T00:00:00Z"}) {
        import("username,last_login\nann," + QByteArray(time) + '\n', {.onConflict = OnConflict::Update});
        QVERIFY(!m_files->failed);
        QCOMPARE(user(QStringLiteral("ann")).lastSignInAt->time_since_epoch(), 1'746'403'200'000ms);
    }
}

void ImportConflictsTest::anUpdateByAddressKeepsTheName()
{
    import("username,email,full_name\nother,ann@example.org,Ann A.\n", {.onConflict = OnConflict::Update});
    QVERIFY(!m_files->failed);
    QCOMPARE(user(QStringLiteral("ann")).fullName, QStringLiteral("Ann A."));
    QVERIFY(user(QStringLiteral("other")).id.isNull());
}

void ImportConflictsTest::anUpdateById()
{
    const QByteArray id = user(QStringLiteral("ann")).id.toByteArray(QUuid::WithoutBraces);
    const auto summary = import("id,username\n" + id + ",anna\n", {.onConflict = OnConflict::Update});
    QVERIFY(!m_files->failed);
    QCOMPARE(summary.updated, 1);
    QCOMPARE(user(QStringLiteral("anna")).email, QStringLiteral("ann@example.org"));
    QVERIFY(user(QStringLiteral("ann")).id.isNull());
}

void ImportConflictsTest::nameAndAddressOfDifferentAccounts()
{
    const auto summary = import("username,email\nann,root@example.org\n", {.onConflict = OnConflict::Update});
    QVERIFY(!m_files->failed);
    QCOMPARE(summary.refused.count, 1);
    QVERIFY(summary.refused.shown[0].reason.contains(QStringLiteral("different accounts")));
}

void ImportConflictsTest::whoLooksLikeSomebodyHereIsRefused()
{
    add(makeUser(QStringLiteral("p\u0430ypal"))); // with a Cyrillic letter
    for (const OnConflict rule : {OnConflict::Skip, OnConflict::Update}) {
        const auto summary = import("username\npaypal\n", {.onConflict = rule});
        QVERIFY(!m_files->failed);
        QCOMPARE(summary.added, 0);
        QCOMPARE(summary.refused.shown.first().name, QStringLiteral("paypal"));
    }
    const QByteArray ann = user(QStringLiteral("ann")).id.toByteArray(QUuid::WithoutBraces);
    QCOMPARE(import("id,username\n" + ann + ",paypal\n", {.onConflict = OnConflict::Update}).refused.count, 1);
    QVERIFY(user(QStringLiteral("paypal")).id.isNull());
}

void ImportConflictsTest::passwordsSetLaterStay_data()
{
    QTest::addColumn<QByteArray>("setAt");
    QTest::addColumn<bool>("updatePasswords");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("of a time nobody knows") << QByteArray() << false << false;
    QTest::newRow("older, by its own time") << QByteArray("2025-12-31T23:59:59Z") << false << false;
    QTest::newRow("of the same time") << QByteArray("2026-01-01T00:00:00Z") << false << false;
    QTest::newRow("newer, by its own time") << QByteArray("2026-01-01T00:00:01Z") << false << true;
    QTest::newRow("older, but asked for") << QByteArray() << true << true;
}

void ImportConflictsTest::passwordsSetLaterStay()
{
    QFETCH(QByteArray, setAt);
    QFETCH(bool, updatePasswords);
    QFETCH(bool, isTaken);
    m_files->clock.advance(1h);
    import("username,password,password_changed_at\nann," + sampleHash().toLatin1() + ',' + setAt + '\n',
           {.onConflict = OnConflict::Update, .updatePasswords = updatePasswords});
    QVERIFY(!m_files->failed);
    QCOMPARE(hash(QStringLiteral("ann")), isTaken ? sampleHash().toLatin1() : QByteArray("hash"));
    const auto expected = !isTaken ? FakeClock::start : setAt.isEmpty() ? m_files->clock.now() : FakeClock::start + 1s;
    QCOMPARE(user(QStringLiteral("ann")).passwordChangedAt, expected);
}

void ImportConflictsTest::passwordsStayWhereTheyAreNotTaken()
{
    m_files->clock.advance(1h);
    const auto summary =
        import("username,full_name,password,password_changed_at\nann,Ann A.," + sampleHash().toLatin1() + ",2026-01-01T00:00:01Z\n",
               {.onConflict = OnConflict::Update, .takesPasswords = false});
    QCOMPARE(summary.updated, 1);
    QCOMPARE(user(QStringLiteral("ann")).fullName, QStringLiteral("Ann A."));
    QCOMPARE(hash(QStringLiteral("ann")), "hash");
}

void ImportConflictsTest::noTimeIsToCome()
{
    const QByteArray later = ",2099-01-01T00:00:00Z";
    import("username,created_at,updated_at,last_sign_in_at,password,password_changed_at\nben" + later + later + later + ','
               + sampleHash().toLatin1() + later + '\n',
           {});
    QVERIFY(!m_files->failed);
    const User ben = user(QStringLiteral("ben"));
    const Timestamp now = m_files->clock.now();
    QCOMPARE(ben.createdAt, now);
    QCOMPARE(ben.updatedAt, now);
    QCOMPARE(ben.lastSignInAt, std::optional(now));
    QCOMPARE(ben.passwordChangedAt, now);
    import("username,password,password_changed_at\nann," + sampleHash().toLatin1() + later + '\n', {.onConflict = OnConflict::Update});
    QCOMPARE(hash(QStringLiteral("ann")), "hash"); // hers was set at this moment too
}

void ImportConflictsTest::administratorsAreNotTakenOver()
{
    const QByteArray evil =
        "username,email,password,password_changed_at\nroot,evil@example.org," + sampleHash().toLatin1() + ",2027-01-01T00:00:00Z\n";
    const auto summary = import(evil, {.onConflict = OnConflict::Update});
    QCOMPARE(summary.refused.count, 1);
    QVERIFY(summary.refused.shown[0].reason.contains(QStringLiteral("administrator")));
    QCOMPARE(user(QStringLiteral("root")).email, QStringLiteral("root@example.org"));
    QCOMPARE(hash(QStringLiteral("root")), "hash");
}

void ImportConflictsTest::anotherPasswordEndsSessions()
{
    SqlSessions sessions(*m_database);
    const User ann = user(QStringLiteral("ann"));
    const NewSession session = makeSession(ann, "secret");
    QVERIFY(sessions.add(session, makeEvent(AuditAction::SignIn, ann)).value());
    QVERIFY(sessions.findLive(session.session.id, m_files->clock.now()).value());
    import("username,full_name\nann,Ann\n", {.onConflict = OnConflict::Update});
    QVERIFY(sessions.findLive(session.session.id, m_files->clock.now()).value());
    import("username,password\nann," + sampleHash().toLatin1() + '\n', {.onConflict = OnConflict::Update, .updatePasswords = true});
    QVERIFY(!sessions.findLive(session.session.id, m_files->clock.now()).value());
}

void ImportConflictsTest::nobodyIsLetInAgain()
{
    QVERIFY(SqlUsers(*m_database).change(user(QStringLiteral("ann")).id, {.disabled = true}, m_files->clock.now(), {}));
    import("username,full_name,disabled\nann,Ann A.,0\n", {.onConflict = OnConflict::Update});
    QCOMPARE(user(QStringLiteral("ann")).fullName, QStringLiteral("Ann A."));
    QVERIFY(user(QStringLiteral("ann")).disabled);
}

void ImportConflictsTest::theLastAdministratorStays()
{
    const auto demoted = import("username,is_admin\nroot,0\n", {.onConflict = OnConflict::Update}, true);
    QCOMPARE(demoted.refused.count, 1);
    const auto disabled = import("username,disabled\nroot,1\n", {.onConflict = OnConflict::Update});
    QCOMPARE(disabled.refused.count, 1);
    QVERIFY(disabled.refused.shown[0].reason.contains(QStringLiteral("last administrator")));
    QCOMPARE(user(QStringLiteral("root")).role, Role::Administrator);
    QVERIFY(!user(QStringLiteral("root")).disabled);
    // With another one it may go; of two in one file one stays.
    add(makeUser(QStringLiteral("boss")), Role::Administrator);
    const auto both = import("username,disabled\nroot,1\nboss,1\n", {.onConflict = OnConflict::Update, .updatePasswords = true});
    QCOMPARE(both.updated, 1);
    QCOMPARE(both.refused.count, 1);
    QVERIFY(user(QStringLiteral("root")).disabled && !user(QStringLiteral("boss")).disabled);
}

void ImportConflictsTest::rolesOfOurOwnExport()
{
    const auto own = [this](const QByteArray &role) {
        m_files->import(m_database.get(),
                        {.source = {.location = m_files->write(QStringLiteral("a.jsonl"),
                                                               R"({"format":"sallyport-export","version":1})"
                                                               "\n{\"username\":\"ann\",\"role\":\""
                                                                   + role + "\"}\n")},
                         .rules = {.onConflict = OnConflict::Update},
                         .keepsAdministrators = true});
        QVERIFY(!m_files->failed);
    };
    own("administrator");
    QCOMPARE(user(QStringLiteral("ann")).role, Role::Administrator);
    own("user");
    QCOMPARE(user(QStringLiteral("ann")).role, Role::User);
    import("username,role\nann,admin\n", {.onConflict = OnConflict::Update});
    QCOMPARE(user(QStringLiteral("ann")).role, Role::User);
}

QTEST_GUILESS_MAIN(ImportConflictsTest)
#include "importconflictstest.moc"
