// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/database.h"
#include "tests/storage/parallel.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

/// What becomes of a SQLite file while it is open.
class DatabaseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsMovedAwayIsNotMadeAnew();
    void trimmingTheLogForgetsWhatWasDeleted();

private:
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".db")); }

    QTemporaryDir m_folder;
};

void DatabaseFileTest::aFileThatIsMovedAwayIsNotMadeAnew()
{
    const auto database = Database::open({.path = path()}).value();
    QVERIFY(QFile::rename(path(), path() + QStringLiteral(".moved")));
    const auto read = inParallel(
        1, [&](int) { return database->readOne([](Connection &connection) { return connection.hasTable(QStringLiteral("t")); }); });
    QVERIFY(!read.front());
    QCOMPARE(read.front().error().code, ErrorCode::DatabaseUnavailable);
    QVERIFY(!QFileInfo::exists(path()));
}

void DatabaseFileTest::trimmingTheLogForgetsWhatWasDeleted()
{
    const auto database = Database::open({.path = path()}).value();
    const auto run = [&](const char *sql) {
        return database->write([&](Connection &connection) { return connection.executeOnce(QString::fromLatin1(sql)); }).has_value();
    };
    const auto holdsIt = [this](const QString &suffix) {
        QFile file(path() + suffix);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("hunter2hunter2");
    };
    QVERIFY(run("CREATE TABLE secrets (text TEXT)") && run("INSERT INTO secrets VALUES ('hunter2hunter2')") && run("DELETE FROM secrets"));
    QVERIFY(holdsIt(QStringLiteral("-wal")));
    QVERIFY(database->trimLog());
    QVERIFY(!holdsIt(QStringLiteral("-wal")) && !holdsIt({}));
}

QTEST_GUILESS_MAIN(DatabaseFileTest)
#include "databasefiletest.moc"
