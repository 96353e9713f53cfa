// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/database.h"
#include "core/storage/tables/usercursor.h"
#include "tests/storage/parallel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace sallyport;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsUrls_data();
    void readsUrls();
    void refusesUrls_data();
    void refusesUrls();
    void makesPrivateFilesAndFolders();
    void keepsTheRightsOfAnExistingFile();
    void refusesAFileThatIsNoDatabase();
    void refusesAFolderItCannotMake();
    void isDurableAndStrict();
    void commitsWhatSucceeds();
    void rollsBackWhatIsRefused();
    void aFailedCommitIsAnError();
    void readsSeeOneState();
    void reportsASqlMistake();
    void countsItsTime();
    void closesConnectionsWithTheirThreads();
    void survivesThreadsThatEndLater();
    void waitsForAnotherProcessThenGivesUp();
    void manyThreadsAndConnectionsLoseNoWrite();
    void cursorsHaveOneSpelling();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a/b/test.db")); }
    std::unique_ptr<Database> open();

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Result<> createTable(Database &database)
{
    return database.write([](Connection &connection) {
        if (auto done = connection.executeOnce(QStringLiteral("CREATE TABLE parents (id INTEGER PRIMARY KEY)")); !done)
            return done;
        return connection.executeOnce(QStringLiteral("CREATE TABLE t (n INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)"));
    });
}

Result<qint64> insert(Connection &connection)
{
    return connection.execute(QStringLiteral("INSERT INTO t (n) VALUES (NULL)"));
}

qint64 countRows(Database &database)
{
    return database
        .readOne([](Connection &connection) {
            return connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM t"), {}, [](Row row) { return row.number(); });
        })
        .value()
        .value();
}

QString pragma(Database &database, const QString &name)
{
    return database
        .readOne([&](Connection &connection) {
            return connection.selectOne(QStringLiteral("PRAGMA ") + name, {}, [](Row row) { return row.text(); });
        })
        .value()
        .value();
}

QFile::Permissions others()
{
    return QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
}

} // namespace

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::unique_ptr<Database> DatabaseTest::open()
{
    auto database = Database::open({.path = path()});
    return database ? std::move(*database) : nullptr;
}

void DatabaseTest::readsUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("path");
    QTest::newRow("relative") << QStringLiteral("sqlite:///data/x.db") << QStringLiteral("data/x.db");
    QTest::newRow("absolute") << QStringLiteral("sqlite:////var/lib/x.db") << QStringLiteral("/var/lib/x.db");
    QTest::newRow("drive") << QStringLiteral("sqlite:///C:/x.db") << QStringLiteral("C:/x.db");
    QTest::newRow("as written") << QStringLiteral("SQLite:///my%20own é.db") << QStringLiteral("my%20own é.db");
}

void DatabaseTest::readsUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, path);
    QCOMPARE(parseDatabaseUrl(url).value().path, path);
}

void DatabaseTest::refusesUrls_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"", "sqlite:", "sqlite://x.db", "sqlite:///", "sqlite:////tmp/", "sqlite:///:memory:", "sqlite:///x.db?mode=ro",
                            "mysql://x", "postgresql:x", "/tmp/x.db"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void DatabaseTest::refusesUrls()
{
    QFETCH(QString, url);
    const auto refused = parseDatabaseUrl(url);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
}

void DatabaseTest::makesPrivateFilesAndFolders()
{
    const auto database = open();
    QVERIFY(database);
    QVERIFY(createTable(*database));
    const QStringList made = QDir(m_folder->filePath(QStringLiteral("a/b"))).entryList(QDir::Files);
    QCOMPARE(made, (QStringList{QStringLiteral("test.db"), QStringLiteral("test.db-shm"), QStringLiteral("test.db-wal")}));
    for (const QString &name : made)
        QVERIFY2(!(QFile::permissions(m_folder->filePath(QStringLiteral("a/b/") + name)) & others()), qPrintable(name));
    QVERIFY(!(QFile::permissions(m_folder->filePath(QStringLiteral("a/b"))) & others()));
    QVERIFY(!(QFile::permissions(m_folder->filePath(QStringLiteral("a"))) & (QFile::WriteGroup | QFile::WriteOther)));
}

void DatabaseTest::keepsTheRightsOfAnExistingFile()
{
    QVERIFY(open());
    const QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(path(), shared));
    QVERIFY(open());
    QCOMPARE(QFile::permissions(path()) & others(), QFile::ReadGroup);
}

void DatabaseTest::refusesAFileThatIsNoDatabase()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto refused = Database::open({.path = path()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnavailable);
    QVERIFY(!refused.error().cause.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(4096, 'x'));
}

void DatabaseTest::refusesAFolderItCannotMake()
{
    QFile file(m_folder->filePath(QStringLiteral("a")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where a folder is needed
    const auto refused = Database::open({.path = path()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnavailable);
}

void DatabaseTest::isDurableAndStrict()
{
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(pragma(*database, QStringLiteral("journal_mode")), QStringLiteral("wal"));
    QCOMPARE(pragma(*database, QStringLiteral("synchronous")), QStringLiteral("2"));
    QCOMPARE(pragma(*database, QStringLiteral("foreign_keys")), QStringLiteral("1"));
    QCOMPARE(pragma(*database, QStringLiteral("trusted_schema")), QStringLiteral("0"));
    QCOMPARE(pragma(*database, QStringLiteral("cell_size_check")), QStringLiteral("1"));
    QCOMPARE(pragma(*database, QStringLiteral("busy_timeout")), QStringLiteral("5000"));
    const auto inThread = inParallel(
        1, [&](int) { return pragma(*database, QStringLiteral("synchronous")) + pragma(*database, QStringLiteral("foreign_keys")); });
    QCOMPARE(inThread[0], QStringLiteral("21")); // each connection is set up alike
}

void DatabaseTest::commitsWhatSucceeds()
{
    {
        const auto database = open();
        QVERIFY(database && createTable(*database));
        QCOMPARE(database->write(insert).value(), 1);
    }
    QCOMPARE(countRows(*open()), 1);
}

void DatabaseTest::rollsBackWhatIsRefused()
{
    const auto database = open();
    QVERIFY(database && createTable(*database));
    const auto refused = database->write([](Connection &connection) -> Result<> {
        if (auto inserted = insert(connection); !inserted)
            return failure(std::move(inserted));
        return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("no")};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QCOMPARE(countRows(*database), 0);
    QVERIFY(database->write(insert)); // the connection is free again
}

void DatabaseTest::aFailedCommitIsAnError()
{
    const auto database = open();
    QVERIFY(database && createTable(*database));
    // A deferred foreign key is only checked by COMMIT.
    const auto refused =
        database->write([](Connection &connection) { return connection.execute(QStringLiteral("INSERT INTO t (n) VALUES (7)")); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnavailable);
    QCOMPARE(countRows(*database), 0);
    QVERIFY(database->write(insert));
}

void DatabaseTest::readsSeeOneState()
{
    const auto database = open();
    QVERIFY(database && createTable(*database));
    const auto counts = database->read([&](Connection &connection) -> Result<QList<qint64>> {
        QList<qint64> seen;
        for (int i = 0; i < 2; ++i) {
            const auto count = connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM t"), {}, [](Row row) { return row.number(); });
            if (!count)
                return failure(count);
            seen.append(**count);
            const auto others = inParallel(1, [&](int) { return database->write(insert); });
            if (!others[0])
                return failure(others[0]);
        }
        return seen;
    });
    QCOMPARE(counts.value(), (QList<qint64>{0, 0}));
    QCOMPARE(countRows(*database), 2);
}

void DatabaseTest::reportsASqlMistake()
{
    const auto database = open();
    QVERIFY(database);
    const auto refused = database->write([](Connection &connection) { return connection.execute(QStringLiteral("SELECT nonsense")); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnavailable);
    QVERIFY(refused.error().cause.contains(QStringLiteral("nonsense")));
    QVERIFY(!refused.error().detail.contains(QStringLiteral("nonsense")));
}

void DatabaseTest::countsItsTime()
{
    const auto database = open();
    QVERIFY(database && createTable(*database));
    const auto entries = [&] {
        quint64 sum = 0;
        for (size_t bucket = 0; bucket <= Histogram::bounds.size(); ++bucket)
            sum += database->times().inBucket(bucket);
        return sum;
    };
    const quint64 before = entries();
    const auto timeBefore = database->times().total();
    QCOMPARE(countRows(*database), 0);
    QVERIFY(database->write(insert));
    QVERIFY(!database->write([](Connection &) -> Result<> { return Error{}; })); // a refusal takes its time too
    QCOMPARE(entries(), before + 3);
    QVERIFY(database->times().total() > timeBefore);
}

void DatabaseTest::closesConnectionsWithTheirThreads()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        const auto database = open();
        QVERIFY(database && createTable(*database));
        inParallel(4, [&](int) { return countRows(*database); });
        QTRY_COMPARE(QSqlDatabase::connectionNames().size(), before + 1); // this thread's own
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

void DatabaseTest::survivesThreadsThatEndLater()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    std::latch used(1);
    std::latch mayEnd(1);
    auto database = open();
    QVERIFY(database && createTable(*database));
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        countRows(*database);
        used.count_down();
        mayEnd.wait();
    }));
    thread->start();
    used.wait();
    database.reset();
    const qsizetype left = QSqlDatabase::connectionNames().size();
    mayEnd.count_down();
    QVERIFY(thread->wait(30'000));
    QCOMPARE(left, before);
}

void DatabaseTest::waitsForAnotherProcessThenGivesUp()
{
    const auto ours = open();
    const auto theirs = open(); // another Database waits like another process: SQLite's locks are all they share
    QVERIFY(ours && theirs && createTable(*ours));
    const auto outcome = ours->write([&](Connection &connection) -> Result<bool> {
        if (auto inserted = insert(connection); !inserted)
            return failure(std::move(inserted));
        QElapsedTimer waited;
        waited.start();
        const auto blocked = inParallel(1, [&](int) { return theirs->write(insert); });
        return !blocked[0] && blocked[0].error().code == ErrorCode::DatabaseUnavailable && waited.elapsed() >= 4000
            && waited.elapsed() < 20'000;
    });
    QVERIFY(outcome.value());
    QVERIFY(theirs->write(insert));
    QCOMPARE(countRows(*ours), 2);
}

void DatabaseTest::manyThreadsAndConnectionsLoseNoWrite()
{
    const auto first = open();
    const auto second = open();
    QVERIFY(first && second && createTable(*first));
    const auto written = inParallel(8, [&](int i) {
        int done = 0;
        for (int round = 0; round < 20; ++round)
            done += (i % 2 == 0 ? first : second)->write(insert) ? 1 : 0;
        return done;
    });
    for (const int done : written)
        QCOMPARE(done, 20);
    QCOMPARE(countRows(*first), 160);
}

void DatabaseTest::cursorsHaveOneSpelling()
{
    UserQuery query;
    query.order = UserOrder::FullName;
    query.descending = true;
    const auto read = [&query](const QString &text) {
        query.after = text;
        return UserCursor::fromText(query);
    };
    for (const std::optional<QByteArray> &key : {std::optional(QStringLiteral("änne 🦆").toUtf8()), std::optional(QByteArray("")), {}}) {
        const UserCursor cursor{UserOrder::FullName, true, key, QUuid::createUuid()};
        const QString text = cursor.toText();
        QCOMPARE(read(text).value(), cursor);
        for (const QString &other : {text + u'=', text + u' ', text.chopped(1), QString(u'B') + text.sliced(1), text.first(20)}) {
            const auto refused = read(other);
            QVERIFY2(!refused || refused->toText() == other, qPrintable(other));
        }
        QVERIFY(!read(text + u'='));
        QVERIFY(!read(QString(u'B') + text.sliced(1)));
    }
    QVERIFY(!read(QString()));
    QVERIFY(!read(UserCursor{UserOrder::FullName, false, "a", QUuid::createUuid()}.toText()));
    QVERIFY(!read(UserCursor{UserOrder::FullName, true, "\xff", QUuid::createUuid()}.toText())); // no UTF-8
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
