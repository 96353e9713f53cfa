// SPDX-License-Identifier: Apache-2.0
#include "core/client/guardedtokenstore.h"
#include "core/client/keychaintokenstore.h"
#include "core/client/systemkeychain.h"
#include "tests/client/accountsindirectory.h"
#include "tests/client/sessionbench.h"

#include <QElapsedTimer>
#include <QProcess>

namespace sallyport {

/// Copies of the program in processes of their own, on one real keychain: they never sign each other out.
class ProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void threeCopiesStaySignedIn();
    void waitsForTheOtherCopy();
    void takesOverFromADeadCopy();

private:
    QStringList callArguments() const
    {
        return {QStringLiteral("call"), m_server->url().toString(), m_directory.path(), QStringLiteral("14")};
    }

    std::unique_ptr<InProcessServer> m_server;
    QTemporaryDir m_directory;
};

void ProcessesTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariable("HOME").contains(u"sallyport-session"), "never on somebody's own keychain");
    // Renewed after 12 s. The token a copy began with was spent by the next copy more than the server's grace of 10 s ago by then:
    // a copy that brings it back ends the session for all.
    m_server = std::make_unique<InProcessServer>([](Settings &settings) { settings.accessLifetime = std::chrono::seconds(15); });
    m_server->addUser(QStringLiteral("ann"));
}

void ProcessesTest::threeCopiesStaySignedIn()
{
    KeychainTokenStore keychain({});
    AccountsInDirectory file(m_directory.path());
    {
        KnownAccounts accounts(&file);
        const SystemClock clock;
        Session first({.client = std::make_unique<ApiClient>(), .store = keychain, .accounts = accounts, .clock = clock});
        first.setServer(m_server->address());
        first.signIn(QStringLiteral("ann"), Secret::fromText(InProcessServer::password()), true);
        QTRY_VERIFY_WITH_TIMEOUT(first.user(), 10'000);
        QTRY_VERIFY(!entryIn(keychain, entryKey(m_server->url(), first.user()->id)).isEmpty());
    }
    std::array<QProcess, 3> copies;
    for (QProcess &copy : copies) {
        copy.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        copy.start(QStringLiteral(SALLYPORT_SESSION_COPY), callArguments());
        QTest::qWait(700); // one after the other: together they would be given the same token
    }
    for (QProcess &copy : copies) {
        QTRY_COMPARE_WITH_TIMEOUT(copy.state(), QProcess::NotRunning, 60'000);
        const QString said = QString::fromUtf8(copy.readAllStandardOutput());
        QVERIFY2(said.contains(QStringLiteral("failures 0\n")) && said.endsWith(QStringLiteral("signed in\n")), qPrintable(said));
        QVERIFY2(!said.startsWith(QStringLiteral("calls 0 ")), qPrintable(said));
    }
    QCOMPARE(m_server->endSessions(QStringLiteral("ann")), 1);
}

void ProcessesTest::waitsForTheOtherCopy()
{
    const QString file = m_directory.filePath(QStringLiteral("busy.lock"));
    RenewalLock one(file), other(file);
    bool isOne = false, isOther = false;
    one.take([&] { isOne = true; });
    QVERIFY(isOne);
    QElapsedTimer timer;
    timer.start();
    other.take([&] { isOther = true; });
    QVERIFY2(timer.elapsed() < 40, "nobody waits on the thread of the windows");
    QTest::qWait(150);
    QVERIFY(!isOther);
    one.release();
    QTRY_VERIFY(isOther);
    RenewalLock nowhere(QStringLiteral("/nonexistent/directory/x.lock"));
    bool isGranted = false;
    nowhere.take([&] { isGranted = true; });
    QVERIFY2(isGranted, "without a file there is no lock, but a renewal");
}

void ProcessesTest::takesOverFromADeadCopy()
{
    const QString file = m_directory.filePath(QStringLiteral("dead.lock"));
    QProcess copy;
    copy.start(QStringLiteral(SALLYPORT_SESSION_COPY), {QStringLiteral("hold"), file});
    QTRY_VERIFY_WITH_TIMEOUT(copy.bytesAvailable() > 0, 10'000); // it has the lock
    RenewalLock lock(file);
    bool isOurs = false;
    lock.take([&] { isOurs = true; });
    QTest::qWait(150);
    QVERIFY(!isOurs);
    copy.kill();
    QTRY_VERIFY_WITH_TIMEOUT(isOurs, 5000);
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::ProcessesTest)
#include "tst_processes.moc"
