// SPDX-License-Identifier: Apache-2.0
#include "tests/client/sessionbench.h"

namespace sallyport {

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsIn();
    void refuses_data();
    void refuses();
    void refusesTheDisabled();
    void keepsAnExpiredSessionsPlaceAfterAWrongPassword();
    void keepsWhatIsAskedFor();
    void forgetsTheOneBefore();
    void cancelsInTheMiddle();
    void resumes();
    void saysWhenTheKeychainIsAway();
    void worksWithoutKeychain_data();
    void worksWithoutKeychain();
    void staysOfflineAndComesBack();
    void dropsARefusedEntry();
    void doesNotTakeEmptyForAReason();
    void signsOutOnTheServer();
    void signsOutWithoutTheServer();
    void leavesAServerForAnother();
    void keepsTheTokenOfAGivenUpExchange();
    void mayBeDestroyedAtAnyTime();
    void createsAccounts();

private:
    QString key() const { return m_server->address().storageKey(); }

    std::unique_ptr<InProcessServer> m_server;
};

void SessionTest::initTestCase()
{
    m_server = std::make_unique<InProcessServer>();
    m_server->addUser(QStringLiteral("ann"));
    m_server->addUser(QStringLiteral("bob"));
    m_server->addUser(QStringLiteral("gone"));
    m_server->setDisabled(QStringLiteral("gone"), true);
}

void SessionTest::signsIn()
{
    FakeTokenStore store;
    Copy copy(m_server->url(), store);
    QVERIFY(!copy.session.user());
    copy.session.signIn(QStringLiteral("ANN"), Secret::fromText(InProcessServer::password()), false);
    QCOMPARE(copy.as<Session::SigningIn>().username, QStringLiteral("ANN"));
    QVERIFY(copy.reaches<Session::SignedIn>());
    QCOMPARE(copy.session.user()->username, QStringLiteral("ann"));
    QVERIFY(wait(copy.session.call(api::listNotes)));
    QCOMPARE(codeOf(wait(copy.session.call(api::listUsers))), ErrorCode::Forbidden);
}

void SessionTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password") << QStringLiteral("ann") << QStringLiteral("wrong");
    QTest::newRow("unknown") << QStringLiteral("nobody") << InProcessServer::password();
    QTest::newRow("disabled") << QStringLiteral("gone") << InProcessServer::password();
}

void SessionTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    FakeTokenStore store;
    Copy copy(m_server->url(), store);
    copy.session.signIn(name, Secret::fromText(password), true);
    QVERIFY(copy.reaches<Session::SignedOut>());
    QCOMPARE(copy.whySignedOut(), ErrorCode::IncorrectCredentials);
    QCOMPARE(store.size(), 0);
}

void SessionTest::refusesTheDisabled()
{
    m_server->addUser(QStringLiteral("carl"));
    FakeTokenStore store;
    Copy copy(m_server->url(), store);
    QVERIFY(copy.signIn(QStringLiteral("carl"), true));
    m_server->setDisabled(QStringLiteral("carl"), true);
    QVERIFY(!wait(copy.session.call(api::listNotes)));
    QVERIFY(copy.reaches<Session::Expired>());
    QCOMPARE(copy.as<Session::Expired>().user.username, QStringLiteral("carl"));
    QCOMPARE(store.size(), 0);
}

void SessionTest::keepsAnExpiredSessionsPlaceAfterAWrongPassword()
{
    m_server->addUser(QStringLiteral("erik"));
    FakeTokenStore store;
    Copy copy(m_server->url(), store);
    QVERIFY(copy.signIn(QStringLiteral("erik"), true));
    m_server->setDisabled(QStringLiteral("erik"), true);
    QVERIFY(!wait(copy.session.call(api::listNotes)));
    QVERIFY(copy.reaches<Session::Expired>());

    copy.session.signIn(QStringLiteral("erik"), Secret::fromText(u"wrong"), true);
    QVERIFY(copy.reaches<Session::Expired>());
    QCOMPARE(copy.as<Session::Expired>().user.username, QStringLiteral("erik"));
    QCOMPARE(copy.as<Session::Expired>().reason.code, ErrorCode::IncorrectCredentials);
    m_server->setDisabled(QStringLiteral("erik"), false);
    QVERIFY(copy.signIn(QStringLiteral("erik"), true));
}

void SessionTest::keepsWhatIsAskedFor()
{
    FakeTokenStore store;
    Copy copy(m_server->url(), store);
    QVERIFY(copy.signIn(QStringLiteral("ann"), false));
    QCOMPARE(store.size(), 0);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    const QByteArray entry = entryIn(store, key());
    QVERIFY(entry.startsWith(copy.session.user()->id.toByteArray(QUuid::WithoutBraces)));
    QVERIFY2(entry.size() <= 128, "some keychains hold little");
    QVERIFY2(!entry.contains('.'), "no access token"); // those have dots
}

void SessionTest::forgetsTheOneBefore()
{
    FakeTokenStore store;
    Copy copy(m_server->url(), store);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    QVERIFY(copy.signIn(QStringLiteral("bob"), false));
    QVERIFY(!store.holds(key()));
}

void SessionTest::cancelsInTheMiddle()
{
    FakeTokenStore store;
    Relay relay(m_server->port());
    Copy copy(relay.url(), store);
    relay.hold();
    copy.session.signIn(QStringLiteral("ann"), Secret::fromText(InProcessServer::password()), true);
    QTRY_COMPARE(relay.count("POST /token"), 1);
    copy.session.cancel();
    QVERIFY(copy.reaches<Session::SignedOut>());
    QCOMPARE(copy.whySignedOut(), std::nullopt);
    relay.release();
    QTest::qWait(200);
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
    QCOMPARE(store.size(), 0);
    QVERIFY(copy.signIn(QStringLiteral("ann"), false));
}

void SessionTest::resumes()
{
    FakeTokenStore store;
    {
        Copy first(m_server->url(), store);
        QVERIFY(first.signIn(QStringLiteral("ann"), true));
    }
    const QByteArray before = entryIn(store, key());
    Copy second(m_server->url(), store);
    second.session.resume();
    QVERIFY(std::holds_alternative<Session::Resuming>(second.session.state()));
    QVERIFY(second.reaches<Session::SignedIn>());
    QCOMPARE(second.session.user()->username, QStringLiteral("ann"));
    QVERIFY(entryIn(store, key()) != before);
}

void SessionTest::saysWhenTheKeychainIsAway()
{
    FakeTokenStore store;
    store.trouble = ErrorCode::KeychainLocked;
    Copy copy(m_server->url(), store);
    QSignalSpy trouble(&copy.session, &Session::keychainTrouble);
    copy.session.resume();
    QVERIFY(copy.reaches<Session::SignedOut>());
    QCOMPARE(trouble.size(), 1);
    QCOMPARE(trouble[0][0].value<Error>().code, ErrorCode::KeychainLocked);
}

void SessionTest::worksWithoutKeychain_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("absent") << ErrorCode::KeychainAbsent;
    QTest::newRow("locked") << ErrorCode::KeychainLocked;
    QTest::newRow("silent") << ErrorCode::KeychainTimeout;
}

void SessionTest::worksWithoutKeychain()
{
    QFETCH(ErrorCode, code);
    FakeTokenStore store;
    store.trouble = code;
    Copy copy(m_server->url(), store);
    QSignalSpy trouble(&copy.session, &Session::keychainTrouble);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    QTRY_COMPARE(trouble.size(), 1);
    QCOMPARE(trouble[0][0].value<Error>().code, code);
    QVERIFY(wait(copy.session.call(api::listNotes)));
}

void SessionTest::staysOfflineAndComesBack()
{
    FakeTokenStore store;
    {
        Copy first(m_server->url(), store);
        QVERIFY(first.signIn(QStringLiteral("ann"), true));
    }
    const QByteArray entry = entryIn(store, key());
    m_server->stop();
    Copy copy(m_server->url(), store);
    copy.session.resume();
    QVERIFY(copy.reaches<Session::Offline>());
    QCOMPARE(copy.as<Session::Offline>().reason.code, ErrorCode::ServerUnreachable);
    QCOMPARE(entryIn(store, key()), entry);
    m_server->start();
    QVERIFY(copy.resume());
}

void SessionTest::dropsARefusedEntry()
{
    FakeTokenStore store;
    {
        Copy first(m_server->url(), store);
        QVERIFY(first.signIn(QStringLiteral("bob"), true));
    }
    QVERIFY(m_server->endSessions(QStringLiteral("bob")) > 0);
    Copy copy(m_server->url(), store);
    copy.session.resume();
    QVERIFY(copy.reaches<Session::SignedOut>());
    QCOMPARE(copy.whySignedOut(), ErrorCode::InvalidGrant);
    QVERIFY(!store.holds(key()));
}

void SessionTest::doesNotTakeEmptyForAReason()
{
    FakeTokenStore store;
    Copy first(m_server->url(), store);
    QVERIFY(first.signIn(QStringLiteral("ann"), true));
    const QByteArray entry = entryIn(store, key());
    Copy copy(m_server->url(), store);
    QSignalSpy trouble(&copy.session, &Session::keychainTrouble);
    store.trouble = ErrorCode::KeychainEmpty; // what a locked keyring may say
    copy.session.resume();
    QVERIFY(copy.reaches<Session::SignedOut>());
    QCOMPARE(copy.whySignedOut(), std::nullopt);
    QCOMPARE(trouble.size(), 0);
    store.trouble.reset();
    QCOMPARE(entryIn(store, key()), entry);
}

void SessionTest::signsOutOnTheServer()
{
    FakeTokenStore store;
    Relay relay(m_server->port());
    Copy copy(relay.url(), store);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    QVERIFY(wait(copy.session.call(api::listNotes)));
    const QByteArray head = relay.requests().last();
    const qsizetype start = head.indexOf("Bearer ") + 7;
    const Secret accessToken(head.sliced(start, head.indexOf('\r', start) - start));
    ApiClient stranger;
    stranger.setServer(m_server->address());
    QVERIFY(wait(stranger.call(api::me, {}, accessToken)));

    copy.session.signOut();
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
    QCOMPARE(store.size(), 0);
    QTRY_COMPARE(codeOf(wait(stranger.call(api::me, {}, accessToken))), ErrorCode::InvalidToken);
}

void SessionTest::signsOutWithoutTheServer()
{
    FakeTokenStore store;
    Copy copy(m_server->url(), store);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    m_server->stop();
    copy.session.signOut();
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
    QTRY_COMPARE(store.size(), 0);
    m_server->start();
}

void SessionTest::leavesAServerForAnother()
{
    FakeTokenStore store;
    InProcessServer other;
    Copy copy(m_server->url(), store);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    copy.session.setServer(other.address());
    QCOMPARE(copy.whySignedOut(), std::nullopt);
    QCOMPARE(codeOf(wait(copy.session.call(api::me))), ErrorCode::NotAuthenticated);
    QVERIFY(store.holds(key()));
    copy.session.setServer(m_server->address());
    QVERIFY(copy.resume());
}

void SessionTest::keepsTheTokenOfAGivenUpExchange()
{
    FakeTokenStore store;
    Relay relay(m_server->port());
    {
        Copy first(relay.url(), store);
        QVERIFY(first.signIn(QStringLiteral("ann"), true));
    }
    const QString relayKey = ServerAddress{ServerAddress::Kind::Remote, relay.url(), {}}.storageKey();
    const QByteArray spent = entryIn(store, relayKey);
    Copy copy(relay.url(), store);
    relay.hold();
    copy.session.resume();
    QTRY_COMPARE(relay.count("POST /token"), 2);
    copy.session.cancel();
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
    relay.release();
    QTRY_VERIFY(entryIn(store, relayKey) != spent);
    QVERIFY(store.holds(relayKey));
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
}

void SessionTest::mayBeDestroyedAtAnyTime()
{
    FakeTokenStore store;
    for (int pause = 0; pause < 60; pause += 3) {
        Copy copy(m_server->url(), store);
        QObject window;
        bool answered = false;
        copy.session.signIn(QStringLiteral("ann"), Secret::fromText(InProcessServer::password()), true);
        whenDone(copy.session.call(api::live), &window, [&](const Result<api::Health> &) { answered = true; });
        QTest::qWait(pause);
        Q_UNUSED(answered)
    }
    Copy last(m_server->url(), store);
    QVERIFY(last.signIn(QStringLiteral("ann"), false));
}

void SessionTest::createsAccounts()
{
    FakeTokenStore store;
    Copy copy(m_server->url(), store);
    auto made = wait(copy.session.createAccount({.username = QStringLiteral("erna"),
                                                 .password = Secret::fromText(InProcessServer::password()),
                                                 .email = std::nullopt,
                                                 .fullName = QStringLiteral("Dora Döring")}));
    QVERIFY(made);
    QCOMPARE(made->fullName, QStringLiteral("Dora Döring"));
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
    QVERIFY(copy.signIn(QStringLiteral("erna"), false));
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::SessionTest)
#include "tst_session.moc"
