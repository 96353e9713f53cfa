// SPDX-License-Identifier: Apache-2.0
#include "app/server/terminaltext.h"

#include <QTest>

using namespace sallyport;

class TerminalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatTerminalsObey_data();
    void marksWhatTerminalsObey();
    void keepsLinesOfOurs();
    void alignsColumns();
};

void TerminalTextTest::marksWhatTerminalsObey_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("shown");
    QTest::newRow("usual") << QStringLiteral("Zo\u00eb \u96fb") << QStringLiteral("Zo\u00eb \u96fb");
    QTest::newRow("lines") << QStringLiteral("a\nb\rc\u2028d\u2029e\u0085f\tg")
                           << QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
    QTest::newRow("escape") << QStringLiteral("\u001b[2J\u009b") << QStringLiteral("\uFFFD[2J\uFFFD");
    QTest::newRow("directions") << QStringLiteral("\u202ex\u2066\u200f\u061c") << QStringLiteral("\uFFFDx\uFFFD\uFFFD\uFFFD");
    QTest::newRow("tags") << QString::fromUcs4(U"x\U000E0041") << QStringLiteral("x\uFFFD");
}

void TerminalTextTest::marksWhatTerminalsObey()
{
    QFETCH(QString, cell);
    QFETCH(QString, shown);
    QCOMPARE(tableLines({{cell}}), QStringList{shown});
    QCOMPARE(tableLines({{cell, QStringLiteral("end")}}), QStringList{shown + QStringLiteral("  end")});
}

void TerminalTextTest::keepsLinesOfOurs()
{
    QCOMPARE(printable(QStringLiteral("a\nb\u001b\u202e")), QStringLiteral("a\nb\uFFFD\uFFFD"));
}

void TerminalTextTest::alignsColumns()
{
    const QStringList lines = tableLines(
        {{QStringLiteral("id"), QStringLiteral("name")}, {QStringLiteral("1"), QStringLiteral("ann")}, {QStringLiteral("long"), {}}});
    QCOMPARE(lines, (QStringList{QStringLiteral("id    name"), QStringLiteral("1     ann"), QStringLiteral("long  ")}));
}

QTEST_APPLESS_MAIN(TerminalTextTest)
#include "terminaltexttest.moc"
