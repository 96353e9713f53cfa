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
    QString key(const QString &name = QStringLiteral("ann")) const { return entryKey(m_server->url(), m_users.value(name)); }
    void addUser(const QString &name) { m_users.insert(name, m_server->addUser(name).id); }

    QHash<QString, QUuid> m_users;
    std::unique_ptr<InProcessServer> m_server;
};

void SessionTest::initTestCase()
{
    m_server = std::make_unique<InProcessServer>();
    addUser(QStringLiteral("ann"));
    addUser(QStringLiteral("bob"));
    addUser(QStringLiteral("gone"));
    m_server->setDisabled(QStringLiteral("gone"), true);
}

void SessionTest::signsIn()
{
    Home home;
    Copy copy(m_server->url(), home);
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
    Home home;
    Copy copy(m_server->url(), home);
    copy.session.signIn(name, Secret::fromText(password), true);
    QVERIFY(copy.reaches<Session::SignedOut>());
    QCOMPARE(copy.whySignedOut(), ErrorCode::IncorrectCredentials);
    QCOMPARE(home.store.size(), 0);
}

void SessionTest::refusesTheDisabled()
{
    addUser(QStringLiteral("carl"));
    Home home;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(QStringLiteral("carl"), true));
    m_server->setDisabled(QStringLiteral("carl"), true);
    QVERIFY(!wait(copy.session.call(api::listNotes)));
    QVERIFY(copy.reaches<Session::Expired>());
    QCOMPARE(copy.as<Session::Expired>().user.username, QStringLiteral("carl"));
    QCOMPARE(copy.as<Session::Expired>().why, SessionEnd::AccountDisabled);
    QVERIFY(!home.store.holds(key(QStringLiteral("carl"))));
}

void SessionTest::keepsAnExpiredSessionsPlaceAfterAWrongPassword()
{
    addUser(QStringLiteral("erik"));
    Home home;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(QStringLiteral("erik"), true));
    m_server->setDisabled(QStringLiteral("erik"), true);
    QVERIFY(!wait(copy.session.call(api::listNotes)));
    QVERIFY(copy.reaches<Session::Expired>());

    copy.session.signInAgain(Secret::fromText(u"wrong"));
    QVERIFY(copy.reaches<Session::Expired>());
    QCOMPARE(copy.as<Session::Expired>().user.username, QStringLiteral("erik"));
    QCOMPARE(copy.as<Session::Expired>().reason.code, ErrorCode::IncorrectCredentials);
    m_server->setDisabled(QStringLiteral("erik"), false);
    QVERIFY(!home.store.holds(key(QStringLiteral("erik"))));
    copy.session.signInAgain(Secret::fromText(InProcessServer::password()));
    QVERIFY(copy.reaches<Session::SignedIn>());
    QTRY_VERIFY(home.store.holds(key(QStringLiteral("erik")))); // remembered, as it was
}

void SessionTest::keepsWhatIsAskedFor()
{
    Home home;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), false));
    QCOMPARE(home.store.size(), 0);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    const QByteArray entry = entryIn(home.store, key());
    QVERIFY(entry.startsWith(copy.session.user()->id.toByteArray(QUuid::WithoutBraces)));
    QVERIFY2(entry.size() <= 128, "some keychains hold little");
    QVERIFY2(!entry.contains('.'), "no access token"); // those have dots
}

void SessionTest::forgetsTheOneBefore()
{
    Home home;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    QVERIFY(copy.signIn(QStringLiteral("bob"), false));
    QVERIFY2(home.store.holds(key()), "she may be switched to");
    QVERIFY(!home.store.holds(key(QStringLiteral("bob"))));
    Copy later(m_server->url(), home);
    later.session.resume();
    QVERIFY2(std::holds_alternative<Session::SignedOut>(later.session.state()),
             "who was remembered before bob must not come back by itself");
}

void SessionTest::cancelsInTheMiddle()
{
    Home home;
    Relay relay(m_server->port());
    Copy copy(relay.url(), home);
    relay.hold();
    copy.session.signIn(QStringLiteral("ann"), Secret::fromText(InProcessServer::password()), true);
    QTRY_COMPARE(relay.count("POST /token"), 1);
    copy.session.cancel();
    QVERIFY(copy.reaches<Session::SignedOut>());
    QCOMPARE(copy.whySignedOut(), std::nullopt);
    relay.release();
    QTest::qWait(200);
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
    QCOMPARE(home.store.size(), 0);
    QVERIFY(copy.signIn(QStringLiteral("ann"), false));
}

void SessionTest::resumes()
{
    Home home;
    {
        Copy first(m_server->url(), home);
        QVERIFY(first.signIn(QStringLiteral("ann"), true));
    }
    const QByteArray before = entryIn(home.store, key());
    Copy second(m_server->url(), home);
    second.session.resume();
    QVERIFY(std::holds_alternative<Session::Resuming>(second.session.state()));
    QVERIFY(second.reaches<Session::SignedIn>());
    QCOMPARE(second.session.user()->username, QStringLiteral("ann"));
    QVERIFY(entryIn(home.store, key()) != before);
}

void SessionTest::saysWhenTheKeychainIsAway()
{
    Home home;
    {
        Copy first(m_server->url(), home);
        QVERIFY(first.signIn(QStringLiteral("ann"), true));
    }
    home.store.trouble = ErrorCode::KeychainLocked;
    Copy copy(m_server->url(), home);
    QSignalSpy trouble(&copy.session, &Session::keychainTrouble);
    copy.session.resume();
    QVERIFY(copy.reaches<Session::SignedOut>());
    QCOMPARE(trouble.size(), 1);
    QCOMPARE(trouble[0][0].value<Error>().code, ErrorCode::KeychainLocked);
    home.store.trouble.reset();
    copy.session.keychainChanged();
    QVERIFY(copy.reaches<Session::SignedIn>());
    Home stranger;
    stranger.store.trouble = ErrorCode::KeychainLocked;
    Copy unknown(m_server->url(), stranger);
    QSignalSpy none(&unknown.session, &Session::keychainTrouble);
    unknown.session.resume();
    QTest::qWait(50);
    QVERIFY2(none.isEmpty(), "nobody is remembered: nothing is missed");
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
    Home home;
    home.store.trouble = code;
    Copy copy(m_server->url(), home);
    QSignalSpy trouble(&copy.session, &Session::keychainTrouble);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    QTRY_COMPARE(trouble.size(), 1);
    QCOMPARE(trouble[0][0].value<Error>().code, code);
    QVERIFY(wait(copy.session.call(api::listNotes)));
}

void SessionTest::staysOfflineAndComesBack()
{
    Home home;
    {
        Copy first(m_server->url(), home);
        QVERIFY(first.signIn(QStringLiteral("ann"), true));
    }
    const QByteArray entry = entryIn(home.store, key());
    m_server->stop();
    Copy copy(m_server->url(), home);
    copy.session.resume();
    QVERIFY(copy.reaches<Session::Offline>());
    QCOMPARE(copy.as<Session::Offline>().reason.code, ErrorCode::ServerUnreachable);
    QCOMPARE(entryIn(home.store, key()), entry);
    m_server->start();
    QVERIFY(copy.resume());
}

void SessionTest::dropsARefusedEntry()
{
    Home home;
    {
        Copy first(m_server->url(), home);
        QVERIFY(first.signIn(QStringLiteral("bob"), true));
    }
    QVERIFY(m_server->endSessions(QStringLiteral("bob")) > 0);
    Copy copy(m_server->url(), home);
    copy.session.resume();
    QVERIFY(copy.reaches<Session::SignedOut>());
    QCOMPARE(copy.whySignedOut(), ErrorCode::InvalidGrant);
    QVERIFY(!home.store.holds(key(QStringLiteral("bob"))));
}

void SessionTest::doesNotTakeEmptyForAReason()
{
    Home home;
    Copy first(m_server->url(), home);
    QVERIFY(first.signIn(QStringLiteral("ann"), true));
    const QByteArray entry = entryIn(home.store, key());
    Copy copy(m_server->url(), home);
    QSignalSpy trouble(&copy.session, &Session::keychainTrouble);
    home.store.trouble = ErrorCode::KeychainEmpty; // what a locked keyring may say
    copy.session.resume();
    QVERIFY(copy.reaches<Session::SignedOut>());
    QCOMPARE(copy.whySignedOut(), std::nullopt);
    QCOMPARE(trouble.size(), 0);
    home.store.trouble.reset();
    QCOMPARE(entryIn(home.store, key()), entry);
}

void SessionTest::signsOutOnTheServer()
{
    Home home;
    Relay relay(m_server->port());
    Copy copy(relay.url(), home);
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
    QVERIFY(!home.store.holds(entryKey(relay.url(), m_users.value(QStringLiteral("ann")))));
    QTRY_COMPARE(codeOf(wait(stranger.call(api::me, {}, accessToken))), ErrorCode::InvalidToken);
}

void SessionTest::signsOutWithoutTheServer()
{
    Home home;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    m_server->stop();
    copy.session.signOut();
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
    QTRY_VERIFY(!home.store.holds(key()));
    m_server->start();
}

void SessionTest::leavesAServerForAnother()
{
    Home home;
    InProcessServer other;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    copy.session.setServer(other.address());
    QCOMPARE(copy.whySignedOut(), std::nullopt);
    QCOMPARE(codeOf(wait(copy.session.call(api::me))), ErrorCode::NotAuthenticated);
    QVERIFY(home.store.holds(key()));
    copy.session.setServer(m_server->address());
    QVERIFY(copy.resume());
}

void SessionTest::keepsTheTokenOfAGivenUpExchange()
{
    Home home;
    Relay relay(m_server->port());
    {
        Copy first(relay.url(), home);
        QVERIFY(first.signIn(QStringLiteral("ann"), true));
    }
    const QString relayKey = entryKey(relay.url(), m_users.value(QStringLiteral("ann")));
    const QByteArray spent = entryIn(home.store, relayKey);
    Copy copy(relay.url(), home);
    relay.hold();
    copy.session.resume();
    QTRY_COMPARE(relay.count("POST /token"), 2);
    copy.session.cancel();
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
    relay.release();
    QTRY_VERIFY(entryIn(home.store, relayKey) != spent);
    QVERIFY(home.store.holds(relayKey));
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
}

void SessionTest::mayBeDestroyedAtAnyTime()
{
    Home home;
    for (int pause = 0; pause < 60; pause += 3) {
        Copy copy(m_server->url(), home);
        QObject window;
        bool answered = false;
        copy.session.signIn(QStringLiteral("ann"), Secret::fromText(InProcessServer::password()), true);
        whenDone(copy.session.call(api::live), &window, [&](const Result<api::Health> &) { answered = true; });
        QTest::qWait(pause);
        Q_UNUSED(answered)
    }
    Copy last(m_server->url(), home);
    QVERIFY(last.signIn(QStringLiteral("ann"), false));
}

void SessionTest::createsAccounts()
{
    Home home;
    Copy copy(m_server->url(), home);
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
