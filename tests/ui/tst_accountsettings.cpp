// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accountstage.h"
#include "tests/ui/windowtest.h"
#include "ui/account/lock/screenwatch.h"
#include "ui/account/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QWheelEvent>

namespace sallyport::ui {

/// The page of settings: each is there at once, and stays.
class AccountSettingsTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreKept();
    void changesFromElsewhereAreShown();
    void wheelScrollsThePage();
    void screensThatSayNothingAreNotOffered();
    void everyControlIsNamed();
};

static void choose(QWidget *page, const char *name, const QString &text)
{
    auto &choice = control<QComboBox>(page, name);
    const int index = choice.findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    choice.setFocus();
    while (choice.currentIndex() < index)
        QTest::keyClick(&choice, Qt::Key_Down);
    while (choice.currentIndex() > index)
        QTest::keyClick(&choice, Qt::Key_Up);
}

void AccountSettingsTest::changesAreKept()
{
    AccountStage stage;
    QWidget *page = stage.openPage("settingsPage");
    QVERIFY(page);
    Preferences &preferences = stage.desktop().preferences();
    checkNothingIsCut(page->window());
    screenshot(page->window(), QStringLiteral("account-settings"));
    choose(page, "appearance", QStringLiteral("Dark"));
    QCOMPARE(preferences.appearance(), Appearance::Dark);
    choose(page, "lockAfter", QStringLiteral("Never"));
    QCOMPARE(preferences.lockAfterMinutes(), 0);
    const bool locks = preferences.locksWithScreen();
    click(control(page, "lockWithScreen"));
    QCOMPARE(preferences.locksWithScreen(), !locks);
    click(control(page, "reducedMotion"));
    QCOMPARE(preferences.motion(), Motion::Reduced);
    choose(page, "language", QStringLiteral("English"));
    QCOMPARE(preferences.language(), QStringLiteral("en"));
}

void AccountSettingsTest::changesFromElsewhereAreShown()
{
    AccountStage stage;
    QWidget *page = stage.openPage("settingsPage");
    QVERIFY(page);
    Preferences &preferences = stage.desktop().preferences();
    preferences.setAppearance(Appearance::HighContrast);
    QCOMPARE(control<QComboBox>(page, "appearance").currentText(), QStringLiteral("High contrast"));
    preferences.setLockAfterMinutes(7); // in the file by hand
    QVERIFY(control<QComboBox>(page, "lockAfter").currentText().startsWith(u'7'));
    preferences.setLocksWithScreen(true);
    QVERIFY(control<QCheckBox>(page, "lockWithScreen").isChecked());
}

void AccountSettingsTest::wheelScrollsThePage()
{
    AccountStage stage;
    QWidget *page = stage.openPage("settingsPage");
    QVERIFY(page);
    auto &choice = control<QComboBox>(page, "lockAfter");
    const int before = choice.currentIndex();
    for (const int way : {-120, 120}) {
        QWheelEvent wheel(QPointF(5, 5), choice.mapToGlobal(QPointF(5, 5)), {}, {0, way}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&choice, &wheel);
        QCOMPARE(choice.currentIndex(), before);
    }
}

void AccountSettingsTest::screensThatSayNothingAreNotOffered()
{
    const QTemporaryDir directory;
    Preferences preferences(directory.filePath(QStringLiteral("desktop.ini")));
    SettingsPage page(preferences, nullptr, nullptr);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(!control(&page, "lockWithScreen").isVisible());
    QVERIFY(control(&page, "lockAfter").isVisible());
    page.hide();
}

void AccountSettingsTest::everyControlIsNamed()
{
    AccountStage stage;
    QWidget *page = stage.openPage("settingsPage");
    QVERIFY(page);
    for (const char *name : {"language", "appearance", "reducedMotion", "lockAfter", "lockWithScreen"})
        QVERIFY2(!control(page, name).accessibleName().isEmpty(), name);
    QVERIFY(!control(page, "lockAfter").accessibleDescription().isEmpty());
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AccountSettingsTest)
#include "tst_accountsettings.moc"
