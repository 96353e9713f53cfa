// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordhash.h"
#include "core/auth/unusablepassword.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlnotes.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/testdatabase.h"
#include "tests/transfer/transferfiles.h"

#include <QTest>

using namespace sallyport;

/// Bringing accounts into an installation that nobody else uses.
class ImportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();

    void bringsEveryField();
    void whatBreaksARuleIsRefusedWithItsLine();
    void theFirstOfTwoCounts();
    void lookalikesAreRefusedAcrossBatches();
    void goesOnWhereItStopped();
    void aChangedDatabaseIsReadFromItsBeginning();
    void isDoneOnce();
    void otherOptionsMakeAnotherImport();
    void aStoppedOneIsNotContinuedWithOtherOptions();
    void whatIsRefusedHasANameAndAPlace();
    void aDryRunChangesNothing();
    void aSourceThatBreaksOffKeepsWhatCameBefore();
    void absurdCostsAreRefused();
    void administratorsAreNotTakenOver();
    void triesOnePassword();

private:
    qint64 countUsers() { return SqlUsers(*m_database).list({}).value().total; }
    UserWithPassword account(const QString &name)
    {
        const auto found = SqlUsers(*m_database).findByIdentifier(name).value();
        return found ? *found : UserWithPassword();
    }
    static QByteArray csvOf(int first, int count);

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TransferFiles> m_files;
};

void ImportRunTest::init()
{
    m_database.reset();
    m_place = TestDatabase::ofThisRow();
    m_database = m_place->open();
    m_files = std::make_unique<TransferFiles>();
}

QByteArray ImportRunTest::csvOf(int first, int count)
{
    QByteArray csv = "username,email,password\n";
    for (int i = first; i < first + count; ++i)
        csv += "user" + QByteArray::number(i) + ",user" + QByteArray::number(i) + "@example.org," + sampleHash().toLatin1() + '\n';
    return csv;
}

void ImportRunTest::bringsEveryField()
{
    const auto summary = m_files->import(
        m_database.get(),
        m_files->write(
            QStringLiteral("a.jsonl"),
            "{\"id\":\"0190b76e-0000-7000-8000-000000000001\",\"username\":\"ann\",\"email\":\"Ann@example.org\",\"full_name\":\"Ann A.\","
            "\"disabled\":true,\"password_hash\":\""
                + sampleHash().toLatin1()
                + "\",\"created_at\":\"2020-01-01T00:00:00.001Z\",\"updated_at\":\"2021-01-01T00:00:00Z\","
                  "\"last_login\":\"2022-01-01T00:00:00Z\",\"notes\":[{\"text\":\"Milk\",\"completed\":true}]}\n{\"username\":\"ben\"}\n"));
    QVERIFY(!m_files->failed);
    QVERIFY(summary.isFinished);
    QCOMPARE(summary.added, 2);
    QCOMPARE(summary.withoutPassword, 1);
    QCOMPARE(summary.hashKinds.size(), 1);

    const auto ann = account(QStringLiteral("ANN@example.org"));
    QCOMPARE(ann.user.id, QUuid::fromString(u"0190b76e-0000-7000-8000-000000000001"));
    QCOMPARE(ann.user.fullName, QStringLiteral("Ann A."));
    QVERIFY(ann.user.disabled);
    QCOMPARE(ann.passwordHash, sampleHash().toLatin1());
    QCOMPARE(ann.user.createdAt.time_since_epoch().count(), 1'577'836'800'001);
    QCOMPARE(ann.user.updatedAt.time_since_epoch().count(), 1'609'459'200'000);
    QCOMPARE(ann.user.lastSignInAt->time_since_epoch().count(), 1'640'995'200'000);
    QCOMPARE(ann.user.passwordChangedAt, m_files->madeAt); // the file does not tell
    const auto notes = SqlNotes(*m_database).list(ann.user.id).value();
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes[0].text == QStringLiteral("Milk") && notes[0].completed);

    const auto ben = account(QStringLiteral("ben"));
    QCOMPARE(ben.passwordHash, unusablePasswordHash());
    QVERIFY(inspectPasswordHash(ben.passwordHash)); // so that a try at it costs what any other does
    QCOMPARE(ben.user.createdAt, m_files->clock.now());

    const auto records = SqlAudit(*m_database).list({}).value().records;
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].event.action, AuditAction::UsersImported);
    QCOMPARE(records[0].event.details.value(QStringLiteral("added")).toInt(), 2);
    QCOMPARE(records[0].event.details.value(QStringLiteral("source")).toString(), QStringLiteral("a.jsonl"));
}

void ImportRunTest::whatBreaksARuleIsRefusedWithItsLine()
{
    const auto summary = m_files->import(m_database.get(),
                                         m_files->write(QStringLiteral("a.csv"),
                                                        "username,email,password\nann,,\n ben,,\ncyd,no address,\n"
                                                        "p\xd0\xb0ypal,,\ndan,,secret123\n0190b76e-0000-7000-8000-000000000001,,\nann\n"));
    QVERIFY(!m_files->failed);
    QCOMPARE(summary.added, 1);
    QStringList problems;
    for (const Problem &problem : summary.refused.shown)
        problems.append(problem.place.toText() + u' ' + problem.name);
    QCOMPARE(problems,
             (QStringList{QStringLiteral("line 3  ben"), QStringLiteral("line 4 cyd"), QString::fromUtf8("line 5 pаypal"),
                          QStringLiteral("line 6 dan"), QStringLiteral("line 7 0190b76e-0000-7000-8000-000000000001"),
                          QStringLiteral("line 8 ann")}));
    for (const Problem &problem : summary.refused.shown)
        QVERIFY2(!problem.reason.isEmpty() && !problem.reason.contains(QStringLiteral("secret123")), qPrintable(problem.reason));
}

void ImportRunTest::theFirstOfTwoCounts()
{
    const auto summary = m_files->import(m_database.get(),
                                         m_files->write(QStringLiteral("a.csv"),
                                                        "username,email,full_name\nann,ann@example.org,first\nANN,x@example.org,second\n"
                                                        "ben,Ann@Example.org,third\nann@example.org,,fourth\n"));
    QVERIFY(!m_files->failed);
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.duplicates.count, 3);
    QCOMPARE(summary.duplicates.shown[0].place.number, 3);
    QVERIFY(summary.duplicates.shown[0].reason.contains(QStringLiteral("line 2")));
    QCOMPARE(account(QStringLiteral("ann")).user.fullName, QStringLiteral("first"));
}

void ImportRunTest::lookalikesAreRefusedAcrossBatches()
{
    // Greek letters alone: no scripts are mixed, but on a screen it is the same name.
    const QByteArray file = csvOf(1, 600) + "AOX,,\n" + csvOf(601, 600).mid(24) + "\xce\x91\xce\x9f\xce\xa7,,\n";
    const auto summary = m_files->import(m_database.get(), m_files->write(QStringLiteral("a.csv"), file));
    QVERIFY(!m_files->failed);
    QCOMPARE(summary.refused.count, 1);
    QVERIFY2(summary.refused.shown[0].reason.contains(QStringLiteral("looks like")), qPrintable(summary.refused.shown[0].reason));
    // And where the other one is here already.
    const auto second =
        m_files->import(m_database.get(), m_files->write(QStringLiteral("b.csv"), "username,x\n\xce\x91\xce\x9f\xce\xa7,\n"));
    QCOMPARE(second.refused.count, 1);
    QVERIFY2(second.refused.shown[0].reason.contains(QStringLiteral("aox")), qPrintable(second.refused.shown[0].reason));
}

void ImportRunTest::goesOnWhereItStopped()
{
    const QString path = m_files->write(QStringLiteral("a.csv"), csvOf(1, 1700) + csvOf(1, 1).mid(24) + "x y,\n");
    const auto first = m_files->import(m_database.get(), {.source = {.location = path}}, 500);
    QVERIFY(!m_files->failed && !first.isFinished);
    QCOMPARE(first.added, 500);
    QCOMPARE(countUsers(), 500);
    const auto second = m_files->import(m_database.get(), {.source = {.location = path}}, 1000);
    QVERIFY(!second.isFinished);
    QCOMPARE(second.resumedAt, 500);
    QCOMPARE(countUsers(), 1000);
    const auto third = m_files->import(m_database.get(), path);
    QVERIFY(third.isFinished);
    QCOMPARE(third.added, 1700);
    QCOMPARE(third.skipped.count, 0);
    QCOMPARE(third.duplicates.count, 1); // found although its first one was read by an earlier run
    QCOMPARE(third.refused.count, 1);
    QCOMPARE(countUsers(), 1700);
}

// As many rows as before and the same last one: where it stopped says nothing about them.
void ImportRunTest::aChangedDatabaseIsReadFromItsBeginning()
{
    const QString path = m_files->path(QStringLiteral("tutorial.db"));
    const auto change = [&path](const QStringList &statements) {
        const auto connection = Connection::open({.path = path, .parameters = {}});
        for (const QString &statement : statements)
            QVERIFY(connection.value()->executeOnce(statement));
    };
    change({QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, username TEXT, hashed_password TEXT)"),
            QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 700) "
                           "INSERT INTO users SELECT i, 'user' || i, NULL FROM n WHERE i <> 600")});
    QVERIFY(!m_files->import(m_database.get(), {.source = {.location = path}}, 500).isFinished);
    QCOMPARE(countUsers(), 500);
    change({QStringLiteral("DELETE FROM users WHERE id = 1"), QStringLiteral("INSERT INTO users VALUES (600, 'user600', NULL)")});
    const auto rest = m_files->import(m_database.get(), path);
    QVERIFY(!m_files->failed && rest.isFinished);
    QCOMPARE(rest.resumedAt, 0);
    QCOMPARE(rest.skipped.count, 499);
    QCOMPARE(countUsers(), 700); // none was left out, and the first one had come already
    QVERIFY(m_files->import(m_database.get(), path).wasDoneBefore);
    change({QStringLiteral("UPDATE users SET username = 'other' WHERE id = 2")});
    QCOMPARE(m_files->import(m_database.get(), path).added, 1);
}

void ImportRunTest::isDoneOnce()
{
    const QString path = m_files->write(QStringLiteral("a.csv"), csvOf(1, 10));
    QCOMPARE(m_files->import(m_database.get(), path).added, 10);
    QVERIFY(m_files->import(m_database.get(), path).wasDoneBefore);
    const auto again = m_files->import(m_database.get(), {.source = {.location = path}, .restarts = true});
    QVERIFY(again.isFinished && !again.wasDoneBefore);
    QCOMPARE(again.skipped.count, 10);
    // Another content under the same name is another import.
    const auto more = m_files->import(m_database.get(), m_files->write(QStringLiteral("a.csv"), csvOf(1, 12)));
    QCOMPARE(more.added, 2);
    QCOMPARE(more.skipped.count, 10);
    QCOMPARE(more.skipped.shown.first(), QStringLiteral("user1"));
    QCOMPARE(countUsers(), 12);
}

void ImportRunTest::otherOptionsMakeAnotherImport()
{
    using OnConflict = ImportRules::OnConflict;
    const QString path = m_files->write(QStringLiteral("a.csv"), "username,full_name,is_admin\nann,Ann,1\nben,Ben,0\n");
    const SourceOptions source{.location = path};
    const auto first = m_files->import(m_database.get(), {.source = source});
    QCOMPARE(first.added, 2);
    QCOMPARE(first.formerAdministrators, 1);
    QCOMPARE(account(QStringLiteral("ann")).user.role, Role::User);

    const ImportRun::Options keeping{.source = source, .rules = {.onConflict = OnConflict::Update}, .keepsAdministrators = true};
    const auto second = m_files->import(m_database.get(), keeping);
    QVERIFY(!second.wasDoneBefore);
    QCOMPARE(second.formerAdministrators, 0);
    QCOMPARE(account(QStringLiteral("ann")).user.role, Role::Administrator);
    QVERIFY(m_files->import(m_database.get(), keeping).wasDoneBefore);
    QVERIFY(m_files->import(m_database.get(), path).wasDoneBefore); // the first stays done

    m_files->import(m_database.get(), {.source = source, .rules = {.onConflict = OnConflict::Fail}});
    QVERIFY(m_files->failed);
    QCOMPARE(m_files->failed->code, ErrorCode::Conflict);

    const SourceOptions withParameters{.location = path, .firebase = FirebaseScrypt{.signerKey = "key", .saltSeparator = "s"}};
    QVERIFY(!m_files->import(m_database.get(), {.source = withParameters}).wasDoneBefore);
    const SourceOptions otherParameters{.location = path, .firebase = FirebaseScrypt{.signerKey = "other", .saltSeparator = "s"}};
    QVERIFY(!m_files->import(m_database.get(), {.source = otherParameters}).wasDoneBefore);
    QVERIFY(m_files->import(m_database.get(), {.source = withParameters}).wasDoneBefore);
}

void ImportRunTest::aStoppedOneIsNotContinuedWithOtherOptions()
{
    const QString path = m_files->write(QStringLiteral("a.csv"), csvOf(1, 1200));
    QVERIFY(!m_files->import(m_database.get(), {.source = {.location = path}}, 500).isFinished);
    const ImportRun::Options updating{.source = {.location = path}, .rules = {.onConflict = ImportRules::OnConflict::Update}};
    const auto other = m_files->import(m_database.get(), updating);
    QVERIFY(other.isFinished);
    QCOMPARE(other.resumedAt, 0);
    QCOMPARE(countUsers(), 1200);
    const auto same = m_files->import(m_database.get(), path); // goes on where it was
    QVERIFY(same.isFinished);
    QVERIFY(same.resumedAt >= 500);
}

void ImportRunTest::whatIsRefusedHasANameAndAPlace()
{
    const auto refused = [this](const QByteArray &json) {
        QStringList told;
        const auto summary =
            m_files->import(m_database.get(), {.source = {.location = m_files->write(QStringLiteral("a.json"), json)}, .isDryRun = true});
        for (const Problem &problem : summary.refused.shown)
            told.append(problem.place.toText() + u' ' + problem.name);
        return told.join(u'\n');
    };
    const QByteArray ann = R"({"username":"ann"})";
    const QByteArray ben = R"({"username":"ben","password_hash":"nonsense"})";
    const QByteArray mail = R"({"email":"cy@example.org","password_hash":"nonsense"})";
    QCOMPARE(refused('[' + ann + ',' + ben + ',' + mail + ']'), QStringLiteral("record 2 ben\nrecord 3 cy@example.org"));
    QCOMPARE(refused("{\"users\":[" + ben + "," + mail + "]}"), QStringLiteral("record 1 ben\nrecord 2 cy@example.org"));
    QCOMPARE(refused(ann + '\n' + ben + '\n' + mail + '\n'), QStringLiteral("line 2 ben\nline 3 cy@example.org"));
    QCOMPARE(refused("[\n" + ann + ",\n" + ben + "\n]\n"), QStringLiteral("line 3 ben"));
    QCOMPARE(refused(R"([{"model":"auth.user","fields":{"username":"dan","password":"nonsense"}}])"), QStringLiteral("record 1 dan"));
    QCOMPARE(refused(R"([{"username":"ed","created_at":"nonsense"}])"), QStringLiteral("record 1 ed"));
}

void ImportRunTest::aDryRunChangesNothing()
{
    const QString path = m_files->write(QStringLiteral("a.csv"), csvOf(1, 700));
    m_files->import(m_database.get(), m_files->write(QStringLiteral("b.csv"), csvOf(600, 5)));
    const auto summary = m_files->import(m_database.get(), {.source = {.location = path}, .isDryRun = true});
    QVERIFY(!m_files->failed && summary.isFinished && summary.isDryRun);
    QCOMPARE(summary.added, 695);
    QCOMPARE(summary.skipped.count, 5);
    QCOMPARE(countUsers(), 5);
    QCOMPARE(m_files->import(m_database.get(), path).added, 695); // it did not count as begun
    const auto nowhere = m_files->import(nullptr, {.source = {.location = path}, .isDryRun = true});
    QCOMPARE(nowhere.added, 700);
}

void ImportRunTest::aSourceThatBreaksOffKeepsWhatCameBefore()
{
    QByteArray lines;
    for (int i = 0; i < 700; ++i)
        lines += "{\"username\":\"user" + QByteArray::number(i) + "\"}\n";
    const auto summary = m_files->import(m_database.get(), m_files->write(QStringLiteral("a.jsonl"), lines + "{\"username\":\"x"));
    QVERIFY(m_files->failed);
    QCOMPARE(m_files->failed->code, ErrorCode::FileDamaged);
    QVERIFY(m_files->failed->detail.contains(QStringLiteral("line 701")));
    QVERIFY(!summary.isFinished);
    QCOMPARE(countUsers(), 700);
}

void ImportRunTest::absurdCostsAreRefused()
{
    const auto summary =
        m_files->import(m_database.get(),
                        m_files->write(QStringLiteral("a.csv"),
                                       "username;password\nann;$2b$31$abcdefghijklmnopqrstuuZakPDp6bZDRlgfrhVHiZC/4c843smaK\n"
                                       "ben;$argon2id$v=19$m=4194304,t=2,p=1$c2FsdHNhbHRzYWx0$c3VwcG9zZWRseSBhIGhhc2ggb2YgMzIgYnl0ZXM\n"));
    QVERIFY(!m_files->failed);
    QCOMPARE(summary.added, 0);
    QCOMPARE(summary.refused.count, 2);
}

void ImportRunTest::administratorsAreNotTakenOver()
{
    const QByteArray csv = "username,is_admin\nann,1\n";
    m_files->import(m_database.get(), m_files->write(QStringLiteral("a.csv"), csv));
    QCOMPARE(account(QStringLiteral("ann")).user.role, Role::User);
    m_files->import(
        m_database.get(),
        {.source = {.location = m_files->write(QStringLiteral("b.csv"), "username,is_admin\nben,1\n")}, .keepsAdministrators = true});
    QCOMPARE(account(QStringLiteral("ben")).user.role, Role::Administrator);
}

void ImportRunTest::triesOnePassword()
{
    const PasswordHasher hasher(m_files->random, {});
    const SourceOptions source{
        .location = m_files->write(QStringLiteral("a.csv"), csvOf(1, 3) + "ben,,\n"), .format = {}, .firebase = {}, .now = {}};
    const auto tried = [&](const char *name, const char *password) {
        const auto one =
            tryPassword(source, QString::fromLatin1(name), Secret(QByteArrayView(password)), hasher, m_files->clock, m_files->random)
                .value();
        return one ? QString::number(one->isRight) + one->hindrance : QString();
    };
    QCOMPARE(tried("USER2", "secret123"), QStringLiteral("1"));
    QCOMPARE(tried("user2@example.org", "secret123"), QStringLiteral("1"));
    QCOMPARE(tried("user2", "Secret123"), QStringLiteral("0"));
    QCOMPARE(tried("ben", ""), QStringLiteral("0"));
    QCOMPARE(tried("user4", "secret123"), QString());
    m_files->write(QStringLiteral("a.csv"),
                   "username,email,password,disabled\nann,a@example.org," + sampleHash().toLatin1() + ",1\n x," + "x@example.org,"
                       + sampleHash().toLatin1() + ",0\nben,A@example.org," + sampleHash().toLatin1() + ",0\ncyd,,nonsense,0\n");
    QVERIFY(tried("ann", "secret123").startsWith(QStringLiteral("1It is disabled")));
    QVERIFY(tried("x@example.org", "secret123").size() > 2);
    QVERIFY(tried("ben", "secret123").contains(QStringLiteral("line 2")));
    QVERIFY(tried("cyd", "nonsense").startsWith(QStringLiteral("0This is no password hash")));
    QCOMPARE(countUsers(), 0);
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "importruntest.moc"
