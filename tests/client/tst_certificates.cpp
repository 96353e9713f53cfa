// SPDX-License-Identifier: Apache-2.0
#include "core/client/apiclient.h"
#include "tests/client/waiting.h"
#include "tests/http/testcertificate.h"
#include "tests/support/inprocessserver.h"

#include <QSslCertificate>

namespace sallyport {

/// Servers whose certificate nobody vouches for.
class CertificatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingerprintsAreRead_data();
    void fingerprintsAreRead();
    void strangersAreRefusedAndNamed();
    void theToldFingerprintIsTaken();
    void anotherFingerprintIsNot();
    void aChangedCertificateIsSaid();
    void anotherServerIsNotTrusted();
    void aLateRefusalIsNotTheCurrentServers();
    void aLateExceptionHidesNothing();
};

namespace {

/// A server with a certificate of its own making, of a directory that goes with it.
class TlsServer
{
public:
    explicit TlsServer(const http::test::TestCertificate &made = http::test::TestCertificate::make())
        : m_certificate(made.certificate),
          m_server([&](Settings &settings) {
              settings.tlsCert = m_directory.filePath(QStringLiteral("cert.pem"));
              settings.tlsKey = m_directory.filePath(QStringLiteral("key.pem"));
              http::test::writeFile(settings.tlsCert, made.certificate);
              http::test::writeFile(settings.tlsKey, made.key);
          })
    { }

    ServerAddress address(const QString &host = QStringLiteral("localhost")) const
    {
        return {ServerAddress::Kind::Remote, QUrl(QStringLiteral("https://%1:%2").arg(host).arg(m_server.port())), {}};
    }
    QByteArray fingerprint() const { return QSslCertificate(m_certificate).digest(QCryptographicHash::Sha256); }

private:
    QTemporaryDir m_directory;
    QByteArray m_certificate;
    InProcessServer m_server;
};

std::optional<ErrorCode> knock(ApiClient &client, const ServerAddress &address)
{
    client.setServer(address);
    return codeOf(wait(client.probe()));
}

} // namespace

void CertificatesTest::fingerprintsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const QByteArray bytes = QCryptographicHash::hash("x", QCryptographicHash::Sha256);
    const QString shown = fingerprintText(bytes);
    QTest::newRow("as shown") << shown << true;
    QTest::newRow("openssl") << QStringLiteral("sha256 Fingerprint=") + shown << true;
    QTest::newRow("small letters, spaces") << shown.toLower().replace(u':', u' ') << true;
    QTest::newRow("bare, over two lines") << QString::fromLatin1(bytes.toHex()).insert(32, u'\n') << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("SHA-1") << shown.left(59) << false;
    QTest::newRow("one more") << shown + QStringLiteral(":00") << false;
    QTest::newRow("no digit") << QString(shown).replace(0, 1, u'g') << false;
    QTest::newRow("looks like one") << QString(shown).replace(0, 1, QChar(0x0430)) << false;
}

void CertificatesTest::fingerprintsAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto read = fingerprintFromText(text);
    QCOMPARE(read.has_value(), good);
    if (good)
        QCOMPARE(*read, QCryptographicHash::hash("x", QCryptographicHash::Sha256));
}

void CertificatesTest::strangersAreRefusedAndNamed()
{
    const TlsServer server(http::test::TestCertificate::make(http::test::TestCertificate::Kind::Ecdsa, -1));
    ApiClient client;
    QCOMPARE(knock(client, server.address()), ErrorCode::ConnectionNotPrivate);
    const auto problem = client.certificateProblem();
    QVERIFY(problem);
    QCOMPARE(problem->server, server.address());
    QCOMPARE(problem->fingerprint, server.fingerprint());
    QCOMPARE(problem->subject, QStringLiteral("localhost"));
    QVERIFY(problem->kinds.contains(CertificateProblem::Kind::SelfSigned));
    QVERIFY(problem->kinds.contains(CertificateProblem::Kind::Expired));
    QVERIFY(problem->validUntil < SystemClock().now());
    QVERIFY(!problem->hasChanged);
}

void CertificatesTest::theToldFingerprintIsTaken()
{
    const TlsServer server;
    ApiClient client;
    QCOMPARE(knock(client, server.address()), ErrorCode::ConnectionNotPrivate);
    client.trustCertificate(server.fingerprint());
    const auto health = wait(client.probe());
    QVERIFY2(health, health ? "" : qPrintable(health.error().cause));
    QVERIFY(!client.certificateProblem());
}

void CertificatesTest::anotherFingerprintIsNot()
{
    const TlsServer server;
    ApiClient client;
    client.setServer(server.address());
    client.trustCertificate(QByteArray(32, 'x'));
    QCOMPARE(codeOf(wait(client.probe())), ErrorCode::ConnectionNotPrivate);
}

void CertificatesTest::aChangedCertificateIsSaid()
{
    const TlsServer server, other;
    ApiClient client;
    client.setServer(server.address());
    client.trustCertificate(other.fingerprint());
    QCOMPARE(codeOf(wait(client.probe())), ErrorCode::ConnectionNotPrivate);
    QVERIFY(client.certificateProblem()->hasChanged);
}

void CertificatesTest::anotherServerIsNotTrusted()
{
    const TlsServer server;
    ApiClient client;
    client.setServer(server.address(QStringLiteral("127.0.0.1")));
    client.trustCertificate(server.fingerprint());
    QVERIFY(wait(client.probe()));
    QCOMPARE(knock(client, server.address()), ErrorCode::ConnectionNotPrivate);
}

void CertificatesTest::aLateRefusalIsNotTheCurrentServers()
{
    const TlsServer earlier;
    InProcessServer current;
    ApiClient client;
    client.setServer(earlier.address());
    auto refused = client.finish(client.destination(), toWire(api::live, {}), {});
    client.setServer(current.address());
    QCOMPARE(codeOf(wait(std::move(refused))), ErrorCode::ConnectionNotPrivate);
    QVERIFY(!client.certificateProblem());
}

/// What is told to an earlier server late, with an exception that is right there, does not hide what is wrong with the current one.
void CertificatesTest::aLateExceptionHidesNothing()
{
    const TlsServer earlier, current;
    ApiClient client;
    client.setServer(earlier.address());
    client.trustCertificate(earlier.fingerprint());
    const ApiClient::Destination there = client.destination();
    QCOMPARE(knock(client, current.address()), ErrorCode::ConnectionNotPrivate);
    QVERIFY(wait(client.finish(there, toWire(api::live, {}), {})));
    QVERIFY(client.certificateProblem());
    QCOMPARE(client.certificateProblem()->fingerprint, current.fingerprint());
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::CertificatesTest)
#include "tst_certificates.moc"
