// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/shownurl.h"

#include <QTest>

using namespace sallyport;

/// Database URLs as `config show` and GET /settings/ repeat them.
class ShownUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
};

void ShownUrlTest::shows_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *url, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(expected);
    };
    row("SQLite", "sqlite:////var/lib/a b.db", "sqlite:////var/lib/a b.db");
    row("nothing", "postgresql://", "postgresql://");
    row("before the @", "postgresql://ann:hunter2@db:5433/x", "postgresql://ann@db:5433/x");
    row("a parameter", "postgres://h/x?user=ann&password=hunter2&sslmode=require", "postgresql://ann@h/x?sslmode=require");
    row("encoded names", "postgresql://h/x?pass%77ord=hunter2&s%73lpassword=hunter2", "postgresql://h/x");
    row("options", "postgresql://h/x?options=-c%20a%3Dhunter2&passfile=/home/hunter2", "postgresql://h/x");
    row("hosts", "postgresql://a,b:5433,[::1]:1/x", "postgresql://a,b:5433,[::1]:1/x");
    row("one port", "postgresql:///x?host=a,b&port=5433&hostaddr=10.0.0.1,10.0.0.2",
        "postgresql://a:5433,b:5433/x?hostaddr=10.0.0.1,10.0.0.2");
    row("a port alone", "postgresql://:5433/x", "postgresql://:5433/x");
    row("a socket", "postgresql://%2Frun%2Fpostgresql/x?sslrootcert=/etc/ca.pem",
        "postgresql://%2Frun%2Fpostgresql/x?sslrootcert=/etc/ca.pem");
    row("what needs encoding", "postgresql://a%40b:hunter2@h/n%2Fa%3Fm?application_name=x%26y",
        "postgresql://a%40b@h/n%2Fa%3Fm?application_name=x%26y");
}

void ShownUrlTest::shows()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    const DatabaseUrl read = parseDatabaseUrl(url).value();
    QCOMPARE(shownUrl(read), expected);
    // What is shown can be read again.
    QCOMPARE(shownUrl(parseDatabaseUrl(expected).value()), expected);
}

QTEST_GUILESS_MAIN(ShownUrlTest)
#include "shownurltest.moc"
