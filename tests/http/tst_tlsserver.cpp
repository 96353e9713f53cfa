// SPDX-License-Identifier: Apache-2.0
#include "tests/http/testcertificate.h"
#include "tests/http/testserver.h"
#include "tests/http/tlspeer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#endif

using namespace sallyport::http;
using namespace sallyport::http::test;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

/// A client on a real connection. Blocks, each wait bounded.
class SecureClient
{
public:
    explicit SecureClient(quint16 port, const ClientOffer &offer = {}) : m_tls(offer)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_connected = m_socket.waitForConnected(patience) && shakeHands();
    }

    bool isConnected() const { return m_connected; }
    void send(const QByteArray &request)
    {
        m_tls.write(request);
        m_socket.write(m_tls.takeOutput());
        m_socket.flush();
    }
    /// All content until it ends so, or until the connection does.
    QByteArray receive(QByteArrayView end)
    {
        QByteArray content;
        while (!content.endsWith(end) && pump())
            content += m_tls.read();
        return content;
    }
    QByteArray receiveAll()
    {
        QByteArray content;
        while (pump())
            content += m_tls.read();
        return content;
    }
    bool sawCloseNotify() const { return SSL_get_shutdown(m_tls.ssl()) & SSL_RECEIVED_SHUTDOWN; }
    SessionPtr session() const { return SessionPtr(SSL_get1_session(m_tls.ssl())); }

private:
    bool shakeHands()
    {
        while (!m_tls.handshake()) {
            if (!pump())
                return false;
        }
        m_socket.write(m_tls.takeOutput());
        m_socket.flush();
        return true;
    }
    bool pump()
    {
        m_socket.write(m_tls.takeOutput());
        m_socket.flush();
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
            return false;
        m_tls.giveInput(m_socket.readAll());
        return true;
    }

    QTcpSocket m_socket;
    TlsClient m_tls;
    bool m_connected = false;
};

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

/// A new connection that does nothing more by itself.
std::unique_ptr<QTcpSocket> connectPlain(quint16 port, const QByteArray &bytes = {})
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket->waitForConnected(patience))
        qFatal("cannot connect");
    socket->write(bytes);
    socket->flush();
    return socket;
}

} // namespace

class TlsServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void serves();
    void countsResumedSessions();
    void endsWithCloseNotify();
    void sendsLargePipelinedAnswers();
    void servesOthersMeanwhile_data();
    void servesOthersMeanwhile();
#ifdef Q_OS_UNIX
    void speaksPlainlyThroughUnixSockets_data();
    void speaksPlainlyThroughUnixSockets();
#endif

private:
    quint16 listen(TestServer &server)
    {
        const auto where = server.server().listen(TcpAddress{QHostAddress(QHostAddress::LocalHost), 0}, m_identity);
        return where && where->startsWith(QLatin1StringView("https://127.0.0.1:")) ? quint16(QUrl(*where).port()) : quint16(0);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<TlsIdentity> m_identity;
};

void TlsServerTest::initTestCase()
{
    const TestCertificate made = TestCertificate::make();
    const QString certificate = m_folder.filePath(QStringLiteral("cert.pem"));
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    writeFile(certificate, made.certificate);
    writeFile(key, made.key);
    m_identity = TlsIdentity::load(certificate, key).value_or(nullptr);
    QVERIFY(m_identity);
}

void TlsServerTest::serves()
{
    TestServer server([](const Request &request, const Responder &respond) { respond(textResponse(request.secure ? "secure" : "plain")); });
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        SecureClient client(listen(server), {.oldest = version, .newest = version});
        QVERIFY(client.isConnected());
        for (int i = 0; i < 3; ++i) {
            client.send(get("/"));
            const QByteArray answer = client.receive("\r\n\r\nsecure");
            QVERIFY(answer.startsWith("HTTP/1.1 200 "));
            QVERIFY(answer.endsWith("\r\n\r\nsecure"));
        }
    }
}

void TlsServerTest::countsResumedSessions()
{
    TestServer server([](const Request &, const Responder &respond) { respond(textResponse("x")); });
    const quint16 port = listen(server);
    SecureClient first(port);
    QVERIFY(first.isConnected());
    first.send(get("/"));
    QVERIFY(!first.receive("\r\n\r\nx").isEmpty());
    const SessionPtr session = first.session();
    QCOMPARE(server.server().statistics().resumedHandshakes.load(), quint64(0));
    SecureClient second(port, {.session = session.get()});
    QVERIFY(second.isConnected());
    second.send(get("/"));
    QVERIFY(!second.receive("\r\n\r\nx").isEmpty());
    QCOMPARE(server.server().statistics().resumedHandshakes.load(), quint64(1));
    QCOMPARE(server.server().statistics().handshakeFailures.load(), quint64(0));
}

void TlsServerTest::endsWithCloseNotify()
{
    TestServer server([](const Request &, const Responder &respond) { respond(textResponse("last")); });
    SecureClient client(listen(server));
    QVERIFY(client.isConnected());
    client.send(get("/", "Connection: close\r\n"));
    const QByteArray answer = client.receiveAll();
    QVERIFY(answer.endsWith("last"));
    QVERIFY(client.sawCloseNotify()); // a client can tell the end from a cut
}

void TlsServerTest::sendsLargePipelinedAnswers()
{
    constexpr int requests = 26;
    constexpr qsizetype size = 500'000;
    TestServer server([](const Request &request, const Responder &respond) { respond(textResponse(QByteArray(size, request.path[1]))); });
    SecureClient client(listen(server));
    QVERIFY(client.isConnected());
    QByteArray all;
    for (int i = 0; i < requests; ++i)
        all += get(QByteArray("/") + char('A' + i), i + 1 == requests ? "Connection: close\r\n" : "");
    client.send(all);
    const QByteArray answers = client.receiveAll();
    qsizetype from = 0;
    for (int i = 0; i < requests; ++i) {
        from = answers.indexOf("\r\n\r\n", from) + 4;
        QVERIFY(from >= 4);
        QVERIFY(answers.mid(from, size) == QByteArray(size, char('A' + i)));
        from += size;
    }
    QCOMPARE(from, answers.size());
    QVERIFY(client.sawCloseNotify());
}

void TlsServerTest::servesOthersMeanwhile_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("bytes");
    TlsClient hello({});
    hello.handshake();
    const QByteArray greeting = hello.takeOutput();
    QTest::newRow("silent") << 60 << QByteArray();
    QTest::newRow("one byte") << 300 << greeting.left(1);
    QTest::newRow("half a greeting") << 300 << greeting.left(greeting.size() / 2);
    QTest::newRow("greeting only") << 300 << greeting;
    QTest::newRow("plain HTTP") << 300 << get("/");
    QTest::newRow("a record without an end") << 300 << QByteArray("\x16\x03\x01\x40\x00", 5);
}

void TlsServerTest::servesOthersMeanwhile()
{
    QFETCH(int, count);
    QFETCH(QByteArray, bytes);
    TestServer server([](const Request &, const Responder &respond) { respond(textResponse("x")); }, Limits{.handshakeTime = 3s});
    const quint16 port = listen(server);
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < count; ++i)
        slow.push_back(connectPlain(port, bytes));
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer watch;
        watch.start();
        SecureClient client(port);
        QVERIFY(client.isConnected());
        client.send(get("/"));
        QVERIFY(client.receive("\r\n\r\nx").startsWith("HTTP/1.1 200 "));
        QVERIFY2(watch.elapsed() < 2000, qPrintable(QString::number(watch.elapsed())));
    }
    const Statistics &statistics = server.server().statistics();
    QTRY_COMPARE_WITH_TIMEOUT(statistics.handshakeFailures.load(), quint64(count), patience);
    QTRY_COMPARE_WITH_TIMEOUT(statistics.open.load(), 0, patience);
    for (const auto &socket : slow) {
        while (socket->state() == QAbstractSocket::ConnectedState && socket->waitForReadyRead(patience))
            socket->readAll(); // an alert, perhaps
        QVERIFY(socket->state() != QAbstractSocket::ConnectedState);
    }
}

#ifdef Q_OS_UNIX
void TlsServerTest::speaksPlainlyThroughUnixSockets_data()
{
    QTest::addColumn<bool>("isInherited");
    QTest::newRow("our own") << false;
    QTest::newRow("inherited") << true;
}

// The proxy at the other end expects what the address says, whoever opened the socket.
void TlsServerTest::speaksPlainlyThroughUnixSockets()
{
    QFETCH(const bool, isInherited);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("http.sock"));
    ListenAddress address = UnixAddress{path};
    if (isInherited) {
        const QByteArray encoded = QFile::encodeName(path);
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        std::copy(encoded.begin(), encoded.end(), name.sun_path);
        const int opened = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(opened, reinterpret_cast<const sockaddr *>(&name), sizeof(name)), 0);
        QCOMPARE(::listen(opened, 1), 0);
        address = InheritedSocket{opened};
    }
    TestServer server([](const Request &, const Responder &respond) { respond(textResponse("here")); });
    QCOMPARE(server.server().listen(address, m_identity).value_or(QString()), QStringLiteral("unix:") + path);
    QLocalSocket client;
    client.connectToServer(path);
    QVERIFY(client.waitForConnected(patience));
    client.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    while (client.waitForReadyRead(patience)) { }
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200"));
}
#endif

QTEST_GUILESS_MAIN(TlsServerTest)
#include "tst_tlsserver.moc"
