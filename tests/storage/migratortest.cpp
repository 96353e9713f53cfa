// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema/migrator.h"
#include "core/storage/engine/sqlscript.h"
#include "tests/storage/parallel.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <numeric>

using namespace sallyport;

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void splitsScripts_data();
    void splitsScripts();
    void readsItsOwnMigrations();
    void refusesIncompleteFolders_data();
    void refusesIncompleteFolders();
    void takesTheFilesOfItsDatabase();
    void checksumIgnoresLineEnds();
    void startsWithEverythingPending();
    void appliesAllOnce();
    void appliesSome();
    void goesBackAndForth();
    void refusesADatabaseOfAnotherProgram();
    void refusesANewerSchema();
    void reportsAChangedMigration();
    void leavesNothingOfAFailedMigration();
    void keepsEarlierMigrationsWhenALaterFails();
    void threadsMigrateOnce();
    void processesMigrateOnce();

private:
    Migrator migrator(const QList<Migration> &migrations) { return Migrator(*m_database, migrations, m_clock); }
    bool hasTable(const QString &name);

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

Migration migration(int version, const QString &table)
{
    return {version, QStringLiteral("make_") + table, QStringLiteral("CREATE TABLE %1 (n INTEGER);\nINSERT INTO %1 VALUES (1);").arg(table),
            QStringLiteral("DROP TABLE %1;").arg(table)};
}

QList<Migration> three()
{
    return {migration(1, QStringLiteral("one")), migration(2, QStringLiteral("two")), migration(3, QStringLiteral("three"))};
}

QList<Migrator::State> statesOf(Migrator migrator)
{
    QList<Migrator::State> states;
    const QList<Migrator::Step> steps = migrator.status().value();
    for (const Migrator::Step &step : steps)
        states.append(step.state);
    return states;
}

constexpr auto applied = Migrator::State::Applied;
constexpr auto pending = Migrator::State::Pending;

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a test file could not be written");
}

// What another process does: this program, started with --migrate.
int migrateAsProcess(const QString &path)
{
    const FakeClock clock;
    auto database = Database::open({.path = path});
    const auto migrations = builtInMigrations();
    if (!database || !migrations)
        return 100;
    return Migrator(**database, *migrations, clock).up().value_or(101);
}

} // namespace

void MigratorTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open({.path = m_folder->filePath(QStringLiteral("test.db"))});
    QVERIFY(database);
    m_database = std::move(*database);
}

bool MigratorTest::hasTable(const QString &name)
{
    return m_database->readOne([&](Connection &connection) { return connection.hasTable(name); }).value();
}

void MigratorTest::splitsScripts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QStringLiteral(" \n-- nothing\n") << QStringList{};
    QTest::newRow("two") << QStringLiteral("A;\nB;\n") << QStringList{QStringLiteral("A"), QStringLiteral("B")};
    QTest::newRow("no last semicolon") << QStringLiteral("A; B") << QStringList{QStringLiteral("A"), QStringLiteral("B")};
    QTest::newRow("comment") << QStringLiteral("A -- ; 'x\n, B;") << QStringList{QStringLiteral("A \n, B")};
    QTest::newRow("quotes") << QStringLiteral("A ';--' \";\" 'it''s;';B")
                            << QStringList{QStringLiteral("A ';--' \";\" 'it''s;'"), QStringLiteral("B")};
    QTest::newRow("open quote") << QStringLiteral("A 'x;") << QStringList{QStringLiteral("A 'x;")};
}

void MigratorTest::splitsScripts()
{
    QFETCH(QString, script);
    QFETCH(QStringList, expected);
    QCOMPARE(splitSqlScript(script), expected);
}

void MigratorTest::readsItsOwnMigrations()
{
    const QList<Migration> migrations = builtInMigrations().value();
    QVERIFY(!migrations.isEmpty());
    QCOMPARE(migrations.first().version, 1);
    QCOMPARE(migrations.first().name, QStringLiteral("accounts"));
    // Released: a database made with it must stay readable, so this never changes.
    QCOMPARE(migrations.first().checksum(), QStringLiteral("4b14510ce531ef88f600c861fabc80459c98b7b5135579805c46a65c2e499475"));
}

void MigratorTest::refusesIncompleteFolders_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("gap") << QStringList{QStringLiteral("0002__b.up.sql"), QStringLiteral("0002__b.down.sql")};
    QTest::newRow("no way back") << QStringList{QStringLiteral("0001__a.up.sql")};
    QTest::newRow("no way back for this database")
        << QStringList{QStringLiteral("0001__a.sqlite.up.sql"), QStringLiteral("0001__a.down.sql")};
    QTest::newRow("for all and for this database")
        << QStringList{QStringLiteral("0001__a.sqlite.up.sql"), QStringLiteral("0001__a.sqlite.down.sql"), QStringLiteral("0001__a.up.sql"),
                       QStringLiteral("0001__a.down.sql")};
    QTest::newRow("double") << QStringList{QStringLiteral("0001__a.up.sql"), QStringLiteral("0001__a.down.sql"),
                                           QStringLiteral("0001__b.up.sql"), QStringLiteral("0001__b.down.sql")};
    QTest::newRow("no number") << QStringList{QStringLiteral("first.up.sql"), QStringLiteral("first.down.sql")};
}

void MigratorTest::refusesIncompleteFolders()
{
    QFETCH(QStringList, files);
    const QTemporaryDir folder;
    for (const QString &file : files)
        writeFile(folder.filePath(file), "SELECT 1;");
    const auto refused = readMigrations(folder.path(), QStringLiteral("sqlite"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Internal);
}

void MigratorTest::takesTheFilesOfItsDatabase()
{
    const QTemporaryDir folder;
    for (const QString &file : {QStringLiteral("0001__a"), QStringLiteral("0002__b.postgresql"), QStringLiteral("0002__b.sqlite")}) {
        for (const QString &way : {QStringLiteral(".up.sql"), QStringLiteral(".down.sql")})
            writeFile(folder.filePath(file + way), (file + way).toUtf8());
    }
    for (const QString &dialect : {QStringLiteral("sqlite"), QStringLiteral("postgresql")}) {
        const QList<Migration> migrations = readMigrations(folder.path(), dialect).value();
        QCOMPARE(migrations.size(), 2);
        QCOMPARE(migrations[0].up, QStringLiteral("0001__a.up.sql"));
        QCOMPARE(migrations[1].name, QStringLiteral("b"));
        QCOMPARE(migrations[1].up, QStringLiteral("0002__b.%1.up.sql").arg(dialect));
        QCOMPARE(migrations[1].down, QStringLiteral("0002__b.%1.down.sql").arg(dialect));
    }
    QCOMPARE(readMigrations(folder.path(), QStringLiteral("other")).value().size(), 1);
}

void MigratorTest::checksumIgnoresLineEnds()
{
    const QTemporaryDir unixFolder;
    const QTemporaryDir windowsFolder;
    writeFile(unixFolder.filePath(QStringLiteral("0001__a.up.sql")), "SELECT 1;\nSELECT 2;\n");
    writeFile(unixFolder.filePath(QStringLiteral("0001__a.down.sql")), "");
    writeFile(windowsFolder.filePath(QStringLiteral("0001__a.up.sql")), "SELECT 1;\r\nSELECT 2;\r\n");
    writeFile(windowsFolder.filePath(QStringLiteral("0001__a.down.sql")), "");
    const QString sqlite = QStringLiteral("sqlite");
    QCOMPARE(readMigrations(unixFolder.path(), sqlite).value().first().checksum(),
             readMigrations(windowsFolder.path(), sqlite).value().first().checksum());
}

void MigratorTest::startsWithEverythingPending()
{
    QCOMPARE(statesOf(migrator(three())), (QList{pending, pending, pending}));
    QVERIFY(!hasTable(QStringLiteral("schema_migrations"))); // looking changes nothing
}

void MigratorTest::appliesAllOnce()
{
    QCOMPARE(migrator(three()).up().value(), 3);
    QCOMPARE(migrator(three()).up().value(), 0);
    const auto steps = migrator(three()).status().value();
    QCOMPARE(steps.size(), 3);
    for (const Migrator::Step &step : steps) {
        QCOMPARE(step.state, applied);
        QCOMPARE(step.appliedAt, std::optional(m_clock.now()));
    }
    QVERIFY(hasTable(QStringLiteral("one")) && hasTable(QStringLiteral("three")));
}

void MigratorTest::appliesSome()
{
    QCOMPARE(migrator(three()).up(2).value(), 2);
    QCOMPARE(statesOf(migrator(three())), (QList{applied, applied, pending}));
    QCOMPARE(migrator(three()).up(0).value(), 0);
    QCOMPARE(migrator(three()).up(5).value(), 1);
}

void MigratorTest::goesBackAndForth()
{
    const QList<Migration> builtIn = builtInMigrations().value();
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(migrator(builtIn).up().value(), builtIn.size());
        QVERIFY(hasTable(QStringLiteral("users")));
        QCOMPARE(migrator(builtIn).down(100).value(), builtIn.size());
        QVERIFY(!hasTable(QStringLiteral("users")));
    }
    QCOMPARE(migrator(three()).up().value(), 3);
    QCOMPARE(migrator(three()).down(1).value(), 1);
    QCOMPARE(statesOf(migrator(three())), (QList{applied, applied, pending}));
}

void MigratorTest::refusesADatabaseOfAnotherProgram()
{
    const auto execute = [this](const QString &sql) {
        QVERIFY(m_database->write([&](Connection &connection) { return connection.executeOnce(sql); }));
    };
    execute(QStringLiteral("CREATE TABLE unrelated (id INTEGER)"));
    QVERIFY(migrator({migration(1, QStringLiteral("one")), migration(2, QStringLiteral("two"))}).status());
    execute(QStringLiteral("CREATE TABLE two (id INTEGER, password TEXT)"));
    Migrator refusing = migrator({migration(1, QStringLiteral("one")), migration(2, QStringLiteral("two"))});
    for (const Error &refused : {refusing.status().error(), refusing.up().error()}) {
        QCOMPARE(refused.code, ErrorCode::ConfigurationInvalid);
        QVERIFY2(refused.detail.contains(QStringLiteral("a database of its own")), qPrintable(refused.detail));
    }
    QVERIFY(!hasTable(QStringLiteral("one")));
}

void MigratorTest::refusesANewerSchema()
{
    QVERIFY(migrator(three()).up());
    const QList<Migration> older = three().first(2);
    for (const Error &error : {migrator(older).status().error(), migrator(older).up().error(), migrator(older).down(1).error()}) {
        QCOMPARE(error.code, ErrorCode::DatabaseNewer);
        QVERIFY(error.detail.contains(QStringLiteral("schema 3, this version knows 2")));
    }
    QVERIFY(hasTable(QStringLiteral("three")));
}

void MigratorTest::reportsAChangedMigration()
{
    QVERIFY(migrator(three()).up(2));
    QList<Migration> tampered = three();
    tampered[0].up += QStringLiteral("\nDROP TABLE one;");
    QCOMPARE(statesOf(migrator(tampered)), (QList{Migrator::State::Changed, applied, pending}));
    const auto refused = migrator(tampered).up();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(QStringLiteral("make_one")));
    QVERIFY(!hasTable(QStringLiteral("three")));
}

void MigratorTest::leavesNothingOfAFailedMigration()
{
    QList<Migration> broken{migration(1, QStringLiteral("one"))};
    broken[0].up += QStringLiteral("\nCREATE TABLE half (n INTEGER);\nINSERT INTO nowhere VALUES (1);");
    const auto refused = migrator(broken).up();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnavailable);
    QVERIFY(refused.error().cause.contains(QStringLiteral("nowhere")));
    for (const QString &table : {QStringLiteral("one"), QStringLiteral("half"), QStringLiteral("schema_migrations")})
        QVERIFY2(!hasTable(table), qPrintable(table));
}

void MigratorTest::keepsEarlierMigrationsWhenALaterFails()
{
    QList<Migration> broken = three();
    broken[1].up = QStringLiteral("CREATE TABLE half (n INTEGER); nonsense;");
    QVERIFY(!migrator(broken).up());
    QCOMPARE(statesOf(migrator(broken)), (QList{applied, pending, pending}));
    QVERIFY(hasTable(QStringLiteral("one")) && !hasTable(QStringLiteral("half")));
    QCOMPARE(migrator(three()).up().value(), 2);
}

void MigratorTest::threadsMigrateOnce()
{
    const QString path = m_folder->filePath(QStringLiteral("shared.db"));
    const auto counts = inParallel(8, [&](int) { return migrateAsProcess(path); });
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), builtInMigrations().value().size());
}

void MigratorTest::processesMigrateOnce()
{
    const QString path = m_folder->filePath(QStringLiteral("shared.db"));
    std::array<QProcess, 4> processes;
    for (QProcess &process : processes)
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--migrate"), path});
    int total = 0;
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        total += process.exitCode();
    }
    QCOMPARE(total, builtInMigrations().value().size());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--migrate"))
        return migrateAsProcess(arguments[2]);
    MigratorTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "migratortest.moc"
