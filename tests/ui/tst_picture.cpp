// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/translation.h"
#include "tests/ui/desktop.h"
#include "tests/ui/exampleserver.h"
#include "tests/ui/windowtest.h"
#include "ui/admin/adminwindow.h"
#include "ui/common/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

#include <algorithm>

namespace sallyport::ui {

/// The picture of the read-me, made of real windows: tests/artifacts/readme.png, which is committed as resources/pictures/windows.png.
class PictureTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOfWindows();

private:
    static constexpr qint64 mostBytes = 300 * 1024;
};

static constexpr int titleHeight = 34, edge = 10;

/// A window with a frame, as a desktop would give it one, and its shadow.
static void paintWindow(QPainter &painter, const QPoint &at, const QImage &content, const QString &title, const Tokens &tokens)
{
    const QRect frame(at, content.size() + QSize(0, titleHeight));
    painter.setPen(Qt::NoPen);
    for (int around = 18; around > 0; around -= 3) {
        painter.setBrush(QColor(17, 24, 39, 9));
        painter.drawRoundedRect(frame.adjusted(-around, -around + 8, around, around + 8), edge + around, edge + around);
    }
    QPainterPath shape;
    shape.addRoundedRect(frame, edge, edge);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(frame, tokens.card);
    painter.setPen(tokens.dim);
    painter.drawText(QRect(at, QSize(frame.width(), titleHeight)), Qt::AlignCenter, title);
    painter.fillRect(QRect(at + QPoint(0, titleHeight - 1), QSize(frame.width(), 1)), tokens.line);
    painter.drawImage(at + QPoint(0, titleHeight), content);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    for (int dot = 0; dot < 3; ++dot)
        painter.drawEllipse(QPoint(frame.right() - 22 - dot * 20, at.y() + titleHeight / 2), 6, 6);
    painter.restore();
}

/// With the 256 colours that are seen most: a picture of windows has few, and so is a third as large.
static QImage withPalette(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x] & 0xfff8f8f8];
    }
    QList<QRgb> colors = counts.keys();
    std::ranges::sort(colors, [&counts](QRgb a, QRgb b) { return counts[a] > counts[b]; });
    return image.convertToFormat(QImage::Format_Indexed8, colors.first(std::min<qsizetype>(256, colors.size())),
                                 Qt::ThresholdDither | Qt::AvoidDither);
}

static QImage imageOf(QWidget *window, const QSize &size)
{
    window->resize(size);
    QTest::qWait(400); // what the server says has come, and charts are drawn
    if (QWidget *focused = window->focusWidget())
        focused->clearFocus();
    QTest::qWait(50);
    return window->grab().toImage();
}

void PictureTest::isMadeOfWindows()
{
    const Translation translation{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const QPalette before = QApplication::palette();
    ExampleServer server;
    Desktop desktop(Desktop::Server::Fake);
    desktop.fakeServer().url = server.url();
    desktop.fakeServer().ownerNeeded = false;
    QVERIFY(desktop.openSignIn());
    QWidget *signIn = openWindow("signInWindow");
    control<QLineEdit>(signIn, "username").setText(QStringLiteral("ann@example.org"));
    control<QLineEdit>(signIn, "password").setText(Desktop::password());
    const QImage door = imageOf(signIn, signIn->minimumSizeHint().expandedTo({400, 560}));

    click(control(signIn, "signIn"));
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    click(control(openWindow("accountWindow"), "adminConsole"));
    QWidget *console = openWindow("adminWindow");
    QVERIFY(console);
    auto &table = control<QTableView>(console, "users");
    QTRY_VERIFY(table.model()->rowCount() > 10);
    table.setCurrentIndex(table.model()->index(2, 1));
    QTRY_VERIFY(control(console, "detailName").isVisible());
    const QImage users = imageOf(console, {1264, 680});
    desktop.navigator().adminWindow()->openPage(0);
    QTRY_VERIFY(control(console, "signInChart").isVisible());
    QPalette dark(QColor(0x202020));
    dark.setColor(QPalette::WindowText, Qt::lightGray);
    QApplication::setPalette(dark);
    const QImage dashboard = imageOf(console, {1020, 640});
    QApplication::setPalette(before);

    QImage picture(1760, 1220, QImage::Format_RGB32);
    picture.fill(QColor(0xe6e8f2));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(QApplication::font());
    paintWindow(painter, {40, 40}, users, QStringLiteral("Admin — Sallyport"), Tokens::light());
    paintWindow(painter, {picture.width() - 40 - dashboard.width(), picture.height() - 48 - titleHeight - dashboard.height()}, dashboard,
                QStringLiteral("Admin — Sallyport"), Tokens::darkAppearance());
    paintWindow(painter, {120, picture.height() - 48 - titleHeight - door.height()}, door, QStringLiteral("Sign in — Sallyport"),
                Tokens::light());
    painter.end();
    const QString file =
        QDir(qEnvironmentVariable("SALLYPORT_TEST_ARTIFACTS", QStringLiteral("artifacts"))).filePath(QStringLiteral("readme.png"));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(withPalette(picture).save(file, "PNG", 0));
    QVERIFY(QFileInfo(file).size() < mostBytes);
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::PictureTest)
#include "tst_picture.moc"
