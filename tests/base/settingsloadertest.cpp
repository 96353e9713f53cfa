// SPDX-License-Identifier: Apache-2.0
#include "core/base/settingsloader.h"
#include "core/base/settingstable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using Kind = SettingOrigin::Kind;

class SettingsLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void defaultsAreThoseOfTheContract();
    void eachSourceWinsOverTheOneBelow();
    void eachSettingHasOneName();
    void ourNameWinsOverTheCommonOne();
    void commonNamesAreRead();
    void anEmptyVariableIsNotSet();
    void otherPeoplesVariablesAreLeftAlone();
    void unknownNamesStopWithTheNearest_data();
    void unknownNamesStopWithTheNearest();
    void badValuesStopWithTheirPlace_data();
    void badValuesStopWithTheirPlace();
    void timesThatOthersEndMustFitOrGiveWay();
    void aBadValueOfASecretIsNeverTold();
    void nearestName_data();
    void nearestName();

private:
    void writeFile(const char *name, const QByteArray &text);
    SettingSources sources() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QProcessEnvironment m_environment;
    QMap<QString, QString> m_flags;
};

void SettingsLoaderTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_environment = QProcessEnvironment();
    m_flags.clear();
}

void SettingsLoaderTest::writeFile(const char *name, const QByteArray &text)
{
    QFile file(m_directory->filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
}

SettingSources SettingsLoaderTest::sources() const
{
    const QString config = m_directory->filePath(QStringLiteral("sallyport.toml"));
    return {.flags = m_flags,
            .environment = m_environment,
            .dotEnvFile = m_directory->filePath(QStringLiteral(".env")),
            .configFile = QFile::exists(config) ? config : QString()};
}

void SettingsLoaderTest::defaultsAreThoseOfTheContract()
{
    const auto settings = loadSettings(sources());
    QVERIFY(settings);
    QCOMPARE(settings->listen, QStringList{QStringLiteral("127.0.0.1:8000")});
    QCOMPARE(settings->accessLifetime, std::chrono::minutes(15));
    QCOMPARE(settings->refreshLifetime, std::chrono::days(30));
    QCOMPARE(settings->sessionLifetime, std::chrono::days(90));
    QCOMPARE(settings->idleLifetime, std::chrono::hours(1));
    QCOMPARE(settings->auditRetention, std::chrono::days(365));
    QCOMPARE(settings->keyRotation, std::chrono::days(90));
    QCOMPARE(settings->registration, Registration::Closed);
    QCOMPARE(settings->passwordMinimum, 8);
    QVERIFY(settings->rateLimit);
    QVERIFY(settings->corsOrigins.isEmpty());
    QVERIFY(settings->secretKey.isEmpty());
    QVERIFY(!settings->dev && !settings->docs);
    forEachSetting([&](const auto &setting) { QVERIFY2(settings->isDefault(setting.key), setting.key); });
}

void SettingsLoaderTest::eachSourceWinsOverTheOneBelow()
{
    const auto lifetime = [this](Kind kind, std::chrono::minutes minutes, const QString &place) {
        const auto settings = loadSettings(sources());
        QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().detail));
        QCOMPARE(settings->accessLifetime, minutes);
        QCOMPARE(settings->origin("access_lifetime"), (SettingOrigin{kind, place}));
    };
    lifetime(Kind::Default, std::chrono::minutes(15), {});
    writeFile("sallyport.toml", "\naccess_lifetime = \"1m\"\n");
    lifetime(Kind::File, std::chrono::minutes(1), m_directory->filePath(QStringLiteral("sallyport.toml:2")));
    writeFile(".env", "SALLYPORT_ACCESS_LIFETIME=2m\n");
    lifetime(Kind::DotEnv, std::chrono::minutes(2), m_directory->filePath(QStringLiteral(".env:1")));
    m_environment.insert(QStringLiteral("SALLYPORT_ACCESS_LIFETIME"), QStringLiteral("3m"));
    lifetime(Kind::Environment, std::chrono::minutes(3), QStringLiteral("SALLYPORT_ACCESS_LIFETIME"));
    m_flags.insert(QStringLiteral("--access-lifetime"), QStringLiteral("4m"));
    lifetime(Kind::Flag, std::chrono::minutes(4), QStringLiteral("--access-lifetime"));
}

void SettingsLoaderTest::eachSettingHasOneName()
{
    QStringList keys, flags, variables;
    forEachSetting([&](const auto &setting) {
        keys.append(QString::fromLatin1(setting.key));
        if (*setting.flag)
            flags.append(QString::fromLatin1(setting.flag));
        for (const char *name : setting.environment) {
            if (*name)
                variables.append(QString::fromLatin1(name));
        }
        QVERIFY2(QByteArrayView(setting.environment[0]).startsWith("SALLYPORT_"), setting.key);
        // A secret on a command line is everybody's to read.
        using Value = typename std::decay_t<decltype(setting)>::Value;
        if constexpr (std::is_same_v<Value, Secret>)
            QVERIFY2(!*setting.flag, setting.key);
    });
    for (QStringList *names : {&keys, &flags, &variables})
        QCOMPARE(names->removeDuplicates(), 0);
}

void SettingsLoaderTest::ourNameWinsOverTheCommonOne()
{
    m_environment.insert(QStringLiteral("DATABASE_URL"), QStringLiteral("sqlite:///theirs.db"));
    m_environment.insert(QStringLiteral("SALLYPORT_DATABASE_URL"), QStringLiteral("sqlite:///ours.db"));
    const auto settings = loadSettings(sources());
    QVERIFY(settings);
    QCOMPARE(settings->database, QStringLiteral("sqlite:///ours.db"));
    QCOMPARE(settings->origin("database").place, QStringLiteral("SALLYPORT_DATABASE_URL"));
}

void SettingsLoaderTest::commonNamesAreRead()
{
    m_environment.insert(QStringLiteral("DATABASE_URL"), QStringLiteral("sqlite:///theirs.db"));
    writeFile(".env", "SECRET_KEY=0123456789012345678901234567890123\nSECRET_KEY_FILE=/run/secrets/key\n");
    const auto settings = loadSettings(sources());
    QVERIFY(settings);
    QCOMPARE(settings->database, QStringLiteral("sqlite:///theirs.db"));
    QVERIFY(settings->secretKey.equals("0123456789012345678901234567890123"));
    QCOMPARE(settings->secretKeyFile, QStringLiteral("/run/secrets/key"));
    QCOMPARE(settings->origin("secret_key").kind, Kind::DotEnv);
}

void SettingsLoaderTest::anEmptyVariableIsNotSet()
{
    m_environment.insert(QStringLiteral("SALLYPORT_ACCESS_LIFETIME"), QString());
    const auto settings = loadSettings(sources());
    QVERIFY(settings);
    QVERIFY(settings->isDefault("access_lifetime"));
}

void SettingsLoaderTest::otherPeoplesVariablesAreLeftAlone()
{
    m_environment.insert(QStringLiteral("SALLY"), QStringLiteral("x"));
    m_environment.insert(QStringLiteral("SALLYPORT_CONFIG"), QStringLiteral("/etc/sallyport.toml"));
    m_environment.insert(QStringLiteral("SALLYPORT_TEST_ARTIFACTS"), QStringLiteral("x"));
    writeFile(".env", "PORT=1\nNEXT_PUBLIC_API=http://localhost\n");
    QVERIFY(loadSettings(sources()));
}

void SettingsLoaderTest::unknownNamesStopWithTheNearest_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("dotEnv");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("told");
    QTest::newRow("in the file") << QByteArray("docs = true\nregistraton = \"open\"\n") << QByteArray() << QString()
                                 << QStringLiteral("DIR/sallyport.toml:2: there is no setting 'registraton'; did you mean 'registration'?");
    QTest::newRow("in a table of the file")
        << QByteArray("[password]\nmin_lenght = 9\n") << QByteArray() << QString()
        << QStringLiteral("DIR/sallyport.toml:2: there is no setting 'password.min_lenght'; did you mean 'password.min_length'?");
    QTest::newRow("nothing near") << QByteArray("zzz = 1\n") << QByteArray() << QString()
                                  << QStringLiteral("DIR/sallyport.toml:1: there is no setting 'zzz'");
    QTest::newRow("in .env") << QByteArray() << QByteArray("\nSALLYPORT_LISTN=x\n") << QString()
                             << QStringLiteral("DIR/.env:2: there is no setting 'SALLYPORT_LISTN'; did you mean 'SALLYPORT_LISTEN'?");
    QTest::newRow("in the environment")
        << QByteArray() << QByteArray() << QStringLiteral("SALLYPORT_DATABASE")
        << QStringLiteral("SALLYPORT_DATABASE: there is no setting 'SALLYPORT_DATABASE'; did you mean 'SALLYPORT_DATABASE_URL'?");
}

void SettingsLoaderTest::unknownNamesStopWithTheNearest()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, dotEnv);
    QFETCH(QString, variable);
    QFETCH(QString, told);
    if (!file.isEmpty())
        writeFile("sallyport.toml", file);
    writeFile(".env", dotEnv);
    if (!variable.isEmpty())
        m_environment.insert(variable, QStringLiteral("x"));
    const auto settings = loadSettings(sources());
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ErrorCode::ConfigurationInvalid);
    QCOMPARE(settings.error().detail, told.replace(QStringLiteral("DIR"), m_directory->path()));
}

void SettingsLoaderTest::badValuesStopWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("in the file") << QByteArray("\nregistration = \"maybe\"\n") << QString() << QString() << QString()
                                 << QStringLiteral("DIR/sallyport.toml:2: registration: the value 'maybe' is not open or closed");
    QTest::newRow("a variable") << QByteArray() << QStringLiteral("SALLYPORT_RATE_LIMIT") << QString() << QStringLiteral("perhaps")
                                << QStringLiteral("environment SALLYPORT_RATE_LIMIT: rate_limit: the value 'perhaps' is not on or off");
    QTest::newRow("a flag") << QByteArray() << QString() << QStringLiteral("--threads") << QStringLiteral("many")
                            << QStringLiteral("flag --threads: threads: the value 'many' is not a whole number");
    QTest::newRow("a number out of range") << QByteArray() << QString() << QStringLiteral("--threads") << QStringLiteral("-1")
                                           << QStringLiteral("flag --threads: threads: the value '-1' is not between 0 and 256");
    QTest::newRow("a minimum under the contract's")
        << QByteArray("[password]\nmin_length = 7\n") << QString() << QString() << QString()
        << QStringLiteral("DIR/sallyport.toml:2: password.min_length: the value '7' is not between 8 and 1024");
    QTest::newRow("a session that rests longer than it lives")
        << QByteArray("refresh_lifetime = \"91d\"\n") << QString() << QString() << QString()
        << QStringLiteral("DIR/sallyport.toml:1: refresh_lifetime: the value '91d' is longer than session_lifetime, which is 90d");
    QTest::newRow("a stranger's computer trusted longer than one's own")
        << QByteArray("refresh_lifetime = \"1h\"\n") << QString() << QStringLiteral("--idle-lifetime") << QStringLiteral("2h")
        << QStringLiteral("flag --idle-lifetime: idle_lifetime: the value '2h' is longer than refresh_lifetime, which is 1h");
    for (const char *origin : {"*", "null", "https://app.example.org/", "https://App.example.org", "https://app.example.org:443"})
        QTest::addRow("origin %s", origin) << QByteArray() << QString() << QStringLiteral("--cors-origin") << QString::fromLatin1(origin)
                                           << QStringLiteral("flag --cors-origin: cors_origins: the value '%1' is no origin as browsers "
                                                             "send it, such as https://app.example.org or http://localhost:3000")
                                                  .arg(QLatin1StringView(origin));
    QTest::newRow("no time at all") << QByteArray() << QString() << QStringLiteral("--idle-lifetime") << QStringLiteral("0")
                                    << QStringLiteral("flag --idle-lifetime: idle_lifetime: the value '0s' is not between 1s and 3650d");
    // A weaker source's mistake is told even where a stronger one says something else.
    QTest::newRow("hidden by a flag") << QByteArray("threads = \"x\"\n") << QString() << QStringLiteral("--threads") << QStringLiteral("2")
                                      << QStringLiteral("DIR/sallyport.toml:1: threads: the value 'x' is not a whole number");
}

void SettingsLoaderTest::badValuesStopWithTheirPlace()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, variable);
    QFETCH(QString, flag);
    QFETCH(QString, value);
    QFETCH(QString, told);
    if (!file.isEmpty())
        writeFile("sallyport.toml", file);
    if (!variable.isEmpty())
        m_environment.insert(variable, value);
    if (!flag.isEmpty())
        m_flags.insert(flag, value);
    const auto settings = loadSettings(sources());
    QVERIFY(!settings);
    QCOMPARE(settings.error().detail, told.replace(QStringLiteral("DIR"), m_directory->path()));
}

void SettingsLoaderTest::timesThatOthersEndMustFitOrGiveWay()
{
    m_flags.insert(QStringLiteral("--session-lifetime"), QStringLiteral("30m"));
    m_flags.insert(QStringLiteral("--audit-retention"), QStringLiteral("0"));
    m_flags.insert(QStringLiteral("--key-rotation"), QStringLiteral("0"));
    auto settings = loadSettings(sources());
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().detail));
    QCOMPARE(settings->refreshLifetime, std::chrono::minutes(30));
    QCOMPARE(settings->idleLifetime, std::chrono::minutes(30));
    QCOMPARE(settings->auditRetention, std::chrono::seconds(0));
    QCOMPARE(settings->keyRotation, std::chrono::seconds(0));

    m_flags.insert(QStringLiteral("--idle-lifetime"), QStringLiteral("30m"));
    QVERIFY(loadSettings(sources()));
}

void SettingsLoaderTest::aBadValueOfASecretIsNeverTold()
{
    writeFile("sallyport.toml", "secret_key = [\"hunter2\", 1.5]\n");
    const auto settings = loadSettings(sources());
    QVERIFY(!settings);
    QVERIFY2(!settings.error().detail.contains(QStringLiteral("hunter2")), qPrintable(settings.error().detail));
}

void SettingsLoaderTest::nearestName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("near");
    QTest::newRow("itself") << QStringLiteral("listen") << QStringLiteral("listen");
    QTest::newRow("a letter missing") << QStringLiteral("listn") << QStringLiteral("listen");
    QTest::newRow("two swapped") << QStringLiteral("docs_") << QStringLiteral("docs");
    QTest::newRow("far from all") << QStringLiteral("xyzzyxyzzy") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void SettingsLoaderTest::nearestName()
{
    QFETCH(QString, name);
    const QStringList known{QStringLiteral("listen"), QStringLiteral("docs"), QString()};
    QTEST(sallyport::nearestName(name, known), "near");
}

QTEST_APPLESS_MAIN(SettingsLoaderTest)
#include "settingsloadertest.moc"
