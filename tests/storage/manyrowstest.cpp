// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/manyrows.h"
#include "tests/storage/testdatabase.h"

#include <QTest>

using namespace sallyport;

namespace {

struct Thing
{
    QString name;
    std::optional<QString> other;
    QByteArray hash;
    bool flag = false;
    std::optional<Timestamp> at;
    std::optional<qint64> number = {};
};

using Name = QLatin1StringView;
const QString table = QStringLiteral("things");
const auto give = [](const Thing &thing, auto &&take) {
    return take(thing.name, thing.other, thing.hash, thing.flag, thing.at, thing.number.value_or(-1), Name("plain"));
};

constexpr Timestamp someTime(std::chrono::milliseconds(1'700'000'000'123));

Thing made(const QString &name, const std::optional<QString> &other = std::nullopt, bool flag = false)
{
    return {name, other, "$2b$12$abc", flag, someTime};
}

} // namespace

/// Rows that are stored the quickest way that the database has, and what is stored as JSON where there is none, are the same.
class ManyRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();
    void bothWaysStoreTheSame();
    void none();
    void everyOneOfMany_data();
    void everyOneOfMany();
    void textOfEveryCharacter();
    void failureSaysWhyAndTheNextGoesWell();
    void failureUndoesTheTransaction();
    void brokenConnectionIsToldAsOne();

private:
    static std::initializer_list<JsonColumn> columns()
    {
        using enum JsonColumn::Kind;
        static const std::initializer_list<JsonColumn> all{{Name("name")},       {Name("other")},      {Name("hash")},
                                                           {Name("flag"), Flag}, {Name("at"), Number}, {Name("number"), Number},
                                                           {Name("plain")}};
        return all;
    }
    Result<> insert(const QList<Thing> &things) { return insertMany(*m_connection, table, columns(), things, give); }
    /// As SQL has them, so that NULL, texts and numbers are told apart.
    QStringList stored() const
    {
        const QString quote = m_connection->dialect() == Dialect::Sqlite ? QStringLiteral("quote") : QStringLiteral("quote_nullable");
        QStringList quoted;
        for (const JsonColumn &column : columns())
            quoted.append(quote + u'(' + column.name + u')');
        QStringList rows =
            m_connection
                ->selectAll(QStringLiteral("SELECT ") + quoted.join(QStringLiteral(" || ' ' || ")) + QStringLiteral(" FROM things"), {},
                            [](Row row) { return row.text(); })
                .value();
        rows.sort();
        return rows;
    }
    QStringList names() const
    {
        return m_connection->selectAll(QStringLiteral("SELECT name FROM things ORDER BY number"), {}, [](Row row) { return row.text(); })
            .value();
    }

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Connection> m_connection;
};

void ManyRowsTest::init()
{
    m_connection.reset();
    m_place = TestDatabase::ofThisRow();
    m_connection = Connection::open(m_place->url()).value();
    QVERIFY(m_connection->executeOnce(QStringLiteral("CREATE TABLE things (name TEXT NOT NULL PRIMARY KEY, other TEXT, hash TEXT, "
                                                     "flag BOOLEAN, at BIGINT, number BIGINT, plain TEXT)")));
    // Debian's drivers use the system's libraries.
    QVERIFY(m_connection->canCopy() || m_connection->repeated(insertText(table, columns())));
}

void ManyRowsTest::bothWaysStoreTheSame()
{
    QList<Thing> things{made(QStringLiteral("ann"), std::nullopt, true), made(QString(), QStringLiteral("\"quoted\" \\ 'too'")),
                        made(QStringLiteral("Zo\u00eb \U0001f600\n\t"), QString(), true),
                        made(QStringLiteral("\\N"), QStringLiteral("\\.")), made(QStringLiteral("NULL"), QStringLiteral("\r\n\b\v\f"))};
    things.append({QStringLiteral("late"), {}, {}, false, std::nullopt, std::numeric_limits<qint64>::min()});
    things.append({QStringLiteral("later"), {}, "a\\b\tc", false, Timestamp(std::chrono::milliseconds(-1)), 0});
    QVERIFY(insert(things));
    const QStringList direct = stored();
    QCOMPARE(direct.size(), things.size());
    const QString ann = m_connection->dialect() == Dialect::Sqlite
        ? QStringLiteral("'ann' NULL '$2b$12$abc' 1 1700000000123 -1 'plain'")
        : QStringLiteral("'ann' NULL '$2b$12$abc' 'true' '1700000000123' '-1' 'plain'");
    QVERIFY2(direct.contains(ann), qPrintable(direct.join(u'\n')));
    QVERIFY(m_connection->executeOnce(QStringLiteral("DELETE FROM things")));
    JsonArray rows;
    for (const Thing &thing : things)
        give(thing, [&rows](const auto &...values) { rows.addRow(values...); });
    QVERIFY(insertJson(*m_connection, table, columns(), rows));
    QCOMPARE(stored(), direct);
}

void ManyRowsTest::none()
{
    QVERIFY(insert({}));
    QCOMPARE(stored(), QStringList());
}

void ManyRowsTest::everyOneOfMany_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("length");
    QTest::newRow("one") << 1 << 10;
    QTest::newRow("many short ones") << 5000 << 3;
    QTest::newRow("longer than what is sent at once") << 3 << 100'000;
    QTest::newRow("about what is sent at once") << 40 << 32 * 1024 - 60;
}

void ManyRowsTest::everyOneOfMany()
{
    QFETCH(int, count);
    QFETCH(int, length);
    QList<Thing> things;
    QStringList expected;
    for (int i = 0; i < count; ++i) {
        expected.append(QString::number(i).rightJustified(length, u'x'));
        things.append(made(QString::number(i), expected.last()));
        things.last().number = i;
    }
    QVERIFY(insert(things));
    const auto found =
        m_connection->selectAll(QStringLiteral("SELECT other FROM things ORDER BY number"), {}, [](Row row) { return row.text(); });
    QVERIFY(found);
    QVERIFY(*found == expected); // no words: they would be long
}

void ManyRowsTest::textOfEveryCharacter()
{
    QList<Thing> things;
    QStringList expected;
    for (char16_t c = 0; c < 0x180; ++c) {
        things.append(made(QString::number(c) + QChar(c) + u'.'));
        things.last().number = c;
        expected.append(things.last().name);
    }
    // PostgreSQL has no text with U+0000.
    if (m_connection->dialect() == Dialect::PostgreSql)
        expected.first() = u'0' + QString(QChar::ReplacementCharacter) + u'.';
    QVERIFY(insert(things));
    QCOMPARE(names(), expected);
}

void ManyRowsTest::failureSaysWhyAndTheNextGoesWell()
{
    const bool isSqlite = m_connection->dialect() == Dialect::Sqlite;
    const Result<> failed = insert({made(QStringLiteral("ann")), made(QStringLiteral("ann"))});
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DatabaseUnavailable);
    const QString why = isSqlite ? QStringLiteral("things.name") : QStringLiteral("things_pkey");
    QVERIFY2(failed.error().cause.contains(why), qPrintable(failed.error().cause));
    QCOMPARE(m_connection->firstFailure(), SqlFailure::Constraint);
    QVERIFY(m_connection->isUsable());
    QVERIFY(insert({made(QStringLiteral("ben"))}));
    QCOMPARE(stored().size(), isSqlite ? 2 : 1); // a copy is one statement
    const Result<> none = insertMany(*m_connection, QStringLiteral("nothings"), columns(), QList{made(QStringLiteral("cat"))}, give);
    QVERIFY(!none);
    QVERIFY2(none.error().cause.contains(QStringLiteral("nothings")), qPrintable(none.error().cause));
    QVERIFY(insert({made(QStringLiteral("dan"))}));
}

void ManyRowsTest::failureUndoesTheTransaction()
{
    {
        Transaction transaction(*m_connection, Transaction::Mode::Write);
        QVERIFY(transaction.begin());
        QVERIFY(insert({made(QStringLiteral("ann"))}));
        QVERIFY(!insert({made(QStringLiteral("ben")), made(QStringLiteral("ann"))}));
        if (m_connection->dialect() == Dialect::PostgreSql)
            QVERIFY(!transaction.commit());
    }
    QCOMPARE(stored(), QStringList());
    Transaction another(*m_connection, Transaction::Mode::Write);
    QVERIFY(another.begin());
    QVERIFY(insert({made(QStringLiteral("ann")), made(QStringLiteral("ben"))}));
    QVERIFY(another.commit());
    QCOMPARE(stored().size(), 2);
}

void ManyRowsTest::brokenConnectionIsToldAsOne()
{
    if (m_connection->dialect() == Dialect::Sqlite)
        return; // a file has none
    const auto own = m_connection->selectOne(QStringLiteral("SELECT pg_backend_pid()"), {}, [](Row row) { return row.number(); });
    const auto killer = Connection::open(m_place->url()).value();
    QList<Thing> things;
    for (int i = 0; i < 5000; ++i)
        things.append(made(QString::number(i), QString(100, u'x')));
    bool wasEnded = false;
    const Result<> failed = insertMany(*m_connection, table, columns(), things, [&](const Thing &thing, auto &&take) {
        if (thing.name == QStringLiteral("2500"))
            wasEnded = killer->execute(QStringLiteral("SELECT pg_terminate_backend(?)"), {**own}).has_value();
        return give(thing, take);
    });
    QVERIFY(wasEnded);
    QVERIFY(!failed);
    QCOMPARE(m_connection->firstFailure(), SqlFailure::ConnectionLost);
    QVERIFY(!m_connection->isUsable());
    QVERIFY(!insert({made(QStringLiteral("ann"))}));
    m_connection = Connection::open(m_place->url()).value();
    QCOMPARE(stored(), QStringList());
}

QTEST_GUILESS_MAIN(ManyRowsTest)
#include "manyrowstest.moc"
