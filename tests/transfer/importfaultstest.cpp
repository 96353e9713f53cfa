// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditlog.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/testdatabase.h"
#include "tests/support/failingdatabase.h"
#include "tests/transfer/transferfiles.h"

#include <QTest>

using namespace sallyport;

namespace {

constexpr int batch = 500;
constexpr int accounts = batch + 20;
/// More calls than an import of two batches makes: who reaches this never stops failing.
constexpr int mostCalls = 120;

} // namespace

/// Every call of the database fails in turn while accounts come over: a batch is there as a whole, with all that belongs to it and the
/// record of how far the import is, or not at all. The next run brings the rest, each once.
class ImportFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void batchesAreWhole_data();
    void batchesAreWhole();
    void lostAnswersAreNoLoss_data();
    void lostAnswersAreNoLoss();

private:
    void begin();
    ImportSummary import(Database &database, const QString &path);
    void checkAndFinish(Database &database, const QString &path);
    /// What tells how many accounts there are, each in its own way.
    QList<qint64> counts() const;
    QString file(int round);

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_reader; // of another node: nothing fails for it
    qint64 m_before = 0; ///< accounts
    TransferFiles m_files;
};

QList<qint64> ImportFaultsTest::counts() const
{
    QStringList queries{QStringLiteral("SELECT COUNT(*) FROM users"), QStringLiteral("SELECT COUNT(*) / 2 FROM identifiers"),
                        QStringLiteral("SELECT COUNT(*) FROM notes"),
                        QStringLiteral("SELECT count FROM user_counts WHERE role = 'user' AND NOT disabled"),
                        QStringLiteral("SELECT CAST(COALESCE(SUM(added), 0) AS BIGINT) FROM imports")};
    if (m_reader->dialect() == Dialect::Sqlite)
        queries << QStringLiteral("SELECT COUNT(*) FROM search_rows") << QStringLiteral("SELECT COUNT(*) FROM search");
    QList<qint64> counts;
    for (const QString &query : queries) {
        const auto count = m_reader->readOne(
            [&](Connection &connection) { return connection.selectOne(query, {}, [](Row row) { return row.number(); }); });
        counts.append(count.value().value());
    }
    return counts;
}

QString ImportFaultsTest::file(int round)
{
    QByteArray lines;
    for (int i = 0; i < accounts; ++i) {
        const QByteArray name = "user" + QByteArray::number(round) + '-' + QByteArray::number(i);
        lines += "{\"username\":\"" + name + "\",\"email\":\"" + name + "@example.org\",\"notes\":[{\"text\":\"Milk\"}]}\n";
    }
    return m_files.write(QStringLiteral("accounts%1.jsonl").arg(round), lines);
}

void ImportFaultsTest::begin()
{
    m_reader.reset();
    m_place = TestDatabase::ofThisRow();
    m_reader = m_place->open();
    m_before = 0;
}

ImportSummary ImportFaultsTest::import(Database &database, const QString &path)
{
    QFETCH(int, connections);
    return m_files.import(&database, {.source = {.location = path}, .connections = connections});
}

/// After an import that may have failed: what is there is whole, and the next run brings the rest.
void ImportFaultsTest::checkAndFinish(Database &database, const QString &path)
{
    const bool failed = m_files.failed.has_value();
    const QList<qint64> after = counts();
    const qint64 stored = after.first() - m_before;
    QVERIFY2(stored == accounts || (failed && (stored == 0 || stored == batch)), qPrintable(QString::number(stored)));
    QCOMPARE(after, QList<qint64>(after.size(), after.first()));
    if (failed) {
        const ImportSummary rest = import(database, path);
        QVERIFY(!m_files.failed && rest.isFinished);
        QCOMPARE(rest.resumedAt, stored);
        QCOMPARE(rest.added, rest.wasDoneBefore ? 0 : accounts); // by which only the answer to the very last commit was missed
        QCOMPARE(rest.skipped.count, 0);
    }
    m_before += accounts;
    QCOMPARE(counts(), QList<qint64>(after.size(), m_before));
}

void ImportFaultsTest::batchesAreWhole_data()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("one connection") << 1;
    QTest::newRow("two connections") << 2;
}

void ImportFaultsTest::batchesAreWhole()
{
    begin();
    int round = 1;
    int failures = 0;
    for (bool fired = true; fired && round < mostCalls; ++round) {
        const QString path = file(round);
        FailingDatabase faults;
        const auto database = m_place->open(&faults); // one that was away is not asked again at once
        faults.failAt(round);
        const ImportSummary summary = import(*database, path);
        fired = faults.stop();
        QVERIFY2(fired || !m_files.failed, qPrintable(m_files.failed.value_or(Error()).cause)); // a look that failed is made up for
        QCOMPARE(summary.isFinished, !m_files.failed);
        failures += m_files.failed.has_value();
        checkAndFinish(*database, path);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(round > 10 && round < mostCalls);
    QVERIFY(failures > round / 3);
    SqlAudit records(*m_reader);
    QVERIFY(!AuditLog(records).verify().value().brokenAt);
    qInfo("%d calls, each failed once, %d imports ended by it", round - 1, failures);
}

void ImportFaultsTest::lostAnswersAreNoLoss_data()
{
    batchesAreWhole_data();
}

void ImportFaultsTest::lostAnswersAreNoLoss()
{
    begin();
    int failures = 0;
    for (int commit = 1; commit <= 6; ++commit) {
        const QString path = file(commit);
        FailingDatabase faults;
        const auto database = m_place->open(&faults);
        faults.loseAnswerAt(commit);
        import(*database, path);
        faults.stop();
        failures += m_files.failed.has_value();
        checkAndFinish(*database, path);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(failures >= 2);
}

QTEST_GUILESS_MAIN(ImportFaultsTest)
#include "importfaultstest.moc"
