// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlusers.h"
#include "core/storage/tables/usercounts.h"
#include "tests/storage/testdatabase.h"
#include "tests/transfer/transferfiles.h"

#include <QTest>

using namespace sallyport;

/// What an import leaves behind: accounts as any other, and nothing else.
class ImportTracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();

    void isFoundAsAnyAccountIs();
    void isCountedAndFoundByItsFullName();
    void leavesTheConnectionAsItWas();

private:
    qint64 countUsers() { return SqlUsers(*m_database).list({}).value().total; }
    /// user1, user2, …
    static QByteArray csvOf(int count);

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
    TransferFiles m_files;
};

void ImportTracesTest::init()
{
    m_database.reset();
    m_place = TestDatabase::ofThisRow();
    m_database = m_place->open();
}

QByteArray ImportTracesTest::csvOf(int count)
{
    QByteArray csv = "username,email,password\n";
    for (int i = 1; i <= count; ++i)
        csv += "user" + QByteArray::number(i) + ",user" + QByteArray::number(i) + "@example.org," + sampleHash().toLatin1() + '\n';
    return csv;
}

void ImportTracesTest::isFoundAsAnyAccountIs()
{
    m_files.import(m_database.get(), m_files.write(QStringLiteral("a.csv"), csvOf(130)));
    QVERIFY(!m_files.failed);
    UserQuery query;
    query.search = QStringLiteral("ser117@EX");
    const auto page = SqlUsers(*m_database).list(query).value();
    QCOMPARE(page.total, 1);
    QCOMPARE(page.users[0].username, QStringLiteral("user117"));
    QCOMPARE(countUsers(), 130);
    // Who comes later is counted, indexed and told apart as ever.
    User later{.id = QUuid::createUuid(),
               .username = QStringLiteral("USER5"),
               .email = {},
               .fullName = {},
               .createdAt = {},
               .updatedAt = {},
               .lastSignInAt = {},
               .passwordChangedAt = {}};
    const AuditEvent event{AuditAction::UserCreated, m_files.clock.now(), {}, {}, {}, {}};
    QCOMPARE(SqlUsers(*m_database).add(later, "x", event).error().code, ErrorCode::UsernameTaken);
    later.username = QStringLiteral("later");
    QVERIFY(SqlUsers(*m_database).add(later, "x", event));
    query.search = QStringLiteral("later");
    QCOMPARE(SqlUsers(*m_database).list(query).value().total, 1);
}

void ImportTracesTest::isCountedAndFoundByItsFullName()
{
    const auto summary = m_files.import(m_database.get(),
                                        m_files.write(QStringLiteral("a.csv"),
                                                      "username,email,full_name,disabled\nann@example.org,ann@example.org,Ann A.,0\n"
                                                      "ben,Ben@example.org,BEN B.,1\ncyd,,,1\n"));
    QVERIFY(!m_files.failed);
    QCOMPARE(summary.added, 3);
    QCOMPARE(SqlUsers(*m_database).findByIdentifier(u"ann@example.org"_qs).value()->user.email,
             QStringLiteral("ann@example.org")); // by one name
    QVERIFY(m_database->readOne(areUserCountsRight).value());
    UserQuery query;
    for (const auto &[search, name] : {std::pair(QStringLiteral("ben b"), QStringLiteral("ben")),
                                       std::pair(QStringLiteral("ANN A"), QStringLiteral("ann@example.org"))}) {
        query.search = search;
        const auto page = SqlUsers(*m_database).list(query).value();
        QCOMPARE(page.total, 1);
        QCOMPARE(page.users[0].username, name);
    }
    query.search.clear();
    query.disabled = true;
    QCOMPARE(SqlUsers(*m_database).list(query).value().total, 2);
}

void ImportTracesTest::leavesTheConnectionAsItWas()
{
    if (m_database->dialect() != Dialect::Sqlite)
        return; // it has no such setting
    const auto pages = [this] {
        return m_database->readOne([](Connection &connection) {
            return connection.selectOne(QStringLiteral("PRAGMA wal_autocheckpoint"), {}, [](Row row) { return row.number(); });
        });
    };
    QVERIFY(m_database->readOne(
        [](Connection &connection) { return connection.executeOnce(QStringLiteral("PRAGMA wal_autocheckpoint = 777")); }));
    const QString file = m_files.write(QStringLiteral("a.csv"), csvOf(3));
    for (int again = 0; again < 2; ++again) {
        QVERIFY(m_files.import(m_database.get(), file).isFinished);
        QCOMPARE(pages().value().value(), 777);
    }
}

QTEST_GUILESS_MAIN(ImportTracesTest)
#include "importtracestest.moc"
