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
constexpr int mostCalls = 100;

} // namespace

/// Every call of the database fails in turn while accounts come over: a batch is there as a whole, with all that belongs to it and the
/// record of how far the import is, or not at all. The next run brings the rest, each once.
class ImportFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void batchesAreWhole();

private:
    /// What tells how many accounts there are, each in its own way.
    QList<qint64> counts() const;
    QString file(int round);

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_reader; // of another node: nothing fails for it
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

void ImportFaultsTest::batchesAreWhole()
{
    m_reader.reset();
    m_place = TestDatabase::ofThisRow();
    m_reader = m_place->open();
    FailingDatabase faults;
    const auto database = m_place->open(&faults);
    qint64 before = 0;
    int round = 1;
    for (bool failed = true; failed && round < mostCalls; ++round) {
        const QString path = file(round);
        faults.failAt(round);
        const ImportSummary summary = m_files.import(database.get(), path);
        failed = faults.stop();
        QCOMPARE(m_files.failed.has_value(), failed);
        const QList<qint64> after = counts();
        const qint64 stored = after.first() - before;
        QVERIFY2(stored == 0 || stored == batch || stored == accounts, qPrintable(QStringLiteral("%1, call %2").arg(stored).arg(round)));
        QCOMPARE(after, QList<qint64>(after.size(), after.first()));
        QCOMPARE(summary.isFinished, !failed);
        if (failed) {
            const ImportSummary rest = m_files.import(database.get(), path);
            QVERIFY(!m_files.failed && rest.isFinished);
            QCOMPARE(rest.resumedAt, stored);
            QCOMPARE(rest.added, accounts);
            QCOMPARE(rest.skipped.count, 0);
        }
        before += accounts;
        QCOMPARE(counts(), QList<qint64>(after.size(), before));
    }
    QVERIFY(round > 10 && round < mostCalls);
    SqlAudit records(*m_reader);
    QVERIFY(!AuditLog(records).verify().value().brokenAt);
    qInfo("%d calls, each failed once", round - 1);
}

QTEST_GUILESS_MAIN(ImportFaultsTest)
#include "importfaultstest.moc"
