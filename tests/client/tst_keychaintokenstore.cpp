// SPDX-License-Identifier: Apache-2.0
#include "core/client/keychaintokenstore.h"
#include "tests/client/waiting.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QPromise>

#include <csignal>

namespace sallyport {

/// The system's real keychain. Which one there is, the environment says: SALLYPORT_TEST_KEYCHAIN is unlocked, locked, absent or no-bus.
class KeychainTokenStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsReplacesAndRemoves();
    void keepsAnyBytesAndSizes();
    void keepsProfilesApart();
    void isSeenByOthersAndInNoFile();
    void saysWhatIsWrong();
    void answersInTime();
    void mayBeDestroyedAtAnyTime();
    void survivesTheEndOfTheKeychain();

private:
    bool isUnlocked() const { return m_kind == u"unlocked"; }

    QString m_kind;
};

namespace {

QString key()
{
    return QStringLiteral("https://auth.example.org");
}

template<class T>
Result<T> answerOf(const std::function<void(std::function<void(Result<T>)>)> &ask)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    ask([promise](Result<T> answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    });
    return wait(promise->future());
}

Result<> save(TokenStore &store, const QByteArray &token)
{
    return answerOf<void>([&](auto done) { store.save(key(), Secret(token), done); });
}

Result<Secret> load(TokenStore &store)
{
    return answerOf<Secret>([&](auto done) { store.load(key(), done); });
}

Result<> removeFrom(TokenStore &store)
{
    return answerOf<void>([&](auto done) { store.remove(key(), done); });
}

} // namespace

void KeychainTokenStoreTest::initTestCase()
{
    m_kind = qEnvironmentVariable("SALLYPORT_TEST_KEYCHAIN");
    const QStringList kinds{QStringLiteral("unlocked"), QStringLiteral("locked"), QStringLiteral("absent"), QStringLiteral("no-bus")};
    QVERIFY2(kinds.contains(m_kind), "run under tests/support/desktop-session, with SALLYPORT_TEST_KEYCHAIN saying how");
    QVERIFY2(qEnvironmentVariable("HOME").contains(u"sallyport-session"), "never on somebody's own keychain");
}

void KeychainTokenStoreTest::keepsReplacesAndRemoves()
{
    if (!isUnlocked())
        return;
    KeychainTokenStore store({});
    QCOMPARE(codeOf(load(store)), ErrorCode::KeychainEmpty);
    QVERIFY(save(store, "first"));
    QCOMPARE(load(store)->view(), QByteArrayView("first"));
    QVERIFY(save(store, "second"));
    QCOMPARE(load(store)->view(), QByteArrayView("second"));
    KeychainTokenStore afterRestart({});
    QCOMPARE(load(afterRestart)->view(), QByteArrayView("second"));
    QVERIFY(removeFrom(store));
    QCOMPARE(codeOf(load(store)), ErrorCode::KeychainEmpty);
    QVERIFY2(removeFrom(store), "nothing to remove is no error");
}

void KeychainTokenStoreTest::keepsAnyBytesAndSizes()
{
    if (!isUnlocked())
        return;
    KeychainTokenStore store({});
    for (const QByteArray &token : {QByteArray("\0\xff\n\"ü", 6), QByteArray(128, 'x'), QByteArray(2560, 'y')}) {
        QVERIFY(save(store, token));
        QCOMPARE(load(store)->view(), QByteArrayView(token));
    }
    QVERIFY(removeFrom(store));
}

void KeychainTokenStoreTest::keepsProfilesApart()
{
    if (!isUnlocked())
        return;
    KeychainTokenStore usual({}), work(QStringLiteral("work"));
    QVERIFY(save(usual, "usual"));
    QCOMPARE(codeOf(load(work)), ErrorCode::KeychainEmpty);
    QVERIFY(save(work, "work"));
    QCOMPARE(load(usual)->view(), QByteArrayView("usual"));
    QVERIFY(removeFrom(work));
    QCOMPARE(load(usual)->view(), QByteArrayView("usual"));
    QVERIFY(removeFrom(usual));
}

void KeychainTokenStoreTest::isSeenByOthersAndInNoFile()
{
    if (!isUnlocked())
        return;
    const QByteArray token = "a-token-that-stands-nowhere-in-the-clear";
    KeychainTokenStore store({});
    QVERIFY(save(store, token));
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Sallyport"), QStringLiteral("user"), key()});
    QVERIFY2(tool.waitForFinished(10'000), "secret-tool (libsecret-tools) is needed");
    const QByteArray encoded = token.toBase64(); // as QtKeychain keeps bytes
    QVERIFY(tool.readAllStandardOutput().contains(encoded));
    int files = 0;
    QDirIterator all(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(token) && !content.contains(encoded), qPrintable(file.fileName()));
    }
    QVERIFY2(files > 0, "the keyring's own file at least");
    QVERIFY(removeFrom(store));
}

void KeychainTokenStoreTest::saysWhatIsWrong()
{
    if (isUnlocked())
        return;
    const auto expected = m_kind == u"locked" ? ErrorCode::KeychainLocked : ErrorCode::KeychainAbsent;
    KeychainTokenStore store({});
    QCOMPARE(codeOf(save(store, "token")), expected);
    // facts of the Secret Service: a locked keyring may claim to have nothing
    const auto read = codeOf(load(store));
    QVERIFY(read == expected || (m_kind == u"locked" && read == ErrorCode::KeychainEmpty));
    if (m_kind != u"locked")
        QCOMPARE(codeOf(removeFrom(store)), expected);
}

void KeychainTokenStoreTest::answersInTime()
{
    KeychainTokenStore impatient({}, std::chrono::milliseconds(0));
    QElapsedTimer timer;
    timer.start();
    const auto code = codeOf(load(impatient));
    QVERIFY(code.has_value());
    QVERIFY(timer.elapsed() < 2000);
    QTest::qWait(200); // the late answer is heard by nobody
}

void KeychainTokenStoreTest::mayBeDestroyedAtAnyTime()
{
    bool answered = false;
    {
        KeychainTokenStore store({});
        store.load(key(), [&](const Result<Secret> &) { answered = true; });
    }
    QTest::qWait(300);
    QVERIFY(!answered);
}

void KeychainTokenStoreTest::survivesTheEndOfTheKeychain()
{
    if (!isUnlocked())
        return;
    QProcess bus;
    bus.start(QStringLiteral("dbus-send"),
              {QStringLiteral("--session"), QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("--print-reply=literal"),
               QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
               QStringLiteral("string:org.freedesktop.secrets")});
    QVERIFY(bus.waitForFinished(10'000));
    const int daemon = bus.readAllStandardOutput().simplified().split(' ').last().toInt();
    QVERIFY2(daemon > 1, "the keyring's process");

    KeychainTokenStore store({}, std::chrono::milliseconds(700));
    QVERIFY(save(store, "token"));
    QCOMPARE(kill(daemon, SIGSTOP), 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(load(store)), ErrorCode::KeychainTimeout);
    QVERIFY2(timer.elapsed() >= 600 && timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(kill(daemon, SIGKILL), 0);
    QTest::qWait(300);
    QCOMPARE(codeOf(load(store)), ErrorCode::KeychainAbsent);
    QCOMPARE(codeOf(save(store, "token")), ErrorCode::KeychainAbsent);
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::KeychainTokenStoreTest)
#include "tst_keychaintokenstore.moc"
