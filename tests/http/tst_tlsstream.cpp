// SPDX-License-Identifier: Apache-2.0
#include "tests/http/testcertificate.h"
#include "tests/http/tlspeer.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport::http;
using namespace sallyport::http::test;

using State = ByteStream::State;

class TlsStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksVersions_data();
    void speaksVersions();
    void takesSuites_data();
    void takesSuites();
    void choosesTheProtocol_data();
    void choosesTheProtocol();
    void refusesRenegotiation();
    void givesRecordsPieceByPiece();
    void carriesMuchBothWays_data();
    void carriesMuchBothWays();
    void endsInOrder_data();
    void endsInOrder();
    void tellsATruncation();
    void survivesAPeerThatLeft();
    void refusesPlainHttp();
    void endsWhoSendsNoContent();
    void survivesVanishingAtEachByte_data();
    void survivesVanishingAtEachByte();
    void survivesMutations_data();
    void survivesMutations();

private:
    std::shared_ptr<TlsIdentity> load(TestCertificate::Kind kind);

    QTemporaryDir m_folder;
    std::shared_ptr<TlsIdentity> m_ecdsa;
    std::shared_ptr<TlsIdentity> m_rsa;
};

std::shared_ptr<TlsIdentity> TlsStreamTest::load(TestCertificate::Kind kind)
{
    const TestCertificate made = TestCertificate::make(kind);
    const QString certificate = m_folder.filePath(QStringLiteral("cert.pem"));
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    writeFile(certificate, made.certificate);
    writeFile(key, made.key);
    return TlsIdentity::load(certificate, key).value_or(nullptr);
}

void TlsStreamTest::initTestCase()
{
    m_ecdsa = load(TestCertificate::Kind::Ecdsa);
    m_rsa = load(TestCertificate::Kind::Rsa);
    QVERIFY(m_ecdsa && m_rsa);
}

void TlsStreamTest::speaksVersions_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("spoken");
    QTest::newRow("1.0") << TLS1_VERSION << false;
    QTest::newRow("1.1") << TLS1_1_VERSION << false;
    QTest::newRow("1.2") << TLS1_2_VERSION << true;
    QTest::newRow("1.3") << TLS1_3_VERSION << true;
}

void TlsStreamTest::speaksVersions()
{
    QFETCH(int, version);
    TlsPair pair(*m_ecdsa, {.oldest = version, .newest = version, .suites = "ALL:@SECLEVEL=0"});
    QTEST(pair.connect(), "spoken");
    QVERIFY(pair.server().isSecure());
}

void TlsStreamTest::takesSuites_data()
{
    QTest::addColumn<QByteArray>("suite");
    QTest::addColumn<bool>("rsa");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *suite, bool rsa, bool taken) { QTest::newRow(suite) << QByteArray(suite) << rsa << taken; };
    row("ECDHE-ECDSA-AES128-GCM-SHA256", false, true);
    row("ECDHE-ECDSA-AES256-GCM-SHA384", false, true);
    row("ECDHE-ECDSA-CHACHA20-POLY1305", false, true);
    row("ECDHE-RSA-AES128-GCM-SHA256", true, true);
    row("ECDHE-RSA-AES256-GCM-SHA384", true, true);
    row("ECDHE-RSA-CHACHA20-POLY1305", true, true);
    row("ECDHE-ECDSA-AES128-SHA256", false, false); // CBC
    row("ECDHE-ECDSA-AES256-CCM8", false, false); // a short tag
    row("ECDHE-RSA-AES256-SHA384", true, false);
    row("AES128-GCM-SHA256", true, false); // no forward secrecy
    row("AES256-SHA", true, false);
    row("DHE-RSA-AES128-GCM-SHA256", true, false);
}

void TlsStreamTest::takesSuites()
{
    QFETCH(QByteArray, suite);
    QFETCH(bool, rsa);
    TlsPair pair(rsa ? *m_rsa : *m_ecdsa, {.newest = TLS1_2_VERSION, .suites = suite});
    QTEST(pair.connect(), "taken");
}

void TlsStreamTest::choosesTheProtocol_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<bool>("connected");
    QTest::newRow("none") << QByteArray() << QByteArray() << true;
    QTest::newRow("ours") << QByteArray("\x8http/1.1") << QByteArray("http/1.1") << true;
    QTest::newRow("ours too") << QByteArray("\x2h2\x8http/1.1") << QByteArray("http/1.1") << true;
    QTest::newRow("another") << QByteArray("\x2h2") << QByteArray() << false;
    QTest::newRow("others") << QByteArray("\x2h2\x8http/1.0\x7http/1.") << QByteArray() << false;
}

void TlsStreamTest::choosesTheProtocol()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, chosen);
    QFETCH(bool, connected);
    TlsPair pair(*m_ecdsa, {.newest = TLS1_2_VERSION, .protocols = offered}); // 1.2: alerts are readable
    QCOMPARE(pair.connect(), connected);
    const unsigned char *name = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(pair.client().ssl(), &name, &size);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(name), qsizetype(size)), chosen);
    TlsPair refused(*m_ecdsa, {.protocols = offered});
    if (!connected) {
        refused.client().handshake();
        refused.sendRaw(refused.client().takeOutput());
        QCOMPARE(refused.server().handshake(), State::Broken);
        QCOMPARE(refused.receiveRaw().toHex(), QByteArray("15030300020278")); // a fatal no_application_protocol alert
    }
}

void TlsStreamTest::refusesRenegotiation()
{
    TlsPair pair(*m_ecdsa, {.newest = TLS1_2_VERSION});
    QVERIFY(pair.connect());
    QCOMPARE(SSL_renegotiate(pair.client().ssl()), 1);
    QVERIFY(!pair.client().handshake());
    pair.carry();
    pair.readAtServer();
    pair.carry();
    QVERIFY(!pair.client().handshake());
    QCOMPARE(SSL_get_error(pair.client().ssl(), -1), SSL_ERROR_SSL); // told so by an alert
}

// A record is decrypted at once, but taken in pieces: the descriptor tells of no more.
void TlsStreamTest::givesRecordsPieceByPiece()
{
    TlsPair pair(*m_ecdsa);
    QVERIFY(pair.connect());
    const QByteArray content(16 * 1024, 'x');
    pair.client().write(content);
    pair.carry();
    const auto [received, state] = pair.readAtServer();
    QCOMPARE(received, content);
    QCOMPARE(state, State::NeedsRead);
}

void TlsStreamTest::carriesMuchBothWays_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1.2") << TLS1_2_VERSION;
    QTest::newRow("1.3") << TLS1_3_VERSION;
}

void TlsStreamTest::carriesMuchBothWays()
{
    QFETCH(int, version);
    constexpr qsizetype amount = 8 * 1024 * 1024;
    TlsPair pair(*m_ecdsa, {.oldest = version, .newest = version}, 2048);
    QVERIFY(pair.connect());
    QByteArray content(amount, Qt::Uninitialized);
    QRandomGenerator(7).generate(content.begin(), content.end());
    pair.client().write(content);
    QByteArray atServer;
    QByteArray atClient;
    qsizetype written = 0;
    bool waited = false;
    QElapsedTimer watch;
    watch.start();
    while ((atServer.size() < amount || atClient.size() < amount) && watch.elapsed() < 60'000) {
        atServer += pair.readAtServer().first;
        while (written < amount) {
            const QByteArray moved(content.constData() + written, std::min<qsizetype>(100'000, amount - written)); // elsewhere each time
            const ByteStream::Moved step = pair.server().write(moved.data(), moved.size());
            QVERIFY(step.state == State::Done || step.state == State::NeedsWrite);
            waited = waited || step.state == State::NeedsWrite;
            if (step.state == State::NeedsWrite)
                break;
            written += step.bytes;
        }
        pair.carry();
        atClient += pair.client().read();
    }
    QVERIFY(waited);
    QVERIFY(atServer == content);
    QVERIFY(atClient == content);
}

void TlsStreamTest::endsInOrder_data()
{
    carriesMuchBothWays_data();
}

void TlsStreamTest::endsInOrder()
{
    QFETCH(int, version);
    TlsPair pair(*m_ecdsa, {.oldest = version, .newest = version});
    QVERIFY(pair.connect());
    QVERIFY(pair.exchange());
    QCOMPARE(pair.server().endSending(), State::Done);
    pair.carry();
    QCOMPARE(pair.client().read(), QByteArray());
    QCOMPARE(SSL_get_shutdown(pair.client().ssl()), SSL_RECEIVED_SHUTDOWN); // close_notify, not only the end of the connection
    pair.client().write("more");
    pair.carry();
    QCOMPARE(pair.readAtServer(), std::pair(QByteArray("more"), State::NeedsRead));
    SSL_shutdown(pair.client().ssl());
    pair.carry();
    QCOMPARE(pair.readAtServer().second, State::Ended);

    TlsPair other(*m_ecdsa, {.oldest = version, .newest = version});
    QVERIFY(other.connect());
    SSL_shutdown(other.client().ssl());
    other.carry();
    QCOMPARE(other.readAtServer().second, State::Ended);
    QCOMPARE(other.server().write("late", 4).bytes, 4); // it may still take answers
    QCOMPARE(other.server().endSending(), State::Done);
    other.carry();
    QCOMPARE(other.receiveRaw(), QByteArray());
}

void TlsStreamTest::tellsATruncation()
{
    TlsPair pair(*m_ecdsa);
    QVERIFY(pair.connect());
    pair.client().write("half");
    pair.carry();
    pair.endClientSending();
    QCOMPARE(pair.readAtServer(), std::pair(QByteArray("half"), State::Broken));
    QCOMPARE(pair.server().write("x", 1).state, State::Broken);
    QCOMPARE(pair.server().endSending(), State::Broken);
    // What this connection left behind is not taken for another's.
    TlsPair next(*m_ecdsa);
    QVERIFY(next.connect());
    QVERIFY(next.exchange());
}

void TlsStreamTest::survivesAPeerThatLeft()
{
    TlsPair pair(*m_ecdsa);
    QVERIFY(pair.connect());
    const int descriptor = int(pair.server().descriptor());
    pair.hangUp();
    const QByteArray content(100'000, 'x');
    QCOMPARE(pair.server().write(content.data(), content.size()).state, State::Broken); // and no SIGPIPE
    QCOMPARE(pair.server().endSending(), State::Broken);
    {
        TlsPair other(*m_ecdsa);
        QVERIFY(other.server().descriptor() != descriptor);
        other.hangUp();
        QCOMPARE(other.server().handshake(), State::Broken);
    }
    TlsPair ending(*m_ecdsa);
    QVERIFY(ending.connect());
    ending.hangUp();
    QCOMPARE(ending.server().endSending(), State::Broken);
}

void TlsStreamTest::refusesPlainHttp()
{
    for (const QByteArray &bytes :
         {QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"), QByteArray("GET /"), QByteArray(5, '\0'), QByteArray(5, '\xff')}) {
        TlsPair pair(*m_ecdsa);
        pair.sendRaw(bytes);
        QCOMPARE(pair.server().handshake(), State::Broken);
        QCOMPARE(pair.server().read(nullptr, 0).state, State::Broken);
    }
}

// Key updates are answered without an end by OpenSSL, within one call.
void TlsStreamTest::endsWhoSendsNoContent()
{
    TlsPair pair(*m_ecdsa, {.oldest = TLS1_3_VERSION});
    QVERIFY(pair.connect());
    State state = State::NeedsRead;
    for (int i = 0; i < 20'000 && state == State::NeedsRead; ++i) {
        for (int j = 0; j < 4000; ++j) {
            SSL_key_update(pair.client().ssl(), SSL_KEY_UPDATE_NOT_REQUESTED);
            pair.client().handshake();
        }
        while (pair.carry() > 0) { }
        state = pair.readAtServer().second;
    }
    QCOMPARE(state, State::Broken);
}

void TlsStreamTest::survivesVanishingAtEachByte_data()
{
    carriesMuchBothWays_data();
}

namespace {

/// Brings a handshake to the server through a change of its bytes. The state it ends in.
template<class Change>
State handshakeThrough(const TlsIdentity &identity, int version, Change change)
{
    TlsPair pair(identity, {.oldest = version, .newest = version});
    State state = State::NeedsRead;
    bool goesOn = true;
    for (int round = 0; round < 4 && goesOn && state == State::NeedsRead; ++round) {
        pair.client().handshake();
        QByteArray bytes = pair.client().takeOutput();
        goesOn = change(bytes);
        pair.sendRaw(bytes);
        state = pair.server().handshake();
        pair.client().giveInput(pair.receiveRaw());
    }
    pair.endClientSending();
    return state == State::NeedsRead ? pair.server().handshake() : state;
}

} // namespace

void TlsStreamTest::survivesVanishingAtEachByte()
{
    QFETCH(int, version);
    qsizetype all = 0;
    QCOMPARE(handshakeThrough(*m_ecdsa, version, [&all](const QByteArray &bytes) { return all += bytes.size(), true; }), State::Done);
    QVERIFY(all > 200);
    for (qsizetype vanishing = 0; vanishing < all; ++vanishing) {
        const State state = handshakeThrough(*m_ecdsa, version, [left = vanishing](QByteArray &bytes) mutable {
            bytes.truncate(left);
            left -= bytes.size();
            return left > 0;
        });
        QCOMPARE(state, State::Broken);
    }
}

void TlsStreamTest::survivesMutations_data()
{
    carriesMuchBothWays_data();
}

void TlsStreamTest::survivesMutations()
{
    QFETCH(int, version);
    QRandomGenerator random(1234);
    int broken = 0;
    constexpr int rounds = 1500;
    for (int i = 0; i < rounds; ++i) {
        const State state = handshakeThrough(*m_ecdsa, version, [&random](QByteArray &bytes) {
            const int changes = int(random.bounded(4));
            for (int j = 0; j < changes && !bytes.isEmpty(); ++j) {
                const qsizetype where = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0: bytes[where] = char(random.generate()); break;
                case 1: bytes.insert(where, char(random.generate())); break;
                case 2: bytes.remove(where, random.bounded(1, 20)); break;
                case 3: bytes.insert(where, bytes.mid(where, random.bounded(1, 200))); break;
                }
            }
            return true;
        });
        QVERIFY(state == State::Broken || state == State::Done);
        broken += state == State::Broken;
    }
    QVERIFY(broken > rounds / 4);
    TlsPair pair(*m_ecdsa, {.oldest = version, .newest = version});
    QVERIFY(pair.connect());
    QVERIFY(pair.exchange());
}

QTEST_APPLESS_MAIN(TlsStreamTest)
#include "tst_tlsstream.moc"
