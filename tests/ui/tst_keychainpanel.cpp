// SPDX-License-Identifier: Apache-2.0
#include "core/client/keychaindoctor.h"
#include "tests/support/faketokenstore.h"
#include "tests/ui/windowtest.h"
#include "ui/keychain/keychainpanel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sallyport::ui {

/// What people are told about each state of a keychain, and what they can do.
class KeychainPanelTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWantsIt();
    void workingIsNotWorthAWord();
    void lockedIsUnlocked();
    void declinedStaysLocked();
    void lateIsWaitedFor();
    void absentIsHelped();
    void refusedIsTriedAgain();
    void untilQuit();
};

/// A keychain service that is as it is told to be.
class FakeService final : public KeychainService
{
    Q_OBJECT

public:
    Look state{.isThere = true, .mayComeUp = false, .isLocked = false, .name = QStringLiteral("GNOME Keyring")};
    bool declines = false;
    int looks = 0;

    void look(std::function<void(Look)> done) override
    {
        ++looks;
        QTimer::singleShot(0, this, [this, done = std::move(done)] { done(state); });
    }
    void unlock(std::function<void(Result<>)> done) override
    {
        QTimer::singleShot(0, this, [this, done = std::move(done)] {
            if (declines)
                return done(Error{.code = ErrorCode::KeychainLocked, .detail = QStringLiteral("declined")});
            state.isLocked = false;
            done({});
        });
    }
};

/// The panel in a window as wide as the sign-in form.
struct Bench
{
    FakeTokenStore store;
    FakeService *service = new FakeService;
    KeychainDoctor doctor{store, std::unique_ptr<KeychainService>(service), {.late = std::chrono::milliseconds(600)}};
    QWidget window;
    KeychainPanel *panel = new KeychainPanel(doctor);

    Bench()
    {
        window.setObjectName(QStringLiteral("bench"));
        auto *column = new QVBoxLayout(&window);
        column->addWidget(panel);
        column->addStretch();
        window.resize(424, 260);
        window.show();
    }
    bool examine()
    {
        panel->setWanted(true);
        return QTest::qWaitForWindowExposed(&window) && QTest::qWaitFor([this] { return !doctor.isExamining(); });
    }
    QString title() const { return control<QLabel>(panel, "keychainTitle").text(); }
    bool offers(const char *button) const { return control(panel, button).isVisible(); }
};

void KeychainPanelTest::nobodyWantsIt()
{
    Bench bench;
    bench.service->state.isLocked = true;
    QTest::qWait(50);
    QCOMPARE(bench.service->looks, 0);
    QVERIFY(!bench.panel->isVisible());
}

void KeychainPanelTest::workingIsNotWorthAWord()
{
    Bench bench;
    QVERIFY(bench.examine());
    QCOMPARE(bench.doctor.finding(), KeychainDoctor::Finding::Working);
    QVERIFY(!bench.panel->isVisible());
}

void KeychainPanelTest::lockedIsUnlocked()
{
    Bench bench;
    bench.service->state.isLocked = true;
    QVERIFY(bench.examine());
    QVERIFY(bench.panel->isVisible());
    QCOMPARE(bench.title(), QStringLiteral("Your keychain is locked"));
    QVERIFY(control<QLabel>(bench.panel, "keychainText").text().contains(QLatin1StringView("GNOME Keyring")));
    QCOMPARE(bench.panel->accessibleName(), bench.title());
    QVERIFY(!bench.offers("checkKeychain"));
    checkNothingIsCut(&bench.window);
    screenshot(&bench.window, QStringLiteral("keychain-locked"));
    click(control(bench.panel, "unlockKeychain"));
    QTRY_COMPARE(bench.doctor.finding(), KeychainDoctor::Finding::Working);
    QVERIFY(!bench.panel->isVisible());
}

void KeychainPanelTest::declinedStaysLocked()
{
    Bench bench;
    bench.service->state.isLocked = bench.service->declines = true;
    QVERIFY(bench.examine());
    click(control(bench.panel, "unlockKeychain"));
    QVERIFY(!control(bench.panel, "unlockKeychain").isEnabled()); // while the system asks
    QTRY_VERIFY(control(bench.panel, "unlockKeychain").isEnabled());
    QCOMPARE(bench.title(), QStringLiteral("Your keychain is locked"));
}

void KeychainPanelTest::lateIsWaitedFor()
{
    Bench bench;
    bench.service->state = {.isThere = false, .mayComeUp = true, .isLocked = false, .name = {}};
    bench.panel->setWanted(true);
    QTRY_COMPARE(bench.doctor.finding(), KeychainDoctor::Finding::Late);
    QVERIFY(bench.title().startsWith(QLatin1StringView("Waiting for your keychain")));
    QVERIFY(!bench.offers("unlockKeychain") && !bench.offers("untilIQuit"));
    screenshot(&bench.window, QStringLiteral("keychain-late"));
    bench.service->state.isThere = true;
    Q_EMIT bench.service->changed();
    QTRY_COMPARE(bench.doctor.finding(), KeychainDoctor::Finding::Working);
    QVERIFY(!bench.panel->isVisible());
}

void KeychainPanelTest::absentIsHelped()
{
    Bench bench;
    bench.service->state = {};
    QVERIFY(bench.examine());
    QCOMPARE(bench.title(), QStringLiteral("This computer has no keychain"));
    QVERIFY(bench.offers("checkKeychain") && bench.offers("untilIQuit"));
    screenshot(&bench.window, QStringLiteral("keychain-absent"));
    click(control(bench.panel, "keychainHelp"));
    QWidget *help = openWindow("keychainHelpDialog");
    QVERIFY(help);
    QVERIFY(control<QLabel>(help, "keychainSteps").text().contains(QLatin1StringView("gnome-keyring")));
    checkNothingIsCut(help);
    screenshot(help, QStringLiteral("keychain-help"));
    bench.service->state = {.isThere = true, .mayComeUp = false, .isLocked = true, .name = QStringLiteral("KWallet")};
    click(control(help, "checkAgain"));
    QTRY_COMPARE(help->windowTitle(), QStringLiteral("Your keychain is locked")); // follows what is found
    click(control(help, "close"));
    QTRY_VERIFY(!openWindow("keychainHelpDialog"));
}

void KeychainPanelTest::refusedIsTriedAgain()
{
    Bench bench;
    bench.store.trouble = ErrorCode::KeychainTimeout;
    QVERIFY(bench.examine());
    QCOMPARE(bench.title(), QStringLiteral("Your keychain does not keep anything"));
    bench.store.trouble.reset();
    click(control(bench.panel, "checkKeychain"));
    QTRY_COMPARE(bench.doctor.finding(), KeychainDoctor::Finding::Working);
    QVERIFY(!bench.panel->isVisible());
}

void KeychainPanelTest::untilQuit()
{
    Bench bench;
    bench.service->state = {};
    QVERIFY(bench.examine());
    click(control(bench.panel, "untilIQuit"));
    QVERIFY(bench.doctor.isUntilQuit());
    QCOMPARE(bench.title(), QStringLiteral("You are remembered until you quit"));
    QVERIFY(!bench.offers("untilIQuit"));
    checkNothingIsCut(&bench.window);
    screenshot(&bench.window, QStringLiteral("keychain-until-quit"));
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::KeychainPanelTest)
#include "tst_keychainpanel.moc"
