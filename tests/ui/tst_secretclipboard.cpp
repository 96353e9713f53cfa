// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowtest.h"
#include "ui/manners/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace sallyport::ui {

/// What was copied as a secret does not stay in the clipboard.
class SecretClipboardTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenBack();
    void historiesAreAskedToLeaveItOut();
    void whatWasCopiedMeanwhileStays();
    void isTakenBackAtQuit();
};

static Secret code()
{
    return Secret::fromText(u"seven green bottles");
}

void SecretClipboardTest::isTakenBack()
{
    copySecret(code(), std::chrono::milliseconds(200));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("seven green bottles"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
}

void SecretClipboardTest::historiesAreAskedToLeaveItOut()
{
    copySecret(code());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(data->hasFormat(QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"")));
    QGuiApplication::clipboard()->clear();
}

void SecretClipboardTest::whatWasCopiedMeanwhileStays()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    copySecret(code(), std::chrono::milliseconds(0));
    clipboard->setText(QStringLiteral("a shopping list"));
    QTimer waited;
    waited.setSingleShot(true);
    waited.start(50); // started later and for longer, so the other has had its time
    QTRY_VERIFY(!waited.isActive());
    QCOMPARE(clipboard->text(), QStringLiteral("a shopping list"));
    clipboard->clear();
}

void SecretClipboardTest::isTakenBackAtQuit()
{
    copySecret(code());
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::SecretClipboardTest)
#include "tst_secretclipboard.moc"
