// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditlog.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlusers.h"
#include "core/storage/tables/usercounts.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/testdatabase.h"
#include "tests/transfer/transferfiles.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace sallyport;

namespace {

constexpr int accounts = 6000;
constexpr int rounds = 4;
/// Of each source: somebody else takes its name meanwhile, or one that looks like it.
constexpr int contested = 2;

QString nameOf(int round, int number)
{
    return QStringLiteral("user%1-%2").arg(round).arg(number);
}

/// "user0-7" with a Cyrillic letter in it.
QString lookalikeOf(int round, int number)
{
    return nameOf(round, number).replace(u'e', QChar(0x0435));
}

/// Where it is when the import has begun to hurry: what is stored at the same time ends some thousand later.
int contestedNumber(int round, int which)
{
    return 2500 + 500 * round + 300 * which;
}

} // namespace

/// An import on several connections, and another node that takes the same names meanwhile: nobody has a name that another has or that looks
/// like it, nothing is lost, and neither waits for ever.
class ImportRacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void others_data();
    void others();

private:
    QByteArray csv(int round) const;
    /// Returns how many it added.
    int addOthers(Database &node, int round, const std::atomic_bool &isOver) const;
    void check(Database &database, int round) const;
};

void ImportRacesTest::others_data()
{
    QTest::addColumn<bool>("looksAlike");
    QTest::addColumn<bool>("isSameProcess");
    QTest::newRow("the same names") << false << false;
    QTest::newRow("names that look like them") << true << false;
    QTest::newRow("the same names in the same process") << false << true;
    QTest::newRow("names that look like them in the same process") << true << true;
}

QByteArray ImportRacesTest::csv(int round) const
{
    QByteArray csv = "username,email,password\n";
    for (int i = 0; i < accounts; ++i) {
        const QByteArray name = nameOf(round, i).toLatin1();
        csv += name + ',' + name + "@example.org," + sampleHash().toLatin1() + '\n';
    }
    return csv;
}

int ImportRacesTest::addOthers(Database &node, int round, const std::atomic_bool &isOver) const
{
    QFETCH(bool, looksAlike);
    SqlUsers users(node);
    int added = 0;
    for (int which = 0; which < contested; ++which) {
        const int number = contestedNumber(round, which);
        // What is 2000 before it is stored: it may be on its way itself.
        while (!isOver && !users.findByIdentifier(nameOf(round, number - 2000)).value())
            std::this_thread::yield();
        User user = makeUserWithAddress(looksAlike ? lookalikeOf(round, number) : nameOf(round, number), QString());
        user.email.reset();
        const auto result = users.add(user, "hash", makeEvent(AuditAction::UserCreated, user));
        if (!result && result.error().code != ErrorCode::UsernameTaken)
            qFatal("%s %s", qPrintable(result.error().detail), qPrintable(result.error().cause));
        added += result.has_value();
    }
    return added;
}

void ImportRacesTest::check(Database &database, int round) const
{
    SqlUsers users(database);
    for (int which = 0; which < contested; ++which) {
        const int i = contestedNumber(round, which);
        const bool isPlain = users.findByIdentifier(nameOf(round, i)).value().has_value();
        const bool isAlike = users.findByIdentifier(lookalikeOf(round, i)).value().has_value();
        QVERIFY2(isPlain != isAlike, qPrintable(nameOf(round, i)));
    }
}

void ImportRacesTest::others()
{
    const auto place = TestDatabase::ofThisRow();
    const auto database = place->open();
    const auto otherNode = place->open();
    QFETCH(bool, isSameProcess);
    Database &node = isSameProcess ? *database : *otherNode;
    TransferFiles files;
    int taken = 0;
    qint64 all = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString path = files.write(QStringLiteral("%1.csv").arg(round), csv(round));
        std::atomic_bool isOver = false;
        int added = 0;
        ImportSummary summary;
        {
            const std::jthread other([&] { added = addOthers(node, round, isOver); });
            summary = files.import(database.get(), {.source = {.location = path}, .connections = 3});
            isOver = true;
        }
        QVERIFY2(!files.failed, qPrintable(files.failed.value_or(Error()).cause));
        QVERIFY(summary.isFinished);
        QCOMPARE(summary.added + summary.skipped.count + summary.refused.count, accounts);
        QCOMPARE(summary.added, accounts - added);
        check(*database, round);
        taken += added;
        all += summary.added + added;
    }
    QCOMPARE(SqlUsers(*database).list({}).value().total, all);
    QVERIFY(database->readOne(areUserCountsRight).value());
    SqlAudit records(*database);
    QVERIFY(!AuditLog(records).verify().value().brokenAt);
    qInfo("%d of %d taken meanwhile", taken, rounds * contested);
}

QTEST_GUILESS_MAIN(ImportRacesTest)
#include "importracestest.moc"
