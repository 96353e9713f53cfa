// SPDX-License-Identifier: Apache-2.0
#include "tests/client/sessionbench.h"

namespace sallyport {

/// Several accounts on several servers, in one list.
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheLastUsedFirst();
    void readsWhatOthersWrote();
    void survivesAnyFile();
    void switchesBackAndForth();
    void switchesBetweenServers();
    void forgetsAnAccount();
    void leavesWithoutSigningOut();
    void tellsAnEndedSignOutOnlyItsServer();
    void tellsAForgottenAccountOnlyItsServer();
    void tellsAnotherServerOfItsForgottenAccount();
    void forgetsAnAccountOfAServerThatIsSilent();
    void movesAnEntryOfAnEarlierVersion();
    void keepsTheDevicesToken();

private:
    QString entry(const QString &name) const { return entryKey(m_server->url(), m_users.value(name)); }
    KnownAccount account(const Copy &copy, const QString &name) const
    {
        return copy.session.accounts().find(m_server->address().storageKey(), m_users.value(name)).value_or(KnownAccount());
    }

    std::unique_ptr<InProcessServer> m_server;
    QHash<QString, QUuid> m_users;
};

namespace {

const QString ann = QStringLiteral("ann");
const QString bob = QStringLiteral("bob");

KnownAccount known(const QString &server, const QString &name, int minute)
{
    return {.server = server,
            .userId = QUuid::createUuidV5(QUuid(), name),
            .username = name,
            .fullName = {},
            .lastUsed = Timestamp(std::chrono::minutes(minute)),
            .isRemembered = true};
}

} // namespace

void AccountsTest::initTestCase()
{
    m_server = std::make_unique<InProcessServer>();
    for (const QString &name : {ann, bob})
        m_users.insert(name, m_server->addUser(name).id);
}

void AccountsTest::listsTheLastUsedFirst()
{
    const QString here = QStringLiteral("https://a.example"), there = QStringLiteral("https://b.example");
    FakeAccountsFile file;
    KnownAccounts accounts(&file);
    QSignalSpy changes(&accounts, &KnownAccounts::changed);
    accounts.use(known(here, ann, 1));
    accounts.use(known(there, ann, 2));
    accounts.use(known(here, bob, 3));
    QCOMPARE(changes.size(), 3);
    QCOMPARE(accounts.lastUsed(here)->username, bob);
    QCOMPARE(accounts.lastUsed(there)->username, ann);
    accounts.use(known(here, ann, 4));
    QCOMPARE(accounts.all().size(), 3);
    QCOMPARE(accounts.lastUsed(here)->username, ann);
    accounts.setRemembered(known(here, ann, 4), false);
    QVERIFY(!accounts.lastUsed(here)->isRemembered);
    accounts.remove(known(here, ann, 4));
    QCOMPARE(accounts.of(here).size(), 1);
    QCOMPARE(KnownAccounts(&file).all(), accounts.all());
}

void AccountsTest::readsWhatOthersWrote()
{
    FakeAccountsFile file;
    KnownAccounts one(&file), other(&file);
    one.use(known(QStringLiteral("https://a.example"), ann, 1));
    other.use(known(QStringLiteral("https://a.example"), bob, 2));
    QCOMPARE(KnownAccounts(&file).all().size(), 2);
    for (int i = 0; i < 40; ++i)
        one.use(known(QStringLiteral("https://a.example"), QString::number(i), 3 + i));
    QCOMPARE(one.all().size(), KnownAccounts::most);
    QCOMPARE(one.all().first().username, QStringLiteral("39"));
}

void AccountsTest::survivesAnyFile()
{
    for (const char *json : {"", "{", "[]", "[1,null,{}]", R"([{"server":"x","user_id":"no","username":"y"}])", R"({"server":"x"})"}) {
        FakeAccountsFile file;
        file.json = json;
        QVERIFY2(KnownAccounts(&file).all().isEmpty(), json);
    }
}

void AccountsTest::switchesBackAndForth()
{
    Home home;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(ann, true));
    copy.session.leave();
    QVERIFY(copy.signIn(bob, true));
    for (const QString &name : {ann, bob, ann}) {
        copy.session.switchTo(m_server->address(), account(copy, name));
        QVERIFY(std::holds_alternative<Session::Resuming>(copy.session.state()));
        QVERIFY(copy.reaches<Session::SignedIn>());
        QCOMPARE(copy.session.user()->username, name);
        QCOMPARE(wait(copy.session.call(api::me))->username, name);
    }
    QVERIFY(home.store.holds(entry(ann)) && home.store.holds(entry(bob)));
    Copy later(m_server->url(), home);
    QVERIFY(later.resume());
    QCOMPARE(later.session.user()->username, ann);
}

void AccountsTest::switchesBetweenServers()
{
    InProcessServer other;
    other.addUser(ann);
    Home home;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(ann, true));
    const KnownAccount first = account(copy, ann);
    copy.session.setServer(other.address());
    QVERIFY(copy.signIn(ann, true));
    QCOMPARE(copy.session.accounts().all().size(), 2);
    copy.session.switchTo(m_server->address(), first);
    QVERIFY(copy.reaches<Session::SignedIn>());
    QCOMPARE(copy.session.server().url, m_server->url());
    QCOMPARE(copy.session.user()->id, m_users.value(ann));
}

void AccountsTest::forgetsAnAccount()
{
    Home home;
    Copy copy(m_server->url(), home);
    m_server->endSessions(ann);
    QVERIFY(copy.signIn(ann, true));
    copy.session.leave();
    QVERIFY(copy.signIn(bob, true));
    copy.session.forgetAccount(account(copy, ann));
    QTRY_VERIFY(!home.store.holds(entry(ann)));
    QTRY_COMPARE(m_server->endSessions(ann), 0);
    QVERIFY(copy.session.user());
    copy.session.forgetAccount(account(copy, bob));
    QVERIFY(std::holds_alternative<Session::SignedOut>(copy.session.state()));
    QVERIFY(copy.session.accounts().all().isEmpty());
    QTRY_COMPARE(home.store.size(), 0);
}

void AccountsTest::leavesWithoutSigningOut()
{
    Home home;
    Copy copy(m_server->url(), home);
    m_server->endSessions(ann);
    QVERIFY(copy.signIn(ann, true));
    copy.session.leave();
    QVERIFY(home.store.holds(entry(ann)));
    QCOMPARE(m_server->endSessions(ann), 1);
    QVERIFY(copy.signIn(ann, false));
    copy.session.leave();
    QTRY_COMPARE(m_server->endSessions(ann), 0);
}

/// The first server says that the access token ran out, and what follows must not reach the second.
void AccountsTest::tellsAnEndedSignOutOnlyItsServer()
{
    InProcessServer first([](Settings &settings) { settings.accessLifetime = std::chrono::seconds(5); }); // long enough to sign in
    first.addUser(ann);
    Home home;
    Relay there(first.port()), here(m_server->port());
    there.replace(R"("expires_in":5)", R"("expires_in":9)"); // so that nobody renews ahead of time
    Copy copy(there.url(), home);
    QVERIFY(copy.signIn(ann, false));
    QTest::qWait(6100);
    copy.session.leave();
    copy.session.setServer({ServerAddress::Kind::Remote, here.url(), {}});
    QTRY_COMPARE_WITH_TIMEOUT(there.count("POST /logout"), 2, 10'000);
    QTRY_COMPARE(first.endSessions(ann), 0);
    QVERIFY(here.requests().isEmpty());
}

void AccountsTest::tellsAForgottenAccountOnlyItsServer()
{
    Home home;
    Relay there(m_server->port()), here(m_server->port());
    Copy copy(there.url(), home);
    m_server->endSessions(ann);
    QVERIFY(copy.signIn(ann, true));
    const KnownAccount account = copy.session.accounts().all().first();
    copy.session.leave();
    copy.session.forgetAccount(account);
    copy.session.setServer({ServerAddress::Kind::Remote, here.url(), {}}); // before the keychain has answered
    QTRY_COMPARE(there.count("POST /logout"), 1);
    QTRY_COMPARE(m_server->endSessions(ann), 0);
    QVERIFY(here.requests().isEmpty());
}

/// Signed in to one server, and taking an account of another off the list.
void AccountsTest::tellsAnotherServerOfItsForgottenAccount()
{
    InProcessServer other;
    const QUuid id = other.addUser(ann).id;
    Home home;
    Relay there(other.port());
    Copy copy(there.url(), home);
    QVERIFY(copy.signIn(ann, true));
    const KnownAccount account = copy.session.accounts().all().first();
    copy.session.setServer(m_server->address());
    m_server->endSessions(ann);
    QVERIFY(copy.signIn(ann, true));
    there.hold(); // what leaves the keychain does not wait for the server
    copy.session.forgetAccount(account);
    QTRY_VERIFY(!home.store.holds(entryKey(there.url(), id)));
    QTRY_COMPARE(there.count("POST /token"), 2);
    there.release();
    QTRY_COMPARE(there.count("POST /logout"), 1);
    QTRY_COMPARE(other.endSessions(ann), 0);
    QCOMPARE(m_server->endSessions(ann), 1);
    QVERIFY(copy.session.user());
    QVERIFY(copy.session.reachability().reachable);
    QCOMPARE(copy.session.accounts().all().size(), 1);
}

void AccountsTest::forgetsAnAccountOfAServerThatIsSilent()
{
    Home home;
    auto there = std::make_unique<Relay>(m_server->port());
    const QUrl gone = there->url();
    Copy copy(gone, home);
    QVERIFY(copy.signIn(ann, true));
    const KnownAccount account = copy.session.accounts().all().first();
    copy.session.setServer(m_server->address());
    QVERIFY(copy.signIn(bob, true));
    there.reset();
    copy.session.forgetAccount(account);
    QTRY_VERIFY(!home.store.holds(entryKey(gone, m_users.value(ann))));
    QCOMPARE(copy.session.accounts().all().size(), 1);
    QVERIFY(wait(copy.session.call(api::me)));
    QVERIFY(copy.session.reachability().reachable);
}

void AccountsTest::movesAnEntryOfAnEarlierVersion()
{
    Home home;
    const QString old = m_server->address().storageKey();
    {
        Copy first(m_server->url(), home);
        QVERIFY(first.signIn(ann, true));
    }
    home.store.save(old, Secret(entryIn(home.store, entry(ann))), [](const Result<> &) {});
    home.store.remove(entry(ann), [](const Result<> &) {});
    home.accounts.json.clear();
    Copy copy(m_server->url(), home);
    QVERIFY(copy.resume());
    QCOMPARE(copy.session.user()->username, ann);
    QVERIFY(home.store.holds(entry(ann)));
    QVERIFY(!home.store.holds(old));
    Copy later(m_server->url(), home);
    QVERIFY(later.resume());
}

void AccountsTest::keepsTheDevicesToken()
{
    Home home;
    Relay relay(m_server->port());
    Copy copy(relay.url(), home);
    QVERIFY(copy.signIn(ann, false));
    QCOMPARE(home.store.size(), 0);
    QVERIFY(copy.signIn(ann, true));
    const auto sendsToken = [&relay] {
        return std::ranges::any_of(relay.requests(), [](const QByteArray &request) { return request.contains("device_token="); });
    };
    QVERIFY(!sendsToken());
    copy.session.signOut();
    Copy later(relay.url(), home);
    QTest::qWait(50); // until the keychain has answered
    QVERIFY(later.signIn(ann, true));
    QVERIFY(sendsToken());
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::AccountsTest)
#include "tst_accounts.moc"
