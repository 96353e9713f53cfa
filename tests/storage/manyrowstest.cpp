// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/manyrows.h"

#include <QTest>

using namespace sallyport;

namespace {

struct Thing
{
    QString name;
    std::optional<QString> other;
    QByteArray hash;
    bool flag = false;
    Timestamp at;
};

using Name = QLatin1StringView;
const QString table = QStringLiteral("things");
const auto give = [](const Thing &thing, auto &&take) {
    return take(thing.name, thing.other, thing.hash, thing.flag, thing.at, Name("plain"));
};

Thing made(const QString &name, const std::optional<QString> &other, bool flag)
{
    return {name, other, "$2b$12$abc", flag, Timestamp(std::chrono::milliseconds(1'700'000'000'123))};
}

} // namespace

/// Rows that SQLite's own functions store, and what is stored as JSON where these cannot be called, are the same.
class ManyRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothWaysStoreTheSame();
    void failureSaysWhyAndTheNextGoesWell();

private:
    static std::initializer_list<JsonColumn> columns()
    {
        using enum JsonColumn::Kind;
        static const std::initializer_list<JsonColumn> all{{Name("name")},       {Name("other")},      {Name("hash")},
                                                           {Name("flag"), Flag}, {Name("at"), Number}, {Name("plain")}};
        return all;
    }
    QStringList stored() const
    {
        return m_connection
            ->selectAll(QStringLiteral("SELECT quote(name) || quote(other) || quote(hash) || quote(flag) || quote(at) || quote(plain) "
                                       "FROM things ORDER BY name"),
                        {}, [](Row row) { return row.text(); })
            .value();
    }

    std::unique_ptr<Connection> m_connection;
};

void ManyRowsTest::init()
{
    m_connection = Connection::open({.dialect = Dialect::Sqlite, .path = QStringLiteral(":memory:"), .parameters = {}}).value();
    QVERIFY(m_connection->executeOnce(QStringLiteral(
        "CREATE TABLE things (name TEXT NOT NULL PRIMARY KEY, other TEXT, hash TEXT, flag BOOLEAN, at BIGINT, plain TEXT)")));
    QVERIFY(m_connection->repeated(insertText(table, columns()))); // Debian's driver uses the system's library
}

void ManyRowsTest::bothWaysStoreTheSame()
{
    const QList<Thing> things{made(QStringLiteral("ann"), std::nullopt, true),
                              made(QString(), QStringLiteral("\"quoted\" \\ 'too'"), false),
                              made(QStringLiteral("Zo\u00eb \U0001f600\n\t"), QString(), true)};
    QVERIFY(insertMany(*m_connection, table, columns(), things, give));
    const QStringList direct = stored();
    QCOMPARE(direct.size(), things.size());
    QCOMPARE(direct.last(), QStringLiteral("'ann'NULL'$2b$12$abc'11700000000123'plain'"));
    QVERIFY(m_connection->executeOnce(QStringLiteral("DELETE FROM things")));
    JsonArray rows;
    for (const Thing &thing : things)
        give(thing, [&rows](const auto &...values) { rows.addRow(values...); });
    QVERIFY(insertJson(*m_connection, table, columns(), rows));
    QCOMPARE(stored(), direct);
}

void ManyRowsTest::failureSaysWhyAndTheNextGoesWell()
{
    const QList<Thing> twice{made(QStringLiteral("ann"), std::nullopt, true), made(QStringLiteral("ann"), std::nullopt, true)};
    const Result<> failed = insertMany(*m_connection, table, columns(), twice, give);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DatabaseUnavailable);
    QVERIFY2(failed.error().cause.contains(QStringLiteral("things.name")), qPrintable(failed.error().cause));
    QCOMPARE(m_connection->firstFailure(), SqlFailure::Constraint);
    QVERIFY(insertMany(*m_connection, table, columns(), QList<Thing>{made(QStringLiteral("ben"), std::nullopt, false)}, give));
    QCOMPARE(stored().size(), 2);
}

QTEST_GUILESS_MAIN(ManyRowsTest)
#include "manyrowstest.moc"
