// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/databaseurl.h"
#include "core/storage/engine/libpqkeywords.h"

#include <QTest>

using namespace sallyport;

using Parameters = QList<std::pair<QString, QString>>;

/// postgresql:// URLs as operators write them, with all that PostgreSQL's library takes.
class PostgresUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void tellsWhatMayBeUnencrypted_data();
    void tellsWhatMayBeUnencrypted();
    void refuses_data();
    void refuses();
    void repeatsNothing_data();
    void repeatsNothing();
    void namesTheNearestKeyword_data();
    void namesTheNearestKeyword();
};

void PostgresUrlTest::reads_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *url, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(expected);
    };
    row("nothing", "postgresql://", "");
    row("a name", "postgresql:///sallyport", "dbname=sallyport");
    row("everything", "postgresql://ann:secret@db.example:5433/sallyport",
        "user=ann password=secret host=db.example port=5433 dbname=sallyport");
    row("short scheme", "POSTGRES://ann@db/x", "user=ann host=db dbname=x");
    row("no password", "postgresql://ann:@db", "user=ann host=db");
    row("hosts", "postgresql://a,b:5433,c/x", "host=a,b,c port=,5433, dbname=x");
    row("IPv6", "postgresql://[::1]/x", "host=::1 dbname=x");
    row("IPv6 with a port", "postgresql://[2001:db8::1]:5433,[::1]/x", "host=2001:db8::1,::1 port=5433, dbname=x");
    row("percent", "postgresql://a%40b:p%3Aw%2F%3F%25%20%C3%A9@h/na%20me", "user=a@b password=p:w/?% é host=h dbname=na me");
    row("semicolons", "postgresql://a;b:c%3Bd;@h/e;f", "user=a;b password=c;d; host=h dbname=e;f");
    row("a blank is no plus", "postgresql://a+b@h", "user=a+b host=h");
    row("socket", "postgresql://%2Frun%2Fpostgresql/x", "host=/run/postgresql dbname=x");
    row("socket as a parameter", "postgresql:///x?host=/run/postgresql&port=5433", "dbname=x host=/run/postgresql port=5433");
    row("parameters", "postgresql://h/x?sslmode=verify-full&sslrootcert=/etc/ca.pem&connect_timeout=1&options=-c%20geqo%3Doff",
        "host=h dbname=x sslmode=verify-full sslrootcert=/etc/ca.pem connect_timeout=1 options=-c geqo=off");
    row("password as a parameter", "postgresql://h?user=ann&password=s%26t&dbname=x", "host=h user=ann password=s&t dbname=x");
    row("as JDBC has it", "postgresql://h?ssl=true", "host=h sslmode=require");
    row("empty values are none", "postgresql://h/?sslmode=", "host=h");
}

void PostgresUrlTest::reads()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    const DatabaseUrl read = parseDatabaseUrl(url).value();
    QStringList parameters;
    for (const auto &[name, value] : read.parameters)
        parameters.append(name + u'=' + value);
    QCOMPARE(parameters.join(u' '), expected);
    QCOMPARE(read.dialect, Dialect::PostgreSql);
    QVERIFY(read.path.isEmpty());
}

void PostgresUrlTest::tellsWhatMayBeUnencrypted_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("mayBe");
    QTest::newRow("elsewhere") << QStringLiteral("postgresql://db.example.org/x") << true;
    QTest::newRow("one of two elsewhere") << QStringLiteral("postgresql://127.0.0.1,192.0.2.7/x") << true;
    QTest::newRow("preferred only") << QStringLiteral("postgresql://db.example.org/x?sslmode=prefer") << true;
    QTest::newRow("required") << QStringLiteral("postgresql://db.example.org/x?sslmode=require") << false;
    QTest::newRow("verified") << QStringLiteral("postgresql://db.example.org/x?sslmode=verify-full") << false;
    QTest::newRow("this machine") << QStringLiteral("postgresql://localhost,[::1]/x") << false;
    QTest::newRow("a Unix socket") << QStringLiteral("postgresql://%2Frun%2Fpostgresql/x") << false;
    QTest::newRow("no host") << QStringLiteral("postgresql:///x") << false;
    QTest::newRow("SQLite") << QStringLiteral("sqlite:///x.db") << false;
}

void PostgresUrlTest::tellsWhatMayBeUnencrypted()
{
    QFETCH(QString, url);
    const auto read = parseDatabaseUrl(url);
    QVERIFY(read);
    QTEST(mayTravelInTheClear(*read), "mayBe");
}

void PostgresUrlTest::refuses_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"postgresql://h:0",
                            "postgresql://h:65536",
                            "postgresql://h:x",
                            "postgresql://h:-1",
                            "postgresql://h: 1",
                            "postgresql://[::1",
                            "postgresql://[]",
                            "postgresql://[::1]x",
                            "postgresql://::1",
                            "postgresql://a@b@h",
                            "postgresql://%",
                            "postgresql://%2",
                            "postgresql://%zz@h",
                            "postgresql://a:%ff@h",
                            "postgresql://a:%00@h",
                            "postgresql://h?host=i",
                            "postgresql://h?sslmode=a&sslmode=b",
                            "postgresql://h?sslmode",
                            "postgresql://h?sslmode=a=b",
                            "postgresql://h?nothing=1",
                            "postgresql://h?SSLMODE=require",
                            "postgresql://h?options=-c%20a;b",
                            "postgresql://h%3Bi",
                            "postgresql://h?sslcert=a;b"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void PostgresUrlTest::refuses()
{
    QFETCH(QString, url);
    const auto read = parseDatabaseUrl(url);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(read.error().detail.endsWith(u'.') || read.error().detail.endsWith(u')') || read.error().detail.endsWith(u'?'));
}

// Passwords that were not encoded end up in every place of a URL.
void PostgresUrlTest::repeatsNothing_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"postgresql://ann:hunter2@db@db/x", "postgresql://ann:?hunter2@db/x", "postgresql://ann:?hunter2=1@db/x",
                            "postgresql://ann:/hunter2@db/x?y", "postgresql://ann:hunter2%zz@db/x", "postgresql://db:hunter2/x",
                            "postgresql://ann:hunter2:hunter2/x", "postgresql://db/x?hunter2=hunter2", "postgresql://db/x?pasword=hunter2",
                            "postgresql://db/x?password=hunter2&password=hunter2", "postgresql://[hunter2/x", "postgre://hunter2"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void PostgresUrlTest::repeatsNothing()
{
    QFETCH(QString, url);
    const auto read = parseDatabaseUrl(url);
    QVERIFY(!read);
    QVERIFY(!read.error().detail.contains(QStringLiteral("hunter2")) && !read.error().cause.contains(QStringLiteral("hunter2")));
}

void PostgresUrlTest::namesTheNearestKeyword_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nearest");
    for (const auto &[name, nearest] : {std::pair{"sslmod", "sslmode"},
                                        {"ssl_mode", "sslmode"},
                                        {"pasword", "password"},
                                        {"conect_timeout", "connect_timeout"},
                                        {"SSLROOTCERT", "sslrootcert"},
                                        {"database", "dbname"},
                                        {"target_session_attr", "target_session_attrs"}})
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(nearest);
    QTest::newRow("very long") << QString(100'000, u'x') + QStringLiteral("sslmode") << QString();
}

void PostgresUrlTest::namesTheNearestKeyword()
{
    QFETCH(QString, name);
    QFETCH(QString, nearest);
    QVERIFY(!isLibpqKeyword(name));
    const auto read = parseDatabaseUrl(QStringLiteral("postgresql://h?") + name + QStringLiteral("=1"));
    QVERIFY(!read);
    if (!nearest.isEmpty())
        QVERIFY2(read.error().detail.contains(u' ' + nearest + u' '), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(PostgresUrlTest)
#include "postgresurltest.moc"
