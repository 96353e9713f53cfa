// SPDX-License-Identifier: Apache-2.0
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace sallyport;
using namespace sallyport::http;
using namespace sallyport::http::test;

namespace {

const QByteArray get = QByteArrayLiteral("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

void tellPeer(const Request &request, const Responder &respond)
{
    respond(textResponse(request.peer.isNull() ? QByteArray("nobody") : request.peer.toString().toLatin1()));
}

/// What the server at that path says, or nothing.
QByteArray askLocally(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(get);
    while (socket.waitForReadyRead(5000)) { }
    return socket.readAll();
}

} // namespace

/// Addresses as text, and every kind of socket to listen on.
class ListeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void refusesOtherText_data();
    void refusesOtherText();
    void printsWhere();
    void ipv4AndIpv6SideBySide();
#ifdef Q_OS_UNIX
    void unixSocket();
    void replacesADeadSocket();
    void leavesALiveSocketAlone();
    void waitsForNobodyWhoLocksTheFolder();
    void leavesOtherFilesAlone();
    void leavesASuccessorsSocketAlone();
    void refusesLongPaths();
    void inheritedSocket();
    void refusesOtherDescriptors();
#endif
};

void ListeningTest::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    QTest::addColumn<bool>("local");
    const auto row = [](const char *text, const char *again, bool local) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(again) << local;
    };
    row("127.0.0.1:8000", "127.0.0.1:8000", true);
    row("127.1.2.3:0", "127.1.2.3:0", true);
    row("localhost:8000", "127.0.0.1:8000", true);
    row("[::1]:8000", "[::1]:8000", true);
    row("0.0.0.0:80", "0.0.0.0:80", false);
    row("[::]:80", "[::]:80", false);
    row("192.0.2.7:65535", "192.0.2.7:65535", false);
    row("unix:/run/sallyport/http.sock", "unix:/run/sallyport/http.sock", true);
}

void ListeningTest::readsAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, again);
    QFETCH(const bool, local);
    const auto address = parseListenAddress(text);
    QVERIFY(address);
    QCOMPARE(toText(*address), again);
    QCOMPARE(isLocal(*address), local);
}

void ListeningTest::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "8000", "127.0.0.1", "::1:8000", "example.com:80", "127.0.0.1:65536", "127.0.0.1:-1", "me@127.0.0.1:80",
                             "127.0.0.1:80/x", "http://127.0.0.1:80", "unix:", "unix:http.sock", "unix:/run/", "/run/http.sock"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ListeningTest::refusesOtherText()
{
    QFETCH(const QString, text);
    const auto address = parseListenAddress(text);
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::ConfigurationInvalid);
}

void ListeningTest::printsWhere()
{
    TestServer server(tellPeer);
    const auto where = server.server().listen(TcpAddress{QHostAddress(QHostAddress::LocalHostIPv6), 0});
    QVERIFY(where);
    QVERIFY(where->startsWith(u"http://[::1]:"));
    QVERIFY(!where->endsWith(u":0"));
}

void ListeningTest::ipv4AndIpv6SideBySide()
{
    TestServer server(tellPeer);
    const auto ipv4 = server.server().listen(TcpAddress{QHostAddress(QHostAddress::AnyIPv4), 0});
    QVERIFY(ipv4);
    const auto port = quint16(QUrl(*ipv4).port());
    const auto ipv6 = server.server().listen(TcpAddress{QHostAddress(QHostAddress::AnyIPv6), port});
    QVERIFY2(ipv6 || ipv6.error().cause.contains(u"in use"), "only another program may have it");
    QCOMPARE(statusOf(port), 200);
}

#ifdef Q_OS_UNIX
void ListeningTest::unixSocket()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("http.sock"));
    {
        TestServer server(tellPeer);
        const auto where = server.server().listen(UnixAddress{path});
        QVERIFY(where);
        QCOMPARE(*where, QStringLiteral("unix:") + path);
        struct stat status = {};
        QCOMPARE(::lstat(path.toLocal8Bit().constData(), &status), 0);
        QVERIFY(S_ISSOCK(status.st_mode));
        QCOMPARE(status.st_mode & 0777u, 0660u);
        QVERIFY(askLocally(path).endsWith("nobody"));
    }
    QVERIFY(!QFileInfo::exists(path));
}

void ListeningTest::replacesADeadSocket()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("http.sock")).toLocal8Bit();
    const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), name.sun_path);
    QCOMPARE(::bind(dead, reinterpret_cast<const sockaddr *>(&name), sizeof(name)), 0);
    ::close(dead);
    QVERIFY(QFileInfo::exists(QString::fromLocal8Bit(path)));
    TestServer server(tellPeer);
    QVERIFY(server.server().listen(UnixAddress{QString::fromLocal8Bit(path)}));
    QVERIFY(askLocally(QString::fromLocal8Bit(path)).startsWith("HTTP/1.1 200"));
}

void ListeningTest::leavesALiveSocketAlone()
{
    const QTemporaryDir folder;
    const UnixAddress address{folder.filePath(QStringLiteral("http.sock"))};
    TestServer first(tellPeer);
    QVERIFY(first.server().listen(address));
    TestServer second(tellPeer);
    const auto refused = second.server().listen(address);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AddressUnavailable);
    QVERIFY(askLocally(address.path).startsWith("HTTP/1.1 200"));
}

// Whoever may read a folder can lock it, and would have the server hang at its start and at its end.
void ListeningTest::waitsForNobodyWhoLocksTheFolder()
{
    const QTemporaryDir folder;
    const UnixAddress address{folder.filePath(QStringLiteral("http.sock"))};
    TestServer server(tellPeer);
    QVERIFY(server.server().listen(address));
    const int other = ::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const auto closed = qScopeGuard([other] { ::close(other); });
    QCOMPARE(::flock(other, LOCK_EX), 0);
    std::jthread release([other](const std::stop_token &token) { // so that a server that waits fails here instead of hanging
        for (int i = 0; i < 1000 && !token.stop_requested(); ++i)
            QThread::msleep(10);
        ::flock(other, LOCK_UN);
    });
    QElapsedTimer time;
    time.start();
    const auto refused = server.server().listen(UnixAddress{folder.filePath(QStringLiteral("second.sock"))});
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"locked"));
    server.destroy();
    QVERIFY2(time.elapsed() < 8000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!QFileInfo::exists(address.path));
}

void ListeningTest::leavesOtherFilesAlone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notes")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    TestServer server(tellPeer);
    const auto refused = server.server().listen(UnixAddress{file.fileName()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AddressUnavailable);
    QVERIFY(file.exists());
}

void ListeningTest::leavesASuccessorsSocketAlone()
{
    const QTemporaryDir folder;
    const UnixAddress address{folder.filePath(QStringLiteral("http.sock"))};
    TestServer first(tellPeer);
    QVERIFY(first.server().listen(address));
    QVERIFY(QFile::remove(address.path));
    TestServer second(tellPeer);
    QVERIFY(second.server().listen(address));
    first.destroy();
    QVERIFY(askLocally(address.path).startsWith("HTTP/1.1 200"));
}

void ListeningTest::refusesLongPaths()
{
    TestServer server(tellPeer);
    const auto refused = server.server().listen(UnixAddress{QStringLiteral("/tmp/") + QString(200, u'x')});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(u"longer than"));
}

void ListeningTest::inheritedSocket()
{
    QTcpServer opened;
    QVERIFY(opened.listen(QHostAddress::LocalHost));
    TestServer server(tellPeer);
    const InheritedSocket inherited{::dup(int(opened.socketDescriptor()))};
    QVERIFY(isLocal(inherited));
    const auto where = server.server().listen(inherited);
    const quint16 port = opened.serverPort();
    opened.close();
    QVERIFY(where);
    QCOMPARE(*where, QStringLiteral("http://127.0.0.1:%1").arg(port));
    QCOMPARE(statusOf(port), 200);
}

void ListeningTest::refusesOtherDescriptors()
{
    TestServer server(tellPeer);
    const int unbound = ::socket(AF_INET, SOCK_STREAM, 0);
    const int datagrams = ::socket(AF_INET, SOCK_DGRAM, 0);
    for (const int descriptor : {-1, ::dup(STDERR_FILENO), unbound, datagrams}) {
        const auto refused = server.server().listen(InheritedSocket{descriptor});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
        ::close(descriptor);
    }
}
#endif

QTEST_GUILESS_MAIN(ListeningTest)
#include "tst_listening.moc"
