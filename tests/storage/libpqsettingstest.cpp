// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/libpqsettings.h"
#include "core/storage/engine/postgressession.h"

#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

/// What is said of the server outside of the URL, and what of ours it leaves.
class LibpqSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void addsWhatNobodySays_data();
    void addsWhatNobodySays();
    void looksForHostsEverywhere_data();
    void looksForHostsEverywhere();

private:
    void fetch();

    QTemporaryDir m_directory;
    DatabaseUrl m_url;
    QByteArrayList m_set;
};

void LibpqSettingsTest::initTestCase()
{
    QFile file(m_directory.filePath(QStringLiteral("services")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "# of this machine\n[other]\nhost=c\n\n[pair]\n  host=a.example,b.example\nport=1,2\nconnect_timeout=9\n"
        "application_name=theirs\n#target_session_attrs=any\n[one]\nhost=/run/postgresql\n[safe]\nhost=a.example\nsslmode=verify-full\n");
    file.close();
    qputenv("PGSERVICEFILE", QFile::encodeName(file.fileName()));
    for (const char *name :
         {"PGHOST", "PGHOSTADDR", "PGPORT", "PGSERVICE", "PGSSLMODE", "PGTARGETSESSIONATTRS", "PGAPPNAME", "PGCONNECT_TIMEOUT"})
        qunsetenv(name);
}

void LibpqSettingsTest::fetch()
{
    QFETCH(QString, url);
    QFETCH(QString, environment);
    m_url = parseDatabaseUrl(url).value();
    for (const QString &variable : environment.split(u' ', Qt::SkipEmptyParts)) {
        m_set.append(variable.section(u'=', 0, 0).toLatin1());
        qputenv(m_set.last().constData(), variable.section(u'=', 1).toLatin1());
    }
}

void LibpqSettingsTest::cleanup()
{
    for (const QByteArray &name : std::exchange(m_set, {}))
        qunsetenv(name.constData());
}

void LibpqSettingsTest::addsWhatNobodySays_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("added");
    const auto row = [](const char *name, const char *url, const char *environment, const char *added) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(environment) << QString::fromLatin1(added);
    };
    row("one host", "postgresql://a/x", "", "application_name connect_timeout");
    row("two", "postgresql://a,b/x", "", "application_name connect_timeout target_session_attrs");
    row("two addresses", "postgresql:///x?hostaddr=127.0.0.1,127.0.0.2", "", "application_name connect_timeout target_session_attrs");
    row("two of a service", "postgresql:///x?service=pair", "", "target_session_attrs");
    row("two of a service of the environment", "postgresql:///x", "PGSERVICE=pair", "target_session_attrs");
    row("one of a service", "postgresql:///x?service=one", "", "application_name connect_timeout");
    row("no such service", "postgresql:///x?service=none", "", "application_name connect_timeout");
    row("two of the environment", "postgresql:///x", "PGHOST=a,b", "application_name connect_timeout target_session_attrs");
    row("two addresses of the environment", "postgresql:///x", "PGHOSTADDR=::1,::1",
        "application_name connect_timeout target_session_attrs");
    row("the URL's one host", "postgresql://a/x", "PGHOST=a,b", "application_name connect_timeout");
    row("named", "postgresql://a,b/x?target_session_attrs=any&connect_timeout=1&application_name=mine", "", "");
    row("named in the environment", "postgresql://a,b/x", "PGTARGETSESSIONATTRS=any PGCONNECT_TIMEOUT=1 PGAPPNAME=mine", "");
}

void LibpqSettingsTest::addsWhatNobodySays()
{
    fetch();
    QFETCH(QString, added);
    const QString name = QStringLiteral("settings");
    QString options;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        setPostgresTarget(database, m_url);
        options = database.connectOptions();
    }
    QSqlDatabase::removeDatabase(name);
    QStringList found;
    for (const char *ours : {"application_name='sallyport'", "connect_timeout='3'", "target_session_attrs='read-write'"}) {
        if (options.contains(QLatin1StringView(ours)))
            found.append(QString::fromLatin1(ours).section(u'=', 0, 0));
    }
    QCOMPARE(found.join(u' '), added);
}

void LibpqSettingsTest::looksForHostsEverywhere_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<int>("hosts");
    QTest::addColumn<bool>("inTheClear");
    QTest::newRow("nothing") << QStringLiteral("postgresql:///x") << QString() << 1 << false;
    QTest::newRow("elsewhere") << QStringLiteral("postgresql:///x") << QStringLiteral("PGHOST=a.example") << 1 << true;
    QTest::newRow("addresses") << QStringLiteral("postgresql:///x") << QStringLiteral("PGHOSTADDR=127.0.0.1,192.0.2.7") << 2 << true;
    QTest::newRow("encrypted") << QStringLiteral("postgresql:///x") << QStringLiteral("PGHOST=a.example PGSSLMODE=require") << 1 << false;
    QTest::newRow("service") << QStringLiteral("postgresql:///x?service=pair") << QString() << 2 << true;
    QTest::newRow("safe service") << QStringLiteral("postgresql:///x?service=safe") << QString() << 1 << false;
    QTest::newRow("of this machine") << QStringLiteral("postgresql:///x?service=one") << QStringLiteral("PGHOST=a.example") << 1 << false;
}

void LibpqSettingsTest::looksForHostsEverywhere()
{
    fetch();
    QTEST(LibpqSettings(m_url).hostCount(), "hosts");
    QTEST(mayTravelInTheClear(m_url), "inTheClear");
}

QTEST_GUILESS_MAIN(LibpqSettingsTest)
#include "libpqsettingstest.moc"
