// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/errand.h"
#include "app/desktop/manners/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace sallyport {

/// Two starts of one program: what the second was for reaches the first, and nobody else comes between.
class SecondStartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondStartComesToTheFirst();
    void strangersAtTheDoorDoNotStay();
    void aDeadFirstOneLeavesItsPlace();
    void withoutAPrivatePlaceNobodyIsMet();
    void errandsAreReadAsTheyAreWritten();
};

void SecondStartTest::theSecondStartComesToTheFirst()
{
    SingleInstance first(QStringLiteral("one"));
    QVERIFY(first.isFirst());
    const SingleInstance other(QStringLiteral("another profile"));
    QVERIFY(other.isFirst());
    QSignalSpy asked(&first, &SingleInstance::asked);
    SingleInstance second(QStringLiteral("one"));
    QVERIFY(!second.isFirst());
    QSignalSpy answered(&second, &SingleInstance::answered);
    second.handOver(QStringLiteral("sallyport://open"));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().toBool(), true);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("sallyport://open"));
}

static QString socketIn(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({QStringLiteral("sallyport-window-*")}, QDir::System | QDir::Files)) {
        if (!name.endsWith(QLatin1StringView(".lock")))
            return QDir(folder).filePath(name);
    }
    return {};
}

void SecondStartTest::strangersAtTheDoorDoNotStay()
{
    const SingleInstance first(QStringLiteral("door"));
    QSignalSpy asked(&first, &SingleInstance::asked);
    const QString path = socketIn(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    QVERIFY(!path.isEmpty());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QLocalSocket silent, loud;
    silent.connectToServer(path);
    loud.connectToServer(path);
    loud.write(QByteArray(64 * 1024, 'x'));
    QTRY_COMPARE(loud.state(), QLocalSocket::UnconnectedState);
    QTRY_COMPARE(silent.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(asked.size(), 0);
}

void SecondStartTest::aDeadFirstOneLeavesItsPlace()
{
    auto first = std::make_unique<SingleInstance>(QStringLiteral("mortal"));
    QVERIFY(first->isFirst());
    const QString path = socketIn(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    first.reset();
    QFile left(path); // as a program that was killed leaves its socket
    QVERIFY(left.open(QIODevice::WriteOnly));
    const SingleInstance second(QStringLiteral("mortal"));
    QVERIFY(second.isFirst());
}

/// A stranger who waits in a shared folder would be handed links, and could make this start end.
void SecondStartTest::withoutAPrivatePlaceNobodyIsMet()
{
    const QByteArray usual = qgetenv("XDG_RUNTIME_DIR");
    const QString temporary = QDir::tempPath();
    const QByteArray usualTemporary = qgetenv("TMPDIR");
    QTemporaryDir folder;
    QFile notAFolder(folder.filePath(QStringLiteral("file")));
    QVERIFY(notAFolder.open(QIODevice::WriteOnly));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(notAFolder.fileName()));
    qputenv("TMPDIR", QFile::encodeName(notAFolder.fileName())); // where Qt makes one of its own
    const auto restore = qScopeGuard([&] {
        qputenv("XDG_RUNTIME_DIR", usual);
        usualTemporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usualTemporary);
    });
    const auto left = [&temporary] {
        const QStringList names{QStringLiteral("sallyport-window-*")};
        const auto all = QDir::AllEntries | QDir::System;
        return QDir(QDir::currentPath()).entryList(names, all) + QDir(temporary).entryList(names, all);
    };
    const QStringList before = left();
    const SingleInstance first(QStringLiteral("nowhere"));
    const SingleInstance second(QStringLiteral("nowhere"));
    QVERIFY(first.isFirst() && second.isFirst());
    QCOMPARE(left(), before);
}

void SecondStartTest::errandsAreReadAsTheyAreWritten()
{
    const Errand server{.link = {}, .server = ServerAddress::fromText(QStringLiteral("bücher.example:8443")).value(), .isLocal = false};
    const Errand local{.link = {}, .server = {}, .isLocal = true};
    const Errand link{.link = QStringLiteral("sallyport://open"), .server = {}, .isLocal = false};
    for (const Errand &errand : {server, local, link, Errand()})
        QCOMPARE(Errand::fromText(errand.toText()), errand);
    for (const char *strange :
         {"--server ", "--server ftp://a.example", "--server https://a.example/x", "--embedded x", "http://a.example"})
        QCOMPARE(Errand::fromText(QString::fromLatin1(strange)), Errand());
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::SecondStartTest)
#include "tst_secondstart.moc"
