// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema/migrationbackup.h"

#include "core/storage/schema/migrationscript.h"
#include "core/storage/schema/migrator.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// The copy that is made before the schema changes, and what is told of the change.
class MigrationBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anEmptyDatabaseIsNotCopied();
    void keepsTheNewestThree();
    void refusesWithoutRoom();
    void leavesNothingWhenItFails();
    void stopsTheMigration();
    void saysWhatIsTakenAway_data();
    void saysWhatIsTakenAway();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("test.db")); }
    MigrationBackup backup(qint64 room = -1) const
    {
        return {file(), m_clock, [room](const QString &) { return room; }};
    }
    Result<> make(const MigrationBackup &backup)
    {
        return m_database->write([&](Connection &connection) { return backup.make(connection, 7); });
    }
    void addData();

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void MigrationBackupTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open({.path = file()}).value();
    QVERIFY(Migrator(*m_database, builtInMigrations().value(), m_clock).up());
}

void MigrationBackupTest::addData()
{
    const auto added = m_database->write([](Connection &connection) {
        return connection.executeOnce(QStringLiteral("INSERT INTO notes VALUES ('n', NULL, 'text', FALSE, 1, 1)"));
    });
    QVERIFY(added);
}

void MigrationBackupTest::anEmptyDatabaseIsNotCopied()
{
    QVERIFY(make(backup(0)));
    QVERIFY(backup().list().isEmpty());
}

void MigrationBackupTest::keepsTheNewestThree()
{
    addData();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(make(backup()));
        m_clock.advance(1ms);
    }
    const QStringList kept = backup().list();
    QCOMPARE(kept.size(), MigrationBackup::kept);
    QVERIFY(kept.first().endsWith(QStringLiteral("test.db.schema-7-20260101T000000004Z.backup")));
    QVERIFY(kept.last().endsWith(QStringLiteral("test.db.schema-7-20260101T000000002Z.backup")));
    // Another database's copies in the same folder are none of ours.
    QVERIFY(QFile::copy(kept.first(), m_folder->filePath(QStringLiteral("another-test.db.schema-7-20260101T000000004Z.backup"))));
    QCOMPARE(backup().list(), kept);
}

void MigrationBackupTest::refusesWithoutRoom()
{
    addData();
    const auto refused = make(backup(4096));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnavailable);
    QVERIFY2(refused.error().detail.contains(QStringLiteral("too little room")), qPrintable(refused.error().detail));
    QVERIFY2(refused.error().detail.contains(QStringLiteral(" of ")), qPrintable(refused.error().detail));
    QVERIFY(refused.error().detail.contains(QStringLiteral("--no-backup")));
    QVERIFY(backup().list().isEmpty());
    QVERIFY(make(backup(1024 * 1024 * 1024)));
}

void MigrationBackupTest::leavesNothingWhenItFails()
{
    addData();
    // A folder is where the copy is to be written.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("test.db.backup-unfinished/in the way")));
    QVERIFY(!make(backup()));
    QVERIFY(backup().list().isEmpty());
}

void MigrationBackupTest::stopsTheMigration()
{
    addData();
    QList<Migration> more = builtInMigrations().value();
    more.append({int(more.size()) + 1, QStringLiteral("more"), QStringLiteral("CREATE TABLE more (n INTEGER);"),
                 QStringLiteral("DROP TABLE more;")});
    const auto hook = [this](Connection &connection, int version) { return backup(0).make(connection, version); };
    QVERIFY(!Migrator(*m_database, more, m_clock, hook).up());
    QCOMPARE(Migrator(*m_database, more, m_clock).status().value().last().state, Migrator::State::Pending);
    int calls = 0;
    more.append({int(more.size()) + 1, QStringLiteral("most"), QStringLiteral("CREATE TABLE most (n INTEGER);"),
                 QStringLiteral("DROP TABLE most;")});
    QVERIFY(Migrator(*m_database, more, m_clock, [&calls](Connection &, int) -> Result<> {
                ++calls;
                return {};
            }).up());
    QCOMPARE(calls, 1); // before the first of the two
}

void MigrationBackupTest::saysWhatIsTakenAway_data()
{
    QTest::addColumn<QString>("down");
    QTest::addColumn<TakenAway>("expected");
    const QString licence = QStringLiteral("-- SPDX-License-Identifier: Apache-2.0\n");
    QTest::newRow("a table") << licence + QStringLiteral("DROP TABLE notes;\nDROP INDEX x;")
                             << TakenAway{{QStringLiteral("notes")}, {}, {}};
    QTest::newRow("a table made anew") << licence
            + QStringLiteral("-- Some cannot\n-- be kept.\nCREATE TABLE old (a TEXT);\nDROP TABLE t;\nALTER TABLE old RENAME TO t;")
                                       << TakenAway{{}, {}, QStringLiteral("Some cannot be kept.")};
    QTest::newRow("a column") << QStringLiteral("ALTER TABLE t DROP COLUMN c;") << TakenAway{{}, {QStringLiteral("t.c")}, {}};
    QTest::newRow("nothing") << licence + QStringLiteral("DROP INDEX x;") << TakenAway{};
}

void MigrationBackupTest::saysWhatIsTakenAway()
{
    QFETCH(QString, down);
    QFETCH(TakenAway, expected);
    QCOMPARE(takenAwayBy({1, QStringLiteral("m"), {}, down}), expected);
}

QTEST_GUILESS_MAIN(MigrationBackupTest)
#include "migrationbackuptest.moc"
