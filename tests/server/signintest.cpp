// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace sallyport;

namespace {

constexpr std::array refusals{"username=nobody&password=wrong-password", "username=ann&password=wrong-password",
                              "username=disabled&password=correct+horse+battery+staple", "username=disabled&password=wrong-password"};

http::Headers comparable(http::Headers headers)
{
    headers.removeIf([](const http::Header &header) { return header.first == "x-request-id"; });
    return headers;
}

} // namespace

/// Who may not sign in learns nothing of why.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsLookTheSame();
    void refusalsTakeTheSameTime();
    void aFloodOfAccentsInTheNameCostsNothing();

private:
    static void addUsers(TestInstallation &installation);
};

void SignInTest::addUsers(TestInstallation &installation)
{
    installation.addUser(QStringLiteral("ann"));
    installation.addUser(QStringLiteral("disabled"));
    installation.setDisabled(QStringLiteral("disabled"), true);
}

void SignInTest::refusalsLookTheSame()
{
    TestInstallation installation;
    addUsers(installation);
    const http::Response first = installation.call(formRequest("/token", refusals.front()));
    QCOMPARE(first.status, 401);
    QCOMPARE(first.header("www-authenticate"), QByteArray("Bearer"));
    QCOMPARE(jsonOf(first).value(QLatin1StringView("detail")).toString(), QStringLiteral("Incorrect username or password"));
    for (const char *form : refusals) {
        const http::Response response = installation.call(formRequest("/token", form));
        QCOMPARE(response.status, first.status);
        QCOMPARE(response.body, first.body);
        QCOMPARE(comparable(response.headers), comparable(first.headers));
    }
}

void SignInTest::refusalsTakeTheSameTime()
{
    constexpr int rounds = 9;
    TestInstallation::Options options;
    options.cost = {.memoryKiB = 19456, .passes = 2, .lanes = 1}; // what is in use, so that hashing outweighs all else
    TestInstallation installation(options);
    addUsers(installation);
    std::array<QList<qint64>, refusals.size()> times;
    for (int round = 0; round <= rounds; ++round) {
        for (size_t i = 0; i < refusals.size(); ++i) { // in turns, so that a busy moment meets all of them
            QElapsedTimer timer;
            timer.start();
            installation.call(formRequest("/token", refusals[i]));
            if (round > 0) // the first one warms up
                times[i].append(timer.nsecsElapsed());
        }
    }
    QList<qint64> medians;
    for (QList<qint64> &list : times) {
        std::ranges::sort(list);
        medians.append(list[list.size() / 2]);
    }
    const auto [least, most] = std::ranges::minmax(medians);
    // A path that skips the hash is hundreds of times faster; the bound leaves room for a loaded machine.
    QVERIFY2(most < 2 * least, qPrintable(QStringLiteral("%1 ns against %2 ns").arg(least).arg(most)));
}

// Bringing marks into their order takes a time that grows with the square of their number: minutes for this many.
void SignInTest::aFloodOfAccentsInTheNameCostsNothing()
{
    TestInstallation installation;
    QElapsedTimer timer;
    timer.start();
    const QByteArray flood = QByteArray("%CC%81%CC%A3").repeated(50'000);
    QCOMPARE(installation.call(formRequest("/token", "username=a" + flood + "&password=wrong-password")).status, 401);
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "signintest.moc"
