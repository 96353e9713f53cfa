// SPDX-License-Identifier: Apache-2.0
#include "core/http/healthprobe.h"

#include <QLocalSocket>
#include <QSslCertificate>
#include <QSslSocket>

namespace sallyport::http {

namespace {

constexpr qsizetype largestAnswer = 64 * 1024;

QHostAddress reachable(const QHostAddress &host)
{
    if (host == QHostAddress(QHostAddress::AnyIPv4))
        return QHostAddress(QHostAddress::LocalHost);
    if (host == QHostAddress(QHostAddress::AnyIPv6) || host == QHostAddress(QHostAddress::Any))
        return QHostAddress(QHostAddress::LocalHostIPv6);
    return host;
}

Error unreachable(const QString &reason)
{
    return {.code = ErrorCode::ServerUnreachable, .detail = reason};
}

/// `HTTP/1.1 200 OK`, fields, an empty line, the body up to the end.
Result<HealthProbe::Answer> parseAnswer(const QByteArray &received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    bool isNumber = false;
    const int status = received.mid(9, 3).toInt(&isNumber);
    if (!received.startsWith("HTTP/1.") || headEnd < 0 || !isNumber)
        return Error{.code = ErrorCode::NotSallyport, .detail = QStringLiteral("what answers there does not speak HTTP (or wants TLS)")};
    return HealthProbe::Answer{status, received.mid(headEnd + 4)};
}

} // namespace

HealthProbe::HealthProbe(Target target, std::chrono::milliseconds timeout, Done done) : m_target(std::move(target)), m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(
        this, [this] { finish(Error{.code = ErrorCode::ServerTimeout, .detail = QStringLiteral("the server did not answer in time")}); });
    m_timer.start(timeout);
    // Not at once: a Unix socket that is not there fails before the event loop runs.
    QMetaObject::invokeMethod(this, &HealthProbe::open, Qt::QueuedConnection);
}

HealthProbe::~HealthProbe()
{
    m_done = nullptr;
    delete m_stream; // before the members that its signals would touch
}

void HealthProbe::open()
{
    if (const auto *tcp = std::get_if<TcpAddress>(&m_target.address))
        openTcp(*tcp);
    else if (const auto *path = std::get_if<UnixAddress>(&m_target.address))
        openUnix(*path);
}

void HealthProbe::openTcp(const TcpAddress &address)
{
    auto *socket = new QSslSocket(this);
    m_stream = socket;
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            finish(unreachable(socket->errorString()));
    });
    connect(socket, &QSslSocket::disconnected, this, &HealthProbe::readAnswer);
    const QString host = reachable(address.host).toString();
    if (m_target.certificateFile.isEmpty()) {
        connect(socket, &QSslSocket::connected, this, [this, socket] { ask(*socket); });
        socket->connectToHost(host, address.port);
        return;
    }
    socket->setPeerVerifyMode(QSslSocket::VerifyNone); // checkCertificate() does
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { checkCertificate(*socket); });
    socket->connectToHostEncrypted(host, address.port);
}

void HealthProbe::openUnix(const UnixAddress &address)
{
    auto *socket = new QLocalSocket(this);
    m_stream = socket;
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError)
            finish(unreachable(socket->errorString()));
    });
    connect(socket, &QLocalSocket::disconnected, this, &HealthProbe::readAnswer);
    connect(socket, &QLocalSocket::connected, this, [this, socket] { ask(*socket); });
    socket->connectToServer(address.path);
}

void HealthProbe::checkCertificate(QSslSocket &socket)
{
    const QList<QSslCertificate> own = QSslCertificate::fromPath(m_target.certificateFile);
    if (!own.isEmpty() && own.first() == socket.peerCertificate())
        ask(socket);
    else
        finish(Error{.code = ErrorCode::ConnectionNotPrivate,
                     .detail = QStringLiteral("the server shows another certificate than %1 holds; reload it after a renewal")
                                   .arg(m_target.certificateFile)});
}

void HealthProbe::ask(QIODevice &stream)
{
    const bool isTcp = std::holds_alternative<TcpAddress>(m_target.address);
    const QString host = !m_target.hostName.isEmpty() ? m_target.hostName : isTcp ? toText(m_target.address) : QStringLiteral("localhost");
    connect(&stream, &QIODevice::readyRead, this, [this, &stream] {
        m_received += stream.read(largestAnswer);
        if (m_received.size() > largestAnswer)
            finish(parseAnswer(m_received));
    });
    stream.write("GET /readyz HTTP/1.1\r\nHost: " + host.toLatin1() + "\r\nConnection: close\r\n\r\n");
}

void HealthProbe::readAnswer()
{
    m_received += m_stream->readAll();
    finish(parseAnswer(m_received));
}

void HealthProbe::finish(Result<Answer> answer)
{
    m_timer.stop();
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(answer));
}

} // namespace sallyport::http
