// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery.h"
#include "tests/ui/pseudolocale.h"
#include "tests/ui/windowtest.h"
#include "ui/admin/table/rowsmodel.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/passwordfield.h"
#include "ui/common/style.h"
#include "ui/controls/combobox.h"
#include "ui/controls/switch.h"
#include "ui/controls/tabs.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/signin/serverbutton.h"
#include "ui/states/emptystate.h"
#include "ui/states/skeletonrows.h"
#include "ui/states/stattile.h"
#include "ui/states/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

namespace sallyport::ui {

class WidgetsTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyAppearanceIsWhole_data();
    void everyAppearanceIsWhole();
    void textsFollowTheLanguage();
    void switchesAreCheckBoxesToAssistiveTools();
    void motionIsReducedOnRequest();
    void confirmationNamesItsObject();
    void confirmationAsksForThePassword();
    void confirmationCanBeCancelledWhileItWaits();
    void enterAloneDestroysNothing();
    void countdownsEnd();
    void toastsGo();
    void skeletonsComeLate();
    void wheelsChangeNothingInPassing();
    void toolTipsOfNamesAreNoMarkup();
};

void WidgetsTest::everyAppearanceIsWhole_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<double>("textScale");
    QTest::newRow("light") << Appearance::Light << Qt::LeftToRight << 1.0;
    QTest::newRow("dark") << Appearance::Dark << Qt::LeftToRight << 1.0;
    QTest::newRow("contrast") << Appearance::HighContrast << Qt::LeftToRight << 1.0;
    QTest::newRow("rtl") << Appearance::Light << Qt::RightToLeft << 1.0;
    QTest::newRow("large") << Appearance::Light << Qt::LeftToRight << 2.0;
}

void WidgetsTest::everyAppearanceIsWhole()
{
    QFETCH(Appearance, appearance);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(double, textScale);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * textScale);
    QApplication::setFont(font);
    QGuiApplication::setLayoutDirection(direction);
    theme().choose(appearance, Motion::System);
    {
        Gallery gallery;
        gallery.show();
        QVERIFY(QTest::qWaitForWindowExposed(&gallery));
        gallery.findChild<QLineEdit *>(QStringLiteral("name"))->setFocus();
        QTest::qWait(400); // the skeleton
        checkNothingIsCut(&gallery);
        screenshot(&gallery, QStringLiteral("widgets-%1").arg(QLatin1StringView(QTest::currentDataTag())));
    }
    theme().choose(Appearance::System, Motion::System);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(before);
}

static int textsInPseudo(const QWidget &window, int &texts)
{
    int said = 0;
    texts = 0;
    const auto count = [&](const QString &text) {
        if (text.isEmpty() || text.front().isDigit())
            return;
        ++texts;
        said += PseudoLocale::isSaid(text) ? 1 : 0;
    };
    for (const QLabel *label : window.findChildren<QLabel *>())
        count(label->text());
    for (const auto *button : window.findChildren<QAbstractButton *>())
        count(button->text());
    return said;
}

void WidgetsTest::textsFollowTheLanguage()
{
    Gallery gallery;
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    int texts = 0;
    QCOMPARE(textsInPseudo(gallery, texts), 0);
    QVERIFY(texts > 20);
    PseudoLocale pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QTRY_COMPARE(textsInPseudo(gallery, texts), texts);
    QVERIFY(PseudoLocale::isSaid(gallery.findChild<Tabs *>()->tabText(0)));
    QTest::qWait(200); // the layout follows
    checkNothingIsCut(&gallery);
    screenshot(&gallery, QStringLiteral("widgets-pseudo"));
    QCoreApplication::removeTranslator(&pseudo);
    QTRY_COMPARE(textsInPseudo(gallery, texts), 0);
}

void WidgetsTest::switchesAreCheckBoxesToAssistiveTools()
{
    Gallery gallery;
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    auto &off = control<Switch>(&gallery, "off");
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&off);
    QCOMPARE(interface->role(), QAccessible::CheckBox);
    QVERIFY(!interface->state().checked);
    QTest::mouseClick(&off, Qt::LeftButton, {}, QPoint(4, off.height() / 2)); // on its words
    QVERIFY(off.isChecked());
    QVERIFY(interface->state().checked);
    off.setFocus();
    QTest::keyClick(&off, Qt::Key_Space);
    QVERIFY(!off.isChecked());
}

void WidgetsTest::motionIsReducedOnRequest()
{
    const QWidget window;
    QVERIFY(animationDuration(&window) > 0);
    theme().choose(Appearance::System, Motion::Reduced);
    QCOMPARE(animationDuration(&window), 0);
    theme().choose(Appearance::System, Motion::System);
    theme().setSystemLooks({.dark = std::nullopt, .highContrast = false, .reducedMotion = true});
    QCOMPARE(animationDuration(&window), 0);
    theme().setSystemLooks({});
}

static Question question(bool asksPassword)
{
    return {.title = verbatim(QStringLiteral("Delete this account?")),
            .object = verbatim(QStringLiteral("bob (bob@example.org)")),
            .text = verbatim(QStringLiteral("The account, its notes and its sessions are gone for good.")),
            .act = verbatim(QStringLiteral("Delete account")),
            .busy = verbatim(QStringLiteral("Deleting…")),
            .asksPassword = asksPassword};
}

void WidgetsTest::confirmationNamesItsObject()
{
    QWidget window;
    window.show();
    QPointer<ConfirmDialog> dialog = new ConfirmDialog(question(true), &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(control<QLabel>(dialog, "confirmObject").text(), QStringLiteral("bob (bob@example.org)"));
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Delete this account?"));
    checkNothingIsCut(dialog);
    screenshot(dialog, QStringLiteral("confirm-light"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void WidgetsTest::confirmationAsksForThePassword()
{
    QWidget window;
    window.show();
    QPointer<ConfirmDialog> dialog = new ConfirmDialog(question(true), &window);
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto &password = control<PasswordField>(dialog, "confirmPassword");
    QTest::keyClick(&password, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(password.isWrong());
    type(password, QStringLiteral("not mine"));
    QTest::keyClick(&password, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
    QVERIFY(!control(dialog, "confirm").isEnabled());
    QTest::keyClick(&password, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
    dialog->refuse({.code = ErrorCode::IncorrectPassword, .detail = {}});
    QVERIFY(control(dialog, "dialogMessage").isVisible());
    QVERIFY(password.isWrong());
    QCOMPARE(password.selectedText(), QStringLiteral("not mine"));
    QTest::qWait(200);
    checkNothingIsCut(dialog);
    screenshot(dialog, QStringLiteral("confirm-refused-light"));
    type(password, QStringLiteral("mine"));
    click(control(dialog, "confirm"));
    QCOMPARE(confirmed.size(), 2);
    QCOMPARE(dialog->password().view().toByteArray(), QByteArray("mine"));
    dialog->accept();
    QTRY_VERIFY(!dialog);
}

void WidgetsTest::confirmationCanBeCancelledWhileItWaits()
{
    QWidget window;
    window.show();
    QPointer<ConfirmDialog> dialog = new ConfirmDialog(question(false), &window);
    QSignalSpy cancelled(dialog, &Dialog::cancelled);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    click(control(dialog, "confirm"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(dialog && dialog->isVisible());
    dialog->refuse({.code = ErrorCode::Cancelled, .detail = {}});
    QVERIFY(!control(dialog, "dialogMessage").isVisible());
    click(control(dialog, "cancel"));
    QTRY_VERIFY(!dialog);
}

void WidgetsTest::enterAloneDestroysNothing()
{
    QWidget window;
    window.show();
    QPointer<ConfirmDialog> dialog = new ConfirmDialog(question(false), &window);
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    QTRY_VERIFY(!dialog);
}

void WidgetsTest::countdownsEnd()
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    bar.say(MessageBar::Kind::Warning, verbatim(QStringLiteral("Offline")));
    QSignalSpy ended(&bar, &MessageBar::countedDown);
    bar.countDown(std::chrono::seconds(1), [](int seconds) { return QStringLiteral("in %1").arg(seconds); });
    QCOMPARE(control<QLabel>(&bar, "messageCountdown").text(), QStringLiteral("in 1"));
    QVERIFY(ended.wait(3000));
    QVERIFY(!control(&bar, "messageCountdown").isVisible());
    bar.countDown(std::chrono::seconds(1), [](int) { return QString(); });
    bar.clear();
    QVERIFY(!ended.wait(1500));
}

void WidgetsTest::toastsGo()
{
    QWidget window;
    window.resize(500, 300);
    window.show();
    Toast toast(&window);
    QSignalSpy action(&toast, &Toast::actionTriggered);
    toast.say(verbatim(QStringLiteral("Saved")), verbatim(QStringLiteral("Undo")));
    QVERIFY(toast.isVisible());
    QVERIFY(window.rect().contains(toast.geometry()));
    screenshot(&window, QStringLiteral("toast-light"));
    click(control(&toast, "toastAction"));
    QCOMPARE(action.size(), 1);
    QVERIFY(!toast.isVisible());
    toast.say(verbatim(QStringLiteral("Copied")));
    QTRY_VERIFY_WITH_TIMEOUT(!toast.isVisible(), 8000);
}

static bool isBlank(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

void WidgetsTest::skeletonsComeLate()
{
    SkeletonRows rows(QStringLiteral("Loading the users"), 3);
    rows.resize(300, 120);
    rows.setLoading(true);
    QVERIFY(isBlank(rows));
    QTRY_VERIFY(!isBlank(rows));
    rows.setLoading(false);
    QVERIFY(!rows.isVisible());
}

void WidgetsTest::wheelsChangeNothingInPassing()
{
    Gallery gallery;
    gallery.show();
    gallery.activateWindow(); // no window manager does
    QVERIFY(QTest::qWaitForWindowActive(&gallery));
    gallery.findChild<QLineEdit *>(QStringLiteral("name"))->setFocus();
    auto &combo = control<ComboBox>(&gallery, "combo");
    const auto turn = [&combo] {
        QWheelEvent wheel(QPointF(5, 5), combo.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&combo, &wheel);
    };
    turn();
    QCOMPARE(combo.currentIndex(), 0);
    combo.setFocus();
    turn();
    QCOMPARE(combo.currentIndex(), 1);
}

void WidgetsTest::toolTipsOfNamesAreNoMarkup()
{
    const QString name = QStringLiteral("<b>Ann</b> & <i>co.</i>");
    const QString text = QStringLiteral("<span>&lt;b&gt;Ann&lt;/b&gt; &amp; &lt;i&gt;co.&lt;/i&gt;</span>");
    Button button(Icon::Chevron, name);
    QCOMPARE(button.accessibleName(), name);
    QCOMPARE(button.toolTip(), text);
    button.setName(QStringLiteral("Ann & co."));
    QCOMPARE(button.toolTip(), QStringLiteral("Ann & co."));
    ServerButton server;
    server.display(ServerLink::Status::Good, name, QStringLiteral("version 1"));
    QVERIFY(server.toolTip().startsWith(QLatin1StringView("<span>&lt;b&gt;Ann")));
    RowsModel rows;
    rows.display({QStringLiteral("Name")}, {{Cell{.text = name}}});
    QCOMPARE(rows.index(0, 0).data(Qt::ToolTipRole).toString(), text);
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::WidgetsTest)
#include "tst_widgets.moc"
