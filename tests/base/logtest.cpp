// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace sallyport;

namespace {

/// The lines that reach stderr while `work` runs under our log.
template<class Work>
QStringList writtenBy(Work work)
{
    QTemporaryFile file;
    if (!file.open())
        qFatal("no temporary file");
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    const int stderrBefore = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    installLog(LogFormat::Text);
    work();
    qInstallMessageHandler(before);
    dup2(stderrBefore, STDERR_FILENO);
    close(stderrBefore);
    file.seek(0);
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textLineIsReadable();
    void textLineTellsTheRequest();
    void jsonLineIsOneObject();
    void levelsHaveNames_data();
    void levelsHaveNames();
    void oneMessageIsOneLine_data();
    void oneMessageIsOneLine();
    void hostileTextsStayJson_data();
    void hostileTextsStayJson();
    void requestScopeIsPerThreadAndNests();
    void aTalkativePlaceIsLimitedAndSaysSo();
    void errorsAreNeverSuppressed();
    void levelsHideWhatIsBelowThem();
};

void LogTest::textLineIsReadable()
{
    const QByteArray line = formatLogLine(LogFormat::Text, {QtInfoMsg, "sallyport.auth", QStringLiteral("signed in Zo\u00eb")});
    static const QRegularExpression shape(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info sallyport\\.auth: signed in Zo\u00eb\n$"));
    QVERIFY2(shape.match(QString::fromUtf8(line)).hasMatch(), line);
}

void LogTest::textLineTellsTheRequest()
{
    const QByteArray line = formatLogLine(LogFormat::Text, {QtWarningMsg, nullptr, QStringLiteral("slow"), QStringLiteral("0199-ab")});
    QVERIFY2(line.endsWith(" warning default: slow [0199-ab]\n"), line);
}

void LogTest::jsonLineIsOneObject()
{
    const QByteArray line =
        formatLogLine(LogFormat::Json, {QtWarningMsg, "sallyport.http", QStringLiteral("say \"hi\"\n"), QStringLiteral("r1")});
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value(QLatin1StringView("level")).toString(), QStringLiteral("warning"));
    QCOMPARE(object.value(QLatin1StringView("category")).toString(), QStringLiteral("sallyport.http"));
    QCOMPARE(object.value(QLatin1StringView("message")).toString(), QStringLiteral("say \"hi\"\n"));
    QCOMPARE(object.value(QLatin1StringView("request_id")).toString(), QStringLiteral("r1"));
    const QString time = object.value(QLatin1StringView("time")).toString();
    QVERIFY2(QDateTime::fromString(time, Qt::ISODateWithMs).isValid() && time.endsWith(u'Z'), qPrintable(time));
    const QByteArray without = formatLogLine(LogFormat::Json, {QtInfoMsg, nullptr, QStringLiteral("x")});
    QVERIFY(!QJsonDocument::fromJson(without).object().contains(QLatin1StringView("request_id")));
}

void LogTest::levelsHaveNames_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("debug") << int(QtDebugMsg) << QByteArray("debug");
    QTest::newRow("info") << int(QtInfoMsg) << QByteArray("info");
    QTest::newRow("warning") << int(QtWarningMsg) << QByteArray("warning");
    QTest::newRow("critical") << int(QtCriticalMsg) << QByteArray("error");
    QTest::newRow("fatal") << int(QtFatalMsg) << QByteArray("fatal");
}

void LogTest::levelsHaveNames()
{
    QFETCH(int, level);
    QFETCH(QByteArray, name);
    const QByteArray line = formatLogLine(LogFormat::Text, {QtMsgType(level), "c", QStringLiteral("m")});
    QVERIFY2(line.endsWith(' ' + name + " c: m\n"), line);
}

void LogTest::oneMessageIsOneLine_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("line feed") << QStringLiteral("a\nlevel=error forged");
    QTest::newRow("carriage return") << QStringLiteral("a\rb");
    QTest::newRow("terminal sequence") << QStringLiteral("a\u001b[2Jb");
    QTest::newRow("8-bit terminal sequence") << QStringLiteral("a\u009b2Jb");
    QTest::newRow("next line") << QStringLiteral("a\u0085b");
    QTest::newRow("delete") << QStringLiteral("a\u007fb");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b\u2029c");
    QTest::newRow("null") << QStringLiteral("a") + QChar(u'\0') + u'b';
}

void LogTest::oneMessageIsOneLine()
{
    QFETCH(QString, message);
    for (const LogFormat format : {LogFormat::Text, LogFormat::Json, LogFormat::Sentence}) {
        const QString line = QString::fromUtf8(formatLogLine(format, {QtInfoMsg, "c", message}));
        QVERIFY(line.endsWith(u'\n'));
        for (const QChar c : line.chopped(1)) {
            const bool harmless = c.category() != QChar::Other_Control && c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
            QVERIFY2(harmless, qPrintable(QStringLiteral("U+%1 in %2").arg(int(c.unicode()), 4, 16, QChar(u'0')).arg(line)));
        }
    }
    const QByteArray json = formatLogLine(LogFormat::Json, {QtInfoMsg, "c", message});
    QCOMPARE(QJsonDocument::fromJson(json).object().value(QLatin1StringView("message")).toString(), message);
}

void LogTest::requestScopeIsPerThreadAndNests()
{
    const QStringList lines = writtenBy([] {
        const LogRequestScope outer(QStringLiteral("outer"));
        {
            const LogRequestScope inner(QStringLiteral("inner"));
            qCWarning(lcServer) << "one";
            std::unique_ptr<QThread> thread(QThread::create([] { qCWarning(lcServer) << "two"; }));
            thread->start();
            thread->wait();
        }
        qCWarning(lcServer) << "three";
    });
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].endsWith(u"one [inner]"), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(u"two"), qPrintable(lines[1]));
    QVERIFY2(lines[2].endsWith(u"three [outer]"), qPrintable(lines[2]));
}

void LogTest::hostileTextsStayJson_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("ends the string") << QStringLiteral("\",\"level\":\"debug\",\"x\":\"");
    QTest::newRow("backslashes") << QStringLiteral("\\\\\"\\");
    QTest::newRow("escape of its own") << QStringLiteral("\\u000a\\n");
    QTest::newRow("text turned around") << QStringLiteral("user\u202egpj.exe\u2066\ufeff");
    QTest::newRow("emoji and marks") << QStringLiteral("\U0001f600 e\u0301\u200d");
    QTest::newRow("braces") << QStringLiteral("}{[]]}}\r\n{\"message\":\"forged\"}");
    QTest::newRow("long") << QString(100'000, u'\u0007');
    QTest::newRow("every character below 256") << [] {
        QString all;
        for (char16_t c = 0; c < 256; ++c)
            all += QChar(c);
        return all;
    }();
}

void LogTest::hostileTextsStayJson()
{
    QFETCH(QString, message);
    const QByteArray line = formatLogLine(LogFormat::Json, {QtWarningMsg, "sallyport.security", message, message});
    QCOMPARE(line.count('\n'), 1);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object.value(QLatin1StringView("message")).toString(), message);
    QCOMPARE(object.value(QLatin1StringView("request_id")).toString(), message);
    QCOMPARE(object.value(QLatin1StringView("level")).toString(), QStringLiteral("warning"));
    QCOMPARE(object.size(), 5);
}

void LogTest::aTalkativePlaceIsLimitedAndSaysSo()
{
    const auto talk = [](int times) {
        for (int i = 0; i < times; ++i)
            qCWarning(lcServer) << "again";
    };
    const QStringList lines = writtenBy([&talk] {
        talk(1000);
        qCWarning(lcServer) << "another place";
        QThread::msleep(250);
        talk(1);
    });
    QVERIFY2(lines.size() >= 52 && lines.size() < 60, qPrintable(QString::number(lines.size())));
    QCOMPARE(lines.filter(QStringLiteral("another place")).size(), 1);
    static const QRegularExpression told(QStringLiteral("again \\(\\d+ like this suppressed\\)$"));
    QVERIFY2(told.match(lines.last()).hasMatch(), qPrintable(lines.last()));
    const QByteArray json = formatLogLine(LogFormat::Json, {QtInfoMsg, "c", QStringLiteral("m"), {}, 42});
    QCOMPARE(QJsonDocument::fromJson(json).object().value(QLatin1StringView("suppressed")).toInt(), 42);
}

void LogTest::errorsAreNeverSuppressed()
{
    const QStringList lines = writtenBy([] {
        for (int i = 0; i < 200; ++i)
            qCCritical(lcServer) << "it burns";
    });
    QCOMPARE(lines.size(), 200);
}

void LogTest::levelsHideWhatIsBelowThem()
{
    const auto linesAt = [](LogLevel level) {
        return writtenBy([level] {
            setLogLevel(level);
            qCDebug(lcServer) << "d";
            qCInfo(lcServer) << "i";
            qCWarning(lcSecurity) << "w";
            qCCritical(lcServer) << "e";
            setLogLevel(LogLevel::Info);
        });
    };
    QCOMPARE(linesAt(LogLevel::Debug).size(), 4);
    QCOMPARE(linesAt(LogLevel::Info).size(), 3);
    QCOMPARE(linesAt(LogLevel::Warning).size(), 2);
    QCOMPARE(linesAt(LogLevel::Error).size(), 1);
}

QTEST_APPLESS_MAIN(LogTest)
#include "logtest.moc"
