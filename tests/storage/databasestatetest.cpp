// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/databasestate.h"
#include "tests/storage/testdatabase.h"

#include <QRegularExpression>
#include <QTest>

using namespace sallyport;

/// What is told of a database, on each kind of it.
class DatabaseStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void tellsVersionAndSize();
};

void DatabaseStateTest::tellsVersionAndSize()
{
    const auto fresh = TestDatabase::ofThisRow();
    const auto database = fresh->open();
    const auto before = stateOf(*database);
    QVERIFY(before);
    QVERIFY2(QRegularExpression(QStringLiteral("\\A\\d+\\.\\d+")).match(before->version).hasMatch(), qPrintable(before->version));
    QVERIFY(before->bytes > 10'000);

    const QString longText(200'000, u'x');
    const auto grown = database->write([&](Connection &connection) -> Result<> {
        if (auto made = connection.executeOnce(QStringLiteral("CREATE TABLE filler (text TEXT)")); !made)
            return made;
        return connection.perform(QStringLiteral("INSERT INTO filler (text) VALUES (?)"), {longText});
    });
    QVERIFY(grown);
    const auto after = stateOf(*database);
    QVERIFY(after);
    QCOMPARE(after->version, before->version);
    QVERIFY2(after->bytes > before->bytes, qPrintable(QString::number(after->bytes)));
}

QTEST_GUILESS_MAIN(DatabaseStateTest)
#include "databasestatetest.moc"
