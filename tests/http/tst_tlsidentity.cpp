// SPDX-License-Identifier: Apache-2.0
#include "core/http/tls/ticketkeys.h"
#include "core/http/tls/tlsidentity.h"
#include "tests/http/testcertificate.h"
#include "tests/http/threads.h"
#include "tests/http/tlspeer.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace sallyport;
using namespace sallyport::http;
using namespace sallyport::http::test;
using namespace std::chrono_literals;

class TlsIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesWrongFiles_data();
    void refusesWrongFiles();
    void takesAKeyOfAGroup();
    void warnsOfAKeyEverybodyCanRead();
    void loadsWhatHasEnded();
    void reloadsWhileConnected();
    void keepsWhatItHadWhenAReloadFails();
    void resumes_data();
    void resumes();
    void resumesAcrossAReloadButNotTwo_data();
    void resumesAcrossAReloadButNotTwo();
    void outlivedByItsConnections();
    void reloadsUnderManyThreads();
    void replacesTicketKeys();
    void forgetsTicketKeysOfAClockSetBack();

private:
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    QString keyFile() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    std::shared_ptr<TlsIdentity> load() { return TlsIdentity::load(certificateFile(), keyFile()).value_or(nullptr); }

    QTemporaryDir m_folder;
    TestCertificate m_certificate = TestCertificate::make();
    TestCertificate m_other = TestCertificate::make();
};

void TlsIdentityTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TlsIdentityTest::init()
{
    writeFile(certificateFile(), m_certificate.certificate, 0644);
    writeFile(keyFile(), m_certificate.key);
}

void TlsIdentityTest::refusesWrongFiles_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("keyMode");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &certificate, const QByteArray &key, const char *sentence, int mode = 0600) {
        QTest::newRow(name) << certificate << key << mode << QString::fromLatin1(sentence);
    };
    const TestCertificate weak = TestCertificate::make(TestCertificate::Kind::WeakRsa);
    const QByteArray &certificate = m_certificate.certificate;
    const QByteArray &key = m_certificate.key;
    row("another's key", certificate, m_other.key, "key.pem does not hold the key of the certificate");
    row("key under a password", certificate, m_certificate.keyUnderPassword, "key.pem holds a key under a password");
    row("certificate is garbage", "garbage", key, "cert.pem holds no certificate");
    row("certificate is binary", QByteArray(3000, '\xff'), key, "cert.pem holds no certificate");
    row("half a certificate", certificate.left(certificate.size() / 2), key, "cert.pem holds a certificate that is damaged");
    row("half a chain", certificate + certificate.left(certificate.size() / 2), key, "cert.pem holds a certificate that is damaged");
    row("damaged certificate", QByteArray(certificate).replace(60, 4, "AAAA"), key, "cert.pem holds a certificate that is damaged");
    row("empty certificate", "", key, "cert.pem is empty");
    row("certificate is too large", QByteArray(2 * 1024 * 1024, 'x'), key, "cert.pem is not a plain small file");
    row("exchanged", key, certificate, "cert.pem holds no certificate");
    row("key is garbage", certificate, "garbage", "key.pem holds no private key");
    row("key is a certificate", certificate, certificate, "key.pem holds no private key");
    row("half a key", certificate, key.left(key.size() / 2), "key.pem holds a private key that is damaged");
    row("empty key", certificate, "", "key.pem is empty");
    row("everybody's key to write", certificate, key, "chmod 640", 0602);
    row("group's key to write", certificate, key, "chmod 640", 0660);
    row("weak key", weak.certificate, weak.key, "cert.pem holds a certificate that is too weak");
}

void TlsIdentityTest::refusesWrongFiles()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(int, keyMode);
    QFETCH(QString, sentence);
    writeFile(certificateFile(), certificate, 0644);
    writeFile(keyFile(), key, keyMode);
    const auto loaded = TlsIdentity::load(certificateFile(), keyFile());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY2(loaded.error().detail.contains(sentence), qPrintable(loaded.error().detail));
    for (const QString &file : {certificateFile(), keyFile()}) {
        QFile::remove(file);
        const auto without = TlsIdentity::load(certificateFile(), keyFile());
        QVERIFY(!without && without.error().detail.contains(QStringLiteral("does not exist")));
        init();
    }
    const auto folder = TlsIdentity::load(m_folder.path(), keyFile());
    QVERIFY(!folder && folder.error().detail.contains(QStringLiteral("is not a plain small file")));
}

void TlsIdentityTest::takesAKeyOfAGroup()
{
    writeFile(keyFile(), m_certificate.key, 0640);
    QVERIFY(load());
}

void TlsIdentityTest::warnsOfAKeyEverybodyCanRead()
{
    writeFile(keyFile(), m_certificate.key, 0644);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can read the private key in .*key.pem; .*chmod 640")));
    QVERIFY(load());
}

void TlsIdentityTest::loadsWhatHasEnded()
{
    const TestCertificate ended = TestCertificate::make(TestCertificate::Kind::Ecdsa, -2);
    writeFile(certificateFile(), ended.certificate, 0644);
    writeFile(keyFile(), ended.key);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("The certificate in .*cert.pem ended on ")));
    const auto identity = load();
    QVERIFY(identity);
    QCOMPARE(identity->expiresAt().date(), QDateTime::currentDateTimeUtc().addDays(-2).date());
    QVERIFY(TlsPair(*identity).connect());
}

void TlsIdentityTest::reloadsWhileConnected()
{
    const auto identity = load();
    TlsPair before(*identity);
    QVERIFY(before.connect());
    TlsPair during(*identity); // its handshake begins with the old certificate, and ends with it
    during.client().handshake();
    during.carry();
    QCOMPARE(during.server().handshake(), ByteStream::State::NeedsRead);

    const TestCertificate next = TestCertificate::make(TestCertificate::Kind::Rsa, 300);
    writeFile(certificateFile(), next.certificate, 0644);
    writeFile(keyFile(), next.key);
    QVERIFY(identity->reload());
    QCOMPARE(identity->expiresAt().date(), QDateTime::currentDateTimeUtc().addDays(300).date());
    QVERIFY(before.exchange());
    QVERIFY(during.connect());
    QVERIFY(during.exchange());
    TlsPair after(*identity);
    QVERIFY(after.connect());
    QVERIFY(after.exchange());
    const auto kind = [](TlsPair &pair) { return EVP_PKEY_get_base_id(X509_get0_pubkey(SSL_get0_peer_certificate(pair.client().ssl()))); };
    QCOMPARE(kind(before), EVP_PKEY_EC);
    QCOMPARE(kind(during), EVP_PKEY_EC);
    QCOMPARE(kind(after), EVP_PKEY_RSA);
}

void TlsIdentityTest::keepsWhatItHadWhenAReloadFails()
{
    const auto identity = load();
    const QDateTime end = identity->expiresAt();
    writeFile(keyFile(), m_other.key); // as a renewal leaves it between two files
    QVERIFY(!identity->reload());
    QCOMPARE(identity->expiresAt(), end);
    TlsPair pair(*identity);
    QVERIFY(pair.connect());
    QVERIFY(pair.exchange());
}

void TlsIdentityTest::resumes_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
}

void TlsIdentityTest::resumes()
{
    QFETCH(int, version);
    const auto identity = load();
    TlsPair first(*identity, {.oldest = version, .newest = version});
    QVERIFY(first.connect());
    QVERIFY(!first.server().isResumed());
    SessionPtr session = first.session();
    for (int i = 0; i < 3; ++i) { // each time with the ticket of the time before
        QVERIFY(session);
        TlsPair next(*identity, {.oldest = version, .newest = version, .session = session.get()});
        QVERIFY(next.connect());
        QVERIFY(next.server().isResumed());
        QCOMPARE(SSL_session_reused(next.client().ssl()), 1);
        SessionPtr renewed = next.session();
        if (version == TLS1_3_VERSION)
            QVERIFY(renewed.get() != session.get()); // no ticket has to be used twice
        session = std::move(renewed);
    }
    // Another server's ticket is no error, only no use.
    const auto other = load();
    TlsPair stranger(*other, {.oldest = version, .newest = version, .session = session.get()});
    QVERIFY(stranger.connect());
    QVERIFY(!stranger.server().isResumed());
    QVERIFY(stranger.exchange());
}

void TlsIdentityTest::resumesAcrossAReloadButNotTwo_data()
{
    resumes_data();
}

void TlsIdentityTest::resumesAcrossAReloadButNotTwo()
{
    QFETCH(int, version);
    const auto identity = load();
    TlsPair first(*identity, {.oldest = version, .newest = version});
    QVERIFY(first.connect());
    const SessionPtr session = first.session();
    QVERIFY(session);

    QVERIFY(identity->reload());
    TlsPair second(*identity, {.oldest = version, .newest = version, .session = session.get()});
    QVERIFY(second.connect());
    QVERIFY(second.server().isResumed());
    const SessionPtr renewed = second.session(); // sealed with the new key

    QVERIFY(identity->reload());
    TlsPair third(*identity, {.oldest = version, .newest = version, .session = session.get()});
    QVERIFY(third.connect());
    QVERIFY(!third.server().isResumed());
    TlsPair fourth(*identity, {.oldest = version, .newest = version, .session = renewed.get()});
    QVERIFY(fourth.connect());
    QVERIFY(fourth.server().isResumed());
}

void TlsIdentityTest::outlivedByItsConnections()
{
    auto identity = load();
    TlsPair pair(*identity);
    pair.client().handshake();
    pair.carry();
    identity.reset();
    QVERIFY(pair.connect()); // seals a ticket, for which it needs the keys
    QVERIFY(pair.exchange());
}

void TlsIdentityTest::reloadsUnderManyThreads()
{
    const auto identity = load();
    std::atomic<int> served = 0;
    {
        Threads threads(3);
        for (int i = 0; i < 60; ++i) {
            threads.start([&identity, &served] {
                TlsPair pair(*identity);
                served += pair.connect() && pair.exchange();
            });
        }
        for (int i = 0; i < 20; ++i)
            QVERIFY(identity->reload());
    }
    QCOMPARE(served.load(), 60);
}

void TlsIdentityTest::replacesTicketKeys()
{
    FakeClock clock;
    SystemRandom random;
    TicketKeys keys(clock, random);
    const auto first = keys.current();
    clock.advance(TicketKeys::lifetime - 1s);
    QCOMPARE(keys.current(), first);
    clock.advance(1s);
    const auto second = keys.current();
    QVERIFY(second->name != first->name);
    QVERIFY(second->cipherKey != first->cipherKey);
    QVERIFY(keys.find(first->name) && !keys.find(first->name)->isCurrent);
    QVERIFY(keys.find(second->name)->isCurrent);
    clock.advance(TicketKeys::lifetime);
    QVERIFY(!keys.find(first->name));
    QVERIFY(keys.find(second->name));
    clock.advance(2 * TicketKeys::lifetime); // nobody came meanwhile
    QVERIFY(!keys.find(second->name));
}

void TlsIdentityTest::forgetsTicketKeysOfAClockSetBack()
{
    FakeClock clock;
    SystemRandom random;
    TicketKeys keys(clock, random);
    const auto first = keys.current();
    clock.advance(-1h);
    QVERIFY(!keys.find(first->name));
    QVERIFY(keys.current()->name != first->name);
}

QTEST_APPLESS_MAIN(TlsIdentityTest)
#include "tst_tlsidentity.moc"
