// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/sqlvalue.h"
#include "tests/backup/backupstage.h"
#include "tests/backup/sampledata.h"
#include "tests/support/postgrescluster.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace sallyport;

/// A backup fits both engines: the way from one machine to many, and back.
class EnginesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyTableIsInTheCatalogue();
    void thereAndBackItIsTheSame();
    void isOneStateWhileOthersWrite();
    void aFailureChangesNothing();
    void replacesWhatIsThere();
    void whatPostgresCannotStoreIsReplaced();

private:
    std::unique_ptr<Database> postgres(const QString &name);
    QString backup(Database &database, const QString &name);

    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<BackupStage> m_stage;
    int m_databases = 0;
};

void EnginesTest::initTestCase()
{
    auto cluster = PostgresCluster::create();
    QVERIFY2(cluster, cluster ? "" : qPrintable(cluster.error().detail));
    m_cluster = std::move(*cluster);
}

void EnginesTest::init()
{
    m_stage = std::make_unique<BackupStage>();
}

std::unique_ptr<Database> EnginesTest::postgres(const QString &name)
{
    const QString own = name + QString::number(++m_databases);
    if (!m_cluster->createDatabase(own))
        return nullptr;
    return m_stage->open(parseDatabaseUrl(m_cluster->url(own)).value());
}

QString EnginesTest::backup(Database &database, const QString &name)
{
    const QString path = m_stage->path(name);
    const auto made = m_stage->make(database, path, m_stage->keys());
    return made ? path : made.error().detail + made.error().cause;
}

void EnginesTest::everyTableIsInTheCatalogue()
{
    const auto database = postgres(QStringLiteral("catalogue"));
    const auto tables = database->readOne([](Connection &connection) {
        return connection.selectAll(
            QStringLiteral("SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = current_schema()"), {},
            [](Row row) { return row.text(); });
    });
    QVERIFY(tables && tables->size() > 10);
    for (const QString &table : *tables)
        QVERIFY2(findInCatalogue(table), qPrintable(table));
    // Both engines have the same tables with the same columns and keys.
    const auto other = m_stage->database(QStringLiteral("a.db"));
    QCOMPARE(database->readOne([](Connection &connection) { return keptTables(connection); }).value(),
             other->readOne([](Connection &connection) { return keptTables(connection); }).value());
}

void EnginesTest::thereAndBackItIsTheSame()
{
    const auto from = m_stage->database(QStringLiteral("from.db"));
    const auto there = postgres(QStringLiteral("there"));
    const auto back = m_stage->database(QStringLiteral("back.db"));
    QVERIFY(addSampleData(*from, m_stage->sealer(), 1001));
    auto expected = dumpOf(*from, m_stage->sealer()).value();
    const auto moved = m_stage->restore(*there, m_stage->request(backup(*from, QStringLiteral("1"))));
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail + moved.error().cause));
    // Sealed for another installation by now: what makes the second backup has that one's key.
    const auto again = makeBackup(
        *there, {.path = m_stage->path(QStringLiteral("2")), .schema = newestSchema(), .masterKeys = BackupStage::otherMasterKeys()},
        m_stage->keys(), m_stage->clock());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail + again.error().cause));
    QCOMPARE(again->info.engine, Dialect::PostgreSql);
    QVERIFY(m_stage->restore(*back, m_stage->request(m_stage->path(QStringLiteral("2")))));
    auto onPostgres = dumpOf(*there, m_stage->otherSealer()).value();
    auto found = dumpOf(*back, m_stage->otherSealer()).value();
    for (auto *dump : {&expected, &onPostgres, &found}) {
        QVERIFY(dump->remove(QStringLiteral("audit_events")) && dump->remove(QStringLiteral("audit_chain"))); // tell of the restores
    }
    QCOMPARE(onPostgres, expected);
    QCOMPARE(found, expected);
}

void EnginesTest::isOneStateWhileOthersWrite()
{
    const auto database = postgres(QStringLiteral("writing"));
    QVERIFY(addSampleData(*database, m_stage->sealer(), 1001));
    QVERIFY(setCounters(*database, QStringLiteral("1")));
    std::atomic<bool> done = false;
    std::atomic<int> written = 0;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        while (!done)
            written += setCounters(*database, QStringLiteral("count + 1")) ? 1 : 0;
    }));
    writer->start();
    const auto waitForWriter = [&, before = written.load()](const BackupProgress &) -> Result<> {
        for (int wait = 0; wait < 200 && written <= before + 1; ++wait)
            QThread::msleep(5);
        return {};
    };
    const QString path = m_stage->path(QStringLiteral("b"));
    const auto made = m_stage->make(*database, path, m_stage->keys(), waitForWriter);
    done = true;
    writer->wait();
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail + made.error().cause));
    QVERIFY(written > 1);
    QCOMPARE(countersIn(path, m_stage->keysOf(path)).size(), 1);
}

void EnginesTest::aFailureChangesNothing()
{
    const auto from = m_stage->database(QStringLiteral("from.db"));
    const auto to = postgres(QStringLiteral("failing"));
    QVERIFY(addSampleData(*from, m_stage->sealer(), 3000));
    QVERIFY(addSampleData(*to, m_stage->otherSealer(), 3));
    const auto before = dumpOf(*to, m_stage->otherSealer()).value();
    const QString good = backup(*from, QStringLiteral("b"));
    QByteArray content = contentOf(good);
    content[content.size() * 3 / 4] = char(content[content.size() * 3 / 4] ^ 1);
    writeFile(m_stage->path(QStringLiteral("bad")), content);
    RestoreRequest request = m_stage->request(m_stage->path(QStringLiteral("bad")));
    request.replace = true;
    QVERIFY(!m_stage->restore(*to, request));
    QCOMPARE(dumpOf(*to, m_stage->otherSealer()).value(), before);
    QCOMPARE(m_stage->restore(*to, m_stage->request(good)).error().code, ErrorCode::Conflict);
    QCOMPARE(dumpOf(*to, m_stage->otherSealer()).value(), before);
}

void EnginesTest::replacesWhatIsThere()
{
    const auto from = m_stage->database(QStringLiteral("from.db"));
    const auto to = postgres(QStringLiteral("replacing"));
    QVERIFY(addSampleData(*from, m_stage->sealer(), 20));
    QVERIFY(addSampleData(*to, m_stage->otherSealer(), 30));
    RestoreRequest request = m_stage->request(backup(*from, QStringLiteral("b")));
    request.replace = true;
    QVERIFY(m_stage->restore(*to, request));
    QCOMPARE(dumpOf(*to, m_stage->otherSealer()).value()[QStringLiteral("users")],
             dumpOf(*from, m_stage->sealer()).value()[QStringLiteral("users")]);
}

void EnginesTest::whatPostgresCannotStoreIsReplaced()
{
    const auto from = m_stage->database(QStringLiteral("from.db"));
    const auto to = postgres(QStringLiteral("nul"));
    QVERIFY(addSampleData(*from, m_stage->sealer()));
    QVERIFY(from->write([](Connection &connection) {
        return connection.perform(QStringLiteral("UPDATE notes SET text = ?"),
                                  sqlValues(QStringLiteral("a") + QChar() + QStringLiteral("b")));
    }));
    const auto restored = m_stage->restore(*to, m_stage->request(backup(*from, QStringLiteral("b"))));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail + restored.error().cause));
    QCOMPARE(restored->replacedTexts, 2);
}

QTEST_GUILESS_MAIN(EnginesTest)
#include "enginestest.moc"
