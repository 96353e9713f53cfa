// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"
#include "ui/common/avatar.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace sallyport::ui {

class LooksTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void darkFollowsTheSystem();
    void highContrastOfTheSystemWins();
    void windowsFollowLive();
    void everyIconIsDrawn();
    void initials();
};

static QPalette systemPalette(const QColor &window, const QColor &text)
{
    QPalette palette(window);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

void LooksTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(QColor(0x777777), Qt::white) * 100), 448); // the well-known grey that just fails
}

void LooksTest::everyTextIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void LooksTest::everyTextIsReadable()
{
    QFETCH(bool, dark);
    const Tokens tokens = dark ? Tokens::darkAppearance() : Tokens::light();
    const auto pairs = tokens.textPairs();
    QVERIFY(pairs.size() > 10);
    for (const auto &[text, ground] : pairs) {
        const QString what = QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(contrast(text, ground));
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(what));
    }
}

void LooksTest::darkFollowsTheSystem()
{
    QVERIFY(Tokens::forSystem(systemPalette(QColor(0x202020), QColor(0xeeeeee))).dark);
    QVERIFY(!Tokens::forSystem(systemPalette(QColor(0xefefef), QColor(0x111111))).dark);
}

void LooksTest::highContrastOfTheSystemWins()
{
    QPalette system = systemPalette(Qt::black, Qt::white);
    system.setColor(QPalette::Highlight, Qt::yellow);
    const Tokens tokens = Tokens::forSystem(system);
    QVERIFY(tokens.highContrast);
    QCOMPARE(tokens.palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(tokens.palette().color(QPalette::WindowText), QColor(Qt::white));
    QCOMPARE(tokens.accent, QColor(Qt::yellow));
    QVERIFY(!Tokens::forSystem(systemPalette(QColor(0x202020), Qt::white)).highContrast);
}

void LooksTest::windowsFollowLive()
{
    const QPalette before = QApplication::palette();
    Desktop desktop(Desktop::Server::Fake);
    desktop.navigator().openLastServer();
    QWidget *window = openWindow("signInWindow");
    QVERIFY(window);
    const QColor light = window->grab().toImage().pixelColor(4, 4);
    QCOMPARE(light, Tokens::light().window);
    QApplication::setPalette(systemPalette(QColor(0x202020), QColor(0xeeeeee)));
    QTRY_COMPARE(window->grab().toImage().pixelColor(4, 4), Tokens::darkAppearance().window);
    screenshot(window, QStringLiteral("first-start-dark"));
    QApplication::setPalette(before);
    QTRY_COMPARE(window->grab().toImage().pixelColor(4, 4), light);
}

void LooksTest::everyIconIsDrawn()
{
    for (int i = int(Icon::None) + 1; i <= int(Icon::Warning); ++i) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, Icon(i), image.rect(), Qt::red);
        painter.end();
        bool painted = false;
        for (int at = 0; at < 40 * 40 && !painted; ++at)
            painted = image.pixelColor(at % 40, at / 40).alpha() > 128;
        QVERIFY2(painted, qPrintable(QString::number(i)));
    }
    QVERIFY(!applicationIcon().pixmap(64).isNull());
}

void LooksTest::initials()
{
    api::UserView user;
    user.username = QStringLiteral("ann");
    QCOMPARE(Avatar::initials(user), QStringLiteral("A"));
    user.fullName = QStringLiteral("  Ann von Example ");
    QCOMPARE(Avatar::initials(user), QStringLiteral("AE"));
    user.fullName = QStringLiteral("Élodie");
    QCOMPARE(Avatar::initials(user), QStringLiteral("É"));
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::LooksTest)
#include "tst_looks.moc"
