// SPDX-License-Identifier: Apache-2.0
#include "ui/common/datetext.h"
#include "ui/common/errortext.h"
#include "ui/common/preferences.h"

#include <QDateTime>
#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QWidget>

namespace sallyport::ui {

class TextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentence();
    void waitingTimesAreTold();
    void fieldErrorsStandByTheirField();
    void takenNamesStandByTheirField();
    void keychainTroubleIsExplained();
    void datesAreNearAndFar();
    void preferencesOutliveTheProgram();
    void preferencesForgetWindows();
    void preferencesOfTwoCopies();
};

static Error errorOf(ErrorCode code)
{
    return {.code = code, .detail = QStringLiteral("SELECT secret FROM inside")};
}

void TextsTest::everyErrorHasASentence()
{
    for (const ErrorCode code : allErrorCodes) {
        const QString text = errorText(errorOf(code));
        QVERIFY2(text.endsWith(u'.') && text.size() > 10, wireName(code).data());
        QVERIFY2(!text.contains(QLatin1StringView("SELECT")), wireName(code).data());
    }
}

void TextsTest::waitingTimesAreTold()
{
    Error error = errorOf(ErrorCode::RateLimited);
    QVERIFY(errorText(error).contains(QLatin1StringView("wait a little")));
    error.retryAfter = std::chrono::seconds(30);
    QVERIFY(errorText(error).contains(QLatin1StringView("30 second")));
    error.retryAfter = std::chrono::seconds(121);
    QVERIFY(errorText(error).contains(QLatin1StringView("3 minute")));
}

void TextsTest::fieldErrorsStandByTheirField()
{
    Error error = errorOf(ErrorCode::ValidationFailed);
    error.fields = {
        {.location = {QStringLiteral("body"), QStringLiteral("password")}, .message = QStringLiteral("Said by the server"), .type = {}},
        {.location = {QStringLiteral("body"), QStringLiteral("email")}, .message = {}, .type = QStringLiteral("missing")}};
    QCOMPARE(fieldErrorText(error, QLatin1StringView("password")), QStringLiteral("Said by the server"));
    QCOMPARE(fieldErrorText(error, QLatin1StringView("email")), QStringLiteral("Please fill this in."));
    QCOMPARE(fieldErrorText(error, QLatin1StringView("username")), QString());
}

void TextsTest::takenNamesStandByTheirField()
{
    QVERIFY(!fieldErrorText(errorOf(ErrorCode::UsernameTaken), QLatin1StringView("username")).isEmpty());
    QVERIFY(fieldErrorText(errorOf(ErrorCode::UsernameTaken), QLatin1StringView("email")).isEmpty());
    QVERIFY(!fieldErrorText(errorOf(ErrorCode::EmailTaken), QLatin1StringView("email")).isEmpty());
}

void TextsTest::keychainTroubleIsExplained()
{
    QSet<QString> different;
    for (const ErrorCode code : {ErrorCode::KeychainAbsent, ErrorCode::KeychainLocked, ErrorCode::KeychainTimeout}) {
        const QString text = keychainNotice(errorOf(code), KeychainMoment::Kept);
        QVERIFY(text.startsWith(QLatin1StringView("You will be asked for your password next time, because")));
        different.insert(text);
    }
    QCOMPARE(different.size(), 3);
}

void TextsTest::datesAreNearAndFar()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto at = [](const QDateTime &time) { return Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch())); };
    const QDateTime noon(QDate::currentDate(), QTime(12, 5));
    QCOMPARE(dateText(at(noon)), QStringLiteral("Today, 12:05"));
    QCOMPARE(dateText(at(noon.addDays(-1))), QStringLiteral("Yesterday, 12:05"));
    QCOMPARE(dateText(at(QDateTime(QDate(2020, 3, 4), QTime(12, 0)))), QStringLiteral("04/03/2020"));
}

void TextsTest::preferencesOutliveTheProgram()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("desktop.ini"));
    {
        Preferences preferences(file);
        QCOMPARE(preferences.lastServer(), QString());
        preferences.setLastServer(QStringLiteral("https://a.example"));
        preferences.setLastServer(QStringLiteral("https://b.example"));
        preferences.setLastServer(QStringLiteral("https://a.example"));
        preferences.setLastServer(Preferences::localServer());
        preferences.setLastUsername(QStringLiteral("https://a.example"), QStringLiteral("ann, the first"));
    }
    const Preferences preferences(file);
    QCOMPARE(preferences.lastServer(), Preferences::localServer());
    QCOMPARE(preferences.rememberedServers(), QStringList({QStringLiteral("https://a.example"), QStringLiteral("https://b.example")}));
    QCOMPARE(preferences.lastUsername(QStringLiteral("https://a.example")), QStringLiteral("ann, the first"));
    QCOMPARE(preferences.lastUsername(QStringLiteral("https://b.example")), QString());
}

void TextsTest::preferencesForgetWindows()
{
    const QTemporaryDir directory;
    Preferences preferences(directory.filePath(QStringLiteral("desktop.ini")));
    QWidget window;
    window.setObjectName(QStringLiteral("someWindow"));
    window.resize(432, 321);
    preferences.saveGeometry(window);
    QWidget again;
    again.setObjectName(QStringLiteral("someWindow"));
    preferences.restoreGeometry(again);
    QCOMPARE(again.size(), QSize(432, 321));
    preferences.forgetGeometry();
    QWidget fresh;
    fresh.setObjectName(QStringLiteral("someWindow"));
    fresh.resize(200, 100);
    preferences.restoreGeometry(fresh);
    QCOMPARE(fresh.size(), QSize(200, 100));
}

void TextsTest::preferencesOfTwoCopies()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("desktop.ini"));
    const QUuid ann = QUuid::createUuid();
    {
        Preferences one(file), other(file);
        one.setLanguage(QStringLiteral("de"));
        other.setLastUsername(QStringLiteral("https://a.example"), QStringLiteral("ann"));
        one.writeAccounts("[1]");
        QCOMPARE(one.readAccounts(), QByteArray("[1]")); // at once, though another thread writes
        QTRY_COMPARE_WITH_TIMEOUT(other.readAccounts(), QByteArray("[1]"), 30'000);
        for (int i = 0; i < 50; ++i)
            one.setLocked(QStringLiteral("https://a.example"), ann, i % 2 == 0);
        QVERIFY(!one.isLocked(QStringLiteral("https://a.example"), ann));
    }
    const Preferences preferences(file);
    QCOMPARE(preferences.language(), QStringLiteral("de"));
    QCOMPARE(preferences.lastUsername(QStringLiteral("https://a.example")), QStringLiteral("ann"));
    QVERIFY(!preferences.isLocked(QStringLiteral("https://a.example"), ann));
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::TextsTest)
#include "tst_texts.moc"
