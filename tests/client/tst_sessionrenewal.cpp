// SPDX-License-Identifier: Apache-2.0
#include "tests/client/sessionbench.h"

namespace sallyport {

/// A server that says its tokens last nine seconds, but they end after three: so nobody renews them in time.
class HastyServer : public Relay
{
public:
    explicit HastyServer(quint16 target) : Relay(target) { replace(R"("expires_in":3)", R"("expires_in":9)"); }
};

/// What happens when an access token has run out: here after three seconds.
class SessionRenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void renewsOnceForMany();
    void expiresForAll();
    void endsTheSessionWithARunOutToken();
    void usesTheNewTokenWhenSavingFails();
    void spendsNothingItCannotCompare();
    void twoCopiesTakeTurns();
    void twoCopiesRefreshTogether();
    void noticesSomebodyElsesEntry();
    void neverRepeatsARequestAsSomebodyElse();
    void survivesAServerThatIsAway();
    void answersWhoWaitsWhenTheSessionIsLeft();

private:
    static void runOut() { QTest::qWait(3200); }

    std::unique_ptr<InProcessServer> m_server;
    std::unique_ptr<HastyServer> m_hasty;
};

void SessionRenewalTest::initTestCase()
{
    m_server = std::make_unique<InProcessServer>([](Settings &settings) { settings.accessLifetime = std::chrono::seconds(3); });
    m_hasty = std::make_unique<HastyServer>(m_server->port());
    m_server->addUser(QStringLiteral("ann"));
    m_server->addUser(QStringLiteral("bob"));
}

void SessionRenewalTest::renewsOnceForMany()
{
    Home home;
    HastyServer relay(m_server->port());
    Copy copy(relay.url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    runOut();
    const int before = relay.count("POST /token");
    QList<QFuture<Result<api::UserView>>> calls;
    for (int i = 0; i < 20; ++i)
        calls.append(copy.session.call(api::me));
    for (const auto &call : calls) {
        auto user = wait(call);
        QVERIFY(user);
        QCOMPARE(user->username, QStringLiteral("ann"));
    }
    QCOMPARE(relay.count("POST /token") - before, 1);
}

void SessionRenewalTest::expiresForAll()
{
    m_server->addUser(QStringLiteral("eve"));
    Home home;
    Copy copy(m_hasty->url(), home);
    QVERIFY(copy.signIn(QStringLiteral("eve"), true));
    const QString key = entryKey(m_hasty->url(), copy.session.user()->id);
    QVERIFY(home.store.holds(key));
    QCOMPARE(m_server->endSessions(QStringLiteral("eve")), 1);
    QSignalSpy changes(&copy.session, &Session::stateChanged);
    QList<QFuture<Result<api::UserView>>> calls;
    for (int i = 0; i < 5; ++i)
        calls.append(copy.session.call(api::me));
    for (const auto &call : calls)
        QVERIFY(!wait(call));
    QCOMPARE(changes.size(), 1);
    QVERIFY(copy.reaches<Session::Expired>());
    QCOMPARE(copy.as<Session::Expired>().user.username, QStringLiteral("eve"));
    QCOMPARE(copy.as<Session::Expired>().reason.code, ErrorCode::InvalidGrant);
    QCOMPARE(copy.as<Session::Expired>().why, SessionEnd::EndedByAdministrator);
    QVERIFY(!home.store.holds(key));
    QVERIFY(copy.signIn(QStringLiteral("eve"), true));
}

void SessionRenewalTest::endsTheSessionWithARunOutToken()
{
    m_server->addUser(QStringLiteral("fay"));
    Home home;
    HastyServer relay(m_server->port());
    Copy copy(relay.url(), home);
    QVERIFY(copy.signIn(QStringLiteral("fay"), true));
    const QString key = entryKey(relay.url(), copy.session.user()->id);
    runOut();
    copy.session.signOut();
    QTRY_COMPARE(relay.count("POST /logout"), 2);
    QTRY_COMPARE(m_server->endSessions(QStringLiteral("fay")), 0);
    QVERIFY(!home.store.holds(key));
}

void SessionRenewalTest::usesTheNewTokenWhenSavingFails()
{
    Home home;
    HastyServer relay(m_server->port());
    Copy copy(relay.url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    const QString key = entryKey(relay.url(), copy.session.user()->id);
    const QByteArray first = entryIn(home.store, key);
    QSignalSpy trouble(&copy.session, &Session::keychainTrouble);
    home.store.savingTrouble = ErrorCode::KeychainAbsent;
    runOut();
    QVERIFY(wait(copy.session.call(api::me)));
    QTRY_COMPARE(trouble.size(), 1);
    home.store.savingTrouble.reset();
    QCOMPARE(entryIn(home.store, key), first); // a spent token: presenting it after the grace would end the session
    const QByteArray spent = first.sliced(first.indexOf(' ') + 1);
    const qsizetype told = relay.requests().size();
    runOut();
    QVERIFY(wait(copy.session.call(api::me)));
    for (qsizetype i = told; i < relay.requests().size(); ++i)
        QVERIFY(!relay.requests()[i].contains(spent));
    QTRY_VERIFY(entryIn(home.store, key) != first);
}

/// Another copy may have spent the token meanwhile: a keychain that does not say so is no reason to try.
void SessionRenewalTest::spendsNothingItCannotCompare()
{
    Home home;
    HastyServer relay(m_server->port());
    Copy copy(relay.url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    runOut();
    const int exchanges = relay.count("POST /token");
    home.store.trouble = ErrorCode::KeychainLocked;
    QCOMPARE(codeOf(wait(copy.session.call(api::me))), ErrorCode::KeychainLocked);
    QCOMPARE(relay.count("POST /token"), exchanges);
    QVERIFY(copy.session.user());
    home.store.trouble.reset();
    QVERIFY(wait(copy.session.call(api::me)));
}

void SessionRenewalTest::twoCopiesTakeTurns()
{
    Home home;
    Copy one(m_hasty->url(), home);
    QVERIFY(one.signIn(QStringLiteral("ann"), true));
    Copy two(m_hasty->url(), home);
    QVERIFY(two.resume());
    for (int turn = 0; turn < 2; ++turn) {
        runOut();
        QVERIFY(wait(one.session.call(api::me)));
        QVERIFY(wait(two.session.call(api::me)));
        QVERIFY(one.session.user() && two.session.user());
    }
}

void SessionRenewalTest::twoCopiesRefreshTogether()
{
    Home home;
    Copy one(m_hasty->url(), home);
    QVERIFY(one.signIn(QStringLiteral("ann"), true));
    Copy two(m_hasty->url(), home);
    QVERIFY(two.resume());
    for (int turn = 0; turn < 2; ++turn) {
        runOut();
        const auto first = one.session.call(api::me);
        const auto second = two.session.call(api::me);
        QVERIFY(wait(first));
        QVERIFY(wait(second));
    }
}

void SessionRenewalTest::noticesSomebodyElsesEntry()
{
    Home home;
    Copy one(m_hasty->url(), home);
    QVERIFY(one.signIn(QStringLiteral("ann"), true));
    Copy two(m_hasty->url(), home);
    QVERIFY(two.signIn(QStringLiteral("bob"), true));
    runOut();
    auto me = wait(one.session.call(api::me));
    QVERIFY(me);
    QCOMPARE(me->username, QStringLiteral("ann"));
    one.session.signOut();
    Copy three(m_hasty->url(), home);
    QVERIFY(three.resume());
    QCOMPARE(three.session.user()->username, QStringLiteral("bob"));
}

void SessionRenewalTest::neverRepeatsARequestAsSomebodyElse()
{
    Home home;
    HastyServer relay(m_server->port());
    Copy copy(relay.url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), false));
    runOut();
    relay.hold();
    const auto note = copy.session.call(api::createNote, {.text = QStringLiteral("Ann's secret"), .completed = false});
    QTRY_COMPARE(relay.count("POST /notes/"), 1);
    copy.session.signIn(QStringLiteral("bob"), Secret::fromText(InProcessServer::password()), false);
    relay.release();
    QVERIFY(copy.reaches<Session::SignedIn>());
    QCOMPARE(codeOf(wait(note)), ErrorCode::Cancelled);
    auto notes = wait(copy.session.call(api::listNotes));
    QVERIFY(notes);
    QCOMPARE(notes->size(), 0);
}

void SessionRenewalTest::survivesAServerThatIsAway()
{
    Home home;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    m_server->stop();
    QCOMPARE(codeOf(wait(copy.session.call(api::me))), ErrorCode::ServerUnreachable);
    QVERIFY(copy.session.user());
    m_server->start();
    runOut();
    QVERIFY(wait(copy.session.call(api::me)));
}

void SessionRenewalTest::answersWhoWaitsWhenTheSessionIsLeft()
{
    Home home;
    HastyServer relay(m_server->port());
    Copy copy(relay.url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    runOut();
    const int before = relay.count("POST /token");
    relay.holdFrom("POST /token");
    const auto call = copy.session.call(api::me);
    QTRY_COMPARE(relay.count("POST /token"), before + 1);
    copy.session.signOut();
    QCOMPARE(codeOf(wait(call)), ErrorCode::Cancelled);
    relay.release();
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::SessionRenewalTest)
#include "tst_sessionrenewal.moc"
