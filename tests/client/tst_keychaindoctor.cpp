// SPDX-License-Identifier: Apache-2.0
#include "core/client/guardedtokenstore.h"
#include "tests/client/fakekeychainservice.h"
#include "tests/client/sessionbench.h"

#include <QElapsedTimer>

namespace sallyport {

using Finding = KeychainDoctor::Finding;

/// What the doctor makes of keychains, and what becomes of sessions meanwhile. Real keyrings: tst_realkeychain.
class KeychainDoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsAWorkingOne();
    void tellsTroublesApart_data();
    void tellsTroublesApart();
    void waitsForALateOne();
    void givesUpOnOneThatNeverComes();
    void unlocks();
    void hearsThatNobodyUnlocks();
    void noticesThatItEnds();
    void worksWithoutAService();
    void sessionsWaitForALateOne();
    void sessionsAreKeptUntilQuit();
    void sessionsAreKeptOnceItWorks();

private:
    static constexpr KeychainDoctor::Limits limits{.late = std::chrono::milliseconds(700)};
    bool isFound(Finding finding)
    {
        return QTest::qWaitFor([&] { return !m_doctor->isExamining() && m_doctor->finding() == finding; }, 3000);
    }

    std::unique_ptr<FakeTokenStore> m_keychain;
    FakeKeychainService *m_service = nullptr;
    std::unique_ptr<KeychainDoctor> m_doctor;
};

namespace {

const KeychainService::Look absent{.isThere = false, .mayComeUp = true, .isLocked = false, .name = {}};
const KeychainService::Look there{.isThere = true, .mayComeUp = true, .isLocked = false, .name = QStringLiteral("Fake Keyring")};
const KeychainService::Look locked{.isThere = true, .mayComeUp = true, .isLocked = true, .name = QStringLiteral("Fake Keyring")};

} // namespace

void KeychainDoctorTest::init()
{
    m_doctor.reset();
    m_keychain = std::make_unique<FakeTokenStore>();
    auto service = std::make_unique<FakeKeychainService>();
    m_service = service.get();
    m_doctor = std::make_unique<KeychainDoctor>(*m_keychain, std::move(service), limits);
}

void KeychainDoctorTest::findsAWorkingOne()
{
    QCOMPARE(m_doctor->finding(), Finding::Unknown);
    m_doctor->examine();
    QVERIFY(m_doctor->isExamining());
    QVERIFY(isFound(Finding::Working));
    QCOMPARE(m_doctor->keychainName(), QStringLiteral("Fake Keyring"));
    QVERIFY(!m_doctor->error());
    QCOMPARE(m_keychain->size(), 0);
}

void KeychainDoctorTest::tellsTroublesApart_data()
{
    QTest::addColumn<ErrorCode>("trouble");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("asks and is declined") << ErrorCode::KeychainLocked << Finding::Locked;
    QTest::newRow("silent") << ErrorCode::KeychainTimeout << Finding::Refused;
    QTest::newRow("broken") << ErrorCode::KeychainAbsent << Finding::Refused;
    QTest::newRow("keeps nothing") << ErrorCode::KeychainEmpty << Finding::Refused;
}

void KeychainDoctorTest::tellsTroublesApart()
{
    QFETCH(ErrorCode, trouble);
    QFETCH(Finding, finding);
    m_keychain->trouble = trouble;
    m_doctor->examine();
    QVERIFY(isFound(finding));
    QCOMPARE(m_doctor->error()->code, trouble);
    m_keychain->trouble.reset();
    m_doctor->examine();
    QVERIFY(isFound(Finding::Working));
}

void KeychainDoctorTest::waitsForALateOne()
{
    m_service->state = absent;
    m_doctor->examine();
    QTRY_COMPARE(m_doctor->finding(), Finding::Late);
    QVERIFY(m_doctor->isExamining());
    m_service->become(there);
    QVERIFY(isFound(Finding::Working));
}

void KeychainDoctorTest::givesUpOnOneThatNeverComes()
{
    m_service->state = absent;
    m_doctor->examine();
    QVERIFY(isFound(Finding::Absent));
    QCOMPARE(m_doctor->error()->code, ErrorCode::KeychainAbsent);
    m_service->state.mayComeUp = false;
    QElapsedTimer timer;
    timer.start();
    m_doctor->examine();
    QVERIFY(isFound(Finding::Absent));
    QVERIFY2(timer.elapsed() < 400, "there is nothing to wait for");
    m_service->become(there);
    QVERIFY2(isFound(Finding::Working), "later than late is still welcome");
}

void KeychainDoctorTest::unlocks()
{
    m_service->state = locked;
    m_doctor->examine();
    QVERIFY(isFound(Finding::Locked));
    QCOMPARE(m_keychain->size(), 0);
    m_doctor->unlock();
    QVERIFY(m_doctor->isExamining());
    QVERIFY(isFound(Finding::Working));
}

void KeychainDoctorTest::hearsThatNobodyUnlocks()
{
    m_service->state = locked;
    m_service->declines = true;
    m_doctor->examine();
    QVERIFY(isFound(Finding::Locked));
    m_doctor->unlock();
    QVERIFY(isFound(Finding::Locked));
    m_service->become(there); // somebody did it elsewhere
    QVERIFY(isFound(Finding::Working));
}

void KeychainDoctorTest::noticesThatItEnds()
{
    m_doctor->examine();
    QVERIFY(isFound(Finding::Working));
    m_service->become(absent);
    QVERIFY(isFound(Finding::Absent));
    m_service->become(there);
    QVERIFY(isFound(Finding::Working));
}

void KeychainDoctorTest::worksWithoutAService()
{
    KeychainDoctor doctor(*m_keychain, nullptr, limits);
    doctor.examine();
    QTRY_COMPARE(doctor.finding(), Finding::Working);
    m_keychain->trouble = ErrorCode::KeychainAbsent;
    doctor.examine();
    QTRY_COMPARE(doctor.finding(), Finding::Absent);
    doctor.unlock();
    QTRY_VERIFY(!doctor.isExamining());
}

void KeychainDoctorTest::sessionsWaitForALateOne()
{
    GuardedTokenStore store(*m_keychain, *m_doctor);
    m_service->state = absent;
    std::optional<bool> isKept;
    store.save(QStringLiteral("key"), Secret("token"), [&](const Result<> &saved) { isKept = saved.has_value(); });
    QTRY_COMPARE(m_doctor->finding(), Finding::Late);
    QVERIFY(!isKept);
    m_service->become(there);
    QTRY_COMPARE(isKept, true);
    QVERIFY(m_keychain->holds(QStringLiteral("key")));
}

void KeychainDoctorTest::sessionsAreKeptUntilQuit()
{
    GuardedTokenStore store(*m_keychain, *m_doctor);
    m_service->state = locked;
    std::optional<ErrorCode> refused;
    store.save(QStringLiteral("key"), Secret("token"), [&](const Result<> &saved) { refused = codeOf(saved); });
    QTRY_COMPARE(refused, ErrorCode::KeychainLocked);
    m_doctor->keepUntilQuit();
    QVERIFY(m_doctor->isUntilQuit());
    store.save(QStringLiteral("key"), Secret("token"), [&](const Result<> &saved) { refused = codeOf(saved); });
    QTRY_VERIFY(!refused);
    QCOMPARE(entryIn(store, QStringLiteral("key")), QByteArray("token"));
    store.remove(QStringLiteral("key"), [](const Result<> &) {});
    QCOMPARE(entryIn(store, QStringLiteral("key")), QByteArray());
    QCOMPARE(m_keychain->size(), 0);
}

void KeychainDoctorTest::sessionsAreKeptOnceItWorks()
{
    InProcessServer server;
    server.addUser(QStringLiteral("ann"));
    GuardedTokenStore store(*m_keychain, *m_doctor);
    KnownAccounts accounts;
    const SystemClock clock;
    Session session({.client = std::make_unique<ApiClient>(), .store = store, .accounts = accounts, .clock = clock});
    connect(m_doctor.get(), &KeychainDoctor::changed, &session, [&] {
        if (m_doctor->finding() == Finding::Working && !m_doctor->isExamining())
            session.keychainChanged();
    });
    m_service->state = locked;
    QSignalSpy troubles(&session, &Session::keychainTrouble);
    session.setServer(server.address());
    session.signIn(QStringLiteral("ann"), Secret::fromText(InProcessServer::password()), true);
    QTRY_VERIFY_WITH_TIMEOUT(session.user(), 10'000);
    QTRY_COMPARE(troubles.size(), 1);
    QCOMPARE(m_keychain->size(), 0);
    m_doctor->unlock();
    QTRY_VERIFY(m_keychain->holds(entryKey(server.url(), session.user()->id)));
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::KeychainDoctorTest)
#include "tst_keychaindoctor.moc"
