// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordhash.h"

#include "core/auth/passwordhasher.h"
#include "tests/auth/foreignhashsamples.h"
#include "tests/support/fakerandom.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;

/// Hashes that other systems made: how they are spelled, what is refused, and that the right password opens them.
class PasswordHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheRightPassword_data();
    void opensWithTheRightPassword();
    void whatIsStoredIsReadAsItIs_data() { opensWithTheRightPassword_data(); }
    void whatIsStoredIsReadAsItIs();
    void publishedPbkdf2_data();
    void publishedPbkdf2();
    void publishedScrypt_data();
    void publishedScrypt();
    void publishedFirebase();
    void firebaseRefusesPartsThatDoNotFit();
    void onlyBcryptsFirst72BytesCount();
    void aNulNeverMatchesBcrypt();
    void longPbkdf2HashesAreKeptToTheDigest();
    void isInspected_data();
    void isInspected();
    void isRefused_data();
    void isRefused();
    void isRefusedByName_data();
    void isRefusedByName();

private:
    bool opens(const QByteArray &password, const QByteArray &stored) { return m_hasher.verify(Secret(password), stored); }

    FakeRandom m_random;
    PasswordHasher m_hasher{m_random, {.memoryKiB = 64, .passes = 1, .lanes = 1}};
};

Q_DECLARE_METATYPE(PasswordHashKind)

void PasswordHashTest::opensWithTheRightPassword_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("foreign");
    for (const ForeignHashSample &sample : foreignHashSamples)
        QTest::newRow(sample.name) << QByteArray(sample.password) << QByteArray(sample.hash);
}

void PasswordHashTest::opensWithTheRightPassword()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, foreign);
    const auto stored = storedPasswordHash(foreign);
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    QVERIFY(opens(password, *stored));
    QVERIFY(!opens('x' + password, *stored));
    QVERIFY(m_hasher.needsRehash(*stored));
}

void PasswordHashTest::whatIsStoredIsReadAsItIs()
{
    QFETCH(QByteArray, foreign);
    const QByteArray stored = storedPasswordHash(foreign).value();
    QVERIFY(inspectPasswordHash(stored));
    QCOMPARE(storedPasswordHash(stored).value(), stored);
    QVERIFY2(stored.startsWith('$') && !stored.contains('=' + QByteArray("$")), stored.constData());
}

void PasswordHashTest::publishedPbkdf2_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("hash");
    const auto row = [](const char *name, const char *digest, int iterations, QByteArray password, QByteArray salt, const char *hash) {
        QTest::newRow(name) << QByteArray(digest) << iterations << password << salt << QByteArray::fromHex(hash);
    };
    row("RFC 6070, 1", "sha1", 1, "password", "salt", "0c60c80f961f0e71f3a9b524af6012062fe037a6");
    row("RFC 6070, 2", "sha1", 2, "password", "salt", "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957");
    row("RFC 6070, 3", "sha1", 4096, "password", "salt", "4b007901b765489abead49d926f721d065a429c1");
    row("RFC 6070, 6", "sha1", 4096, QByteArray("pass\0word", 9), QByteArray("sa\0lt", 5), "56fa6aa75548099dcc37d7f03425e0c3");
    row("RFC 7914, 11", "sha256", 1, "passwd", "salt",
        "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783");
}

void PasswordHashTest::publishedPbkdf2()
{
    QFETCH(QByteArray, digest);
    QFETCH(int, iterations);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, hash);
    const QByteArray stored = storedPbkdf2Hash(digest, iterations, salt, hash).value();
    QVERIFY(opens(password, stored));
    QVERIFY(!opens(password + 'x', stored));
}

void PasswordHashTest::publishedScrypt_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("stored");
    const auto row = [](const char *name, const char *password, const char *salt, const char *cost, const char *hash) {
        const auto base64 = [](const QByteArray &bytes) { return bytes.toBase64(QByteArray::OmitTrailingEquals); };
        const QByteArray stored = "$scrypt$" + QByteArray(cost) + '$' + base64(salt) + '$' + base64(QByteArray::fromHex(hash));
        QTest::newRow(name) << QByteArray(password) << stored;
    };
    row("RFC 7914, 12, second", "password", "NaCl", "ln=10,r=8,p=16",
        "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
    row("RFC 7914, 12, third", "pleaseletmein", "SodiumChloride", "ln=14,r=8,p=1",
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

void PasswordHashTest::publishedScrypt()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, stored);
    QVERIFY(opens(password, stored));
    QVERIFY(!opens(password + 'x', stored));
}

namespace {

// From the README of github.com/firebase/scrypt.
FirebaseScrypt firebaseProject()
{
    return {.signerKey = QByteArray::fromBase64("jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA=="),
            .saltSeparator = QByteArray::fromBase64("Bw=="),
            .rounds = 8,
            .memoryCost = 14};
}
const QByteArray firebaseSalt = QByteArray::fromBase64("42xEC+ixf3L2lw==");
const QByteArray firebaseHash =
    QByteArray::fromBase64("lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ==");

} // namespace

void PasswordHashTest::publishedFirebase()
{
    const QByteArray stored = storedFirebaseHash(firebaseProject(), firebaseSalt, firebaseHash).value();
    QVERIFY(opens("user1password", stored));
    QVERIFY(!opens("user2password", stored));
    QVERIFY(!stored.contains(firebaseProject().signerKey.toBase64(QByteArray::OmitTrailingEquals)));
    QCOMPARE(storedPasswordHash(stored).value(), stored);
    FirebaseScrypt other = firebaseProject();
    other.signerKey[0] = 'x';
    QVERIFY(!opens("user1password", storedFirebaseHash(other, firebaseSalt, firebaseHash).value()));
}

void PasswordHashTest::firebaseRefusesPartsThatDoNotFit()
{
    const auto isRefused = [](const FirebaseScrypt &project, const QByteArray &salt, const QByteArray &hash) {
        const auto stored = storedFirebaseHash(project, salt, hash);
        return !stored && stored.error().code == ErrorCode::ValidationFailed && !stored.error().detail.isEmpty();
    };
    QVERIFY(isRefused(firebaseProject(), {}, firebaseHash));
    QVERIFY(isRefused(firebaseProject(), firebaseSalt, {}));
    QVERIFY(isRefused(firebaseProject(), firebaseSalt, firebaseHash.chopped(1)));
    FirebaseScrypt costly = firebaseProject();
    costly.memoryCost = 19;
    QVERIFY(isRefused(costly, firebaseSalt, firebaseHash));
    FirebaseScrypt keyless = firebaseProject();
    keyless.signerKey.clear();
    QVERIFY(isRefused(keyless, firebaseSalt, firebaseHash));
}

void PasswordHashTest::onlyBcryptsFirst72BytesCount()
{
    const QByteArray stored = "$2b$04$dviB9h.oAP/SQ2wLGmDxxeJF3LzfFRmdV.djzS9NTIVVwq4DzJWVG"; // of 100 times z
    QVERIFY(opens(QByteArray(72, 'z'), stored));
    QVERIFY(opens(QByteArray(1024, 'z'), stored));
    QVERIFY(!opens(QByteArray(71, 'z'), stored));
}

void PasswordHashTest::aNulNeverMatchesBcrypt()
{
    const QByteArray stored = "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW";
    QVERIFY(opens("U*U", stored));
    QVERIFY(!opens(QByteArray("U*U\0", 4), stored));
    QVERIFY(!opens(QByteArray("U*U\0U*U", 7), stored));
}

void PasswordHashTest::longPbkdf2HashesAreKeptToTheDigest()
{
    // The first 20 of 25 bytes of RFC 6070's fifth are a whole SHA-1.
    const QByteArray hash = QByteArray::fromHex("3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038");
    const QByteArray stored = storedPbkdf2Hash("sha1", 4096, "saltSALTsaltSALTsaltSALTsaltSALTsalt", hash).value();
    QVERIFY(opens("passwordPASSWORDpassword", stored));
    QVERIFY(stored.endsWith('$' + hash.first(20).toBase64(QByteArray::OmitTrailingEquals)));
}

void PasswordHashTest::isInspected_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<PasswordHashKind>("kind");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *stored, PasswordHashKind kind, const char *description) {
        QTest::newRow(description) << QByteArray(stored) << kind << QString::fromLatin1(description);
    };
    row("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", PasswordHashKind::Argon2id,
        "Argon2id, 256 KiB, 2 passes, 1 lanes");
    row("$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", PasswordHashKind::Argon2i,
        "Argon2i, 256 KiB, 2 passes, 1 lanes");
    row("$argon2d$v=16$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", PasswordHashKind::Argon2d,
        "Argon2d, 256 KiB, 2 passes, 1 lanes");
    row("$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW", PasswordHashKind::Bcrypt, "bcrypt, cost 12");
    row("$bcrypt-sha256-hex$2b$10$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW", PasswordHashKind::Bcrypt,
        "bcrypt of SHA-256, cost 10");
    row("$scrypt$ln=15,r=8,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", PasswordHashKind::Scrypt,
        "scrypt, N 2^15, r 8, p 1");
    row("$pbkdf2-sha512$i=210000$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", PasswordHashKind::Pbkdf2,
        "PBKDF2 with SHA512, 210000 iterations");
    row("$firebase-scrypt$ln=14,r=8$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", PasswordHashKind::FirebaseScrypt,
        "Firebase scrypt, memory cost 14, rounds 8");
}

void PasswordHashTest::isInspected()
{
    QFETCH(QByteArray, stored);
    QFETCH(PasswordHashKind, kind);
    QFETCH(QString, description);
    const auto info = inspectPasswordHash(stored);
    QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
    QCOMPARE(info->kind, kind);
    QCOMPARE(info->description, description);
}

void PasswordHashTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("foreign");
    const QByteArray tail = "$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    const QByteArray bcryptTail = "$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a password") << QByteArray("correct horse");
    QTest::newRow("a bare MD5") << QByteArray("5f4dcc3b5aa765d61d8327deb882cf99");
    QTest::newRow("Argon2, 4 GiB") << "$argon2id$v=19$m=4194304,t=2,p=1" + tail;
    QTest::newRow("Argon2, 32 GiB in all") << "$argon2id$v=19$m=1048576,t=32,p=1" + tail;
    QTest::newRow("Argon2, another version") << "$argon2id$v=18$m=256,t=2,p=1" + tail;
    QTest::newRow("Argon2 with a key id") << "$argon2id$v=19$m=256,t=2,p=1,keyid=Zm9v" + tail;
    QTest::newRow("bcrypt, cost 31") << "$2b$31" + bcryptTail;
    QTest::newRow("bcrypt, cost 17") << "$2b$17" + bcryptTail;
    QTest::newRow("bcrypt, cost 3") << "$2b$03" + bcryptTail;
    QTest::newRow("bcrypt, no cost") << "$2b$xx" + bcryptTail;
    QTest::newRow("bcrypt, cut") << "$2b$12" + bcryptTail.chopped(1);
    QTest::newRow("bcrypt, longer") << "$2b$12" + bcryptTail + "x";
    QTest::newRow("bcrypt, not base64") << "$2b$12" + bcryptTail.chopped(1) + "!";
    QTest::newRow("bcrypt of another letter") << "$2z$12" + bcryptTail;
    QTest::newRow("scrypt, 512 MiB") << "$scrypt$ln=19,r=8,p=1" + tail;
    QTest::newRow("scrypt, 17 lanes") << "$scrypt$ln=10,r=8,p=17" + tail;
    QTest::newRow("scrypt, no rounds") << "$scrypt$ln=0,r=8,p=1" + tail;
    QTest::newRow("scrypt, past 32 bits") << "$scrypt$ln=4294967306,r=8,p=1" + tail;
    QTest::newRow("scrypt, no salt") << QByteArray("$scrypt$ln=10,r=8,p=1$$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    QTest::newRow("scrypt, no hash") << QByteArray("$scrypt$ln=10,r=8,p=1$c29tZXNhbHQ$");
    QTest::newRow("scrypt, N no power of two") << QByteArray("scrypt:1000:8:1$salt$00112233445566778899aabbccddeeff");
    QTest::newRow("PBKDF2, too many iterations") << "$pbkdf2-sha256$i=5000001" + tail;
    QTest::newRow("PBKDF2, past 32 bits") << "$pbkdf2-sha256$i=4294967297" + tail;
    QTest::newRow("PBKDF2, no iteration") << "$pbkdf2-sha256$i=0" + tail;
    QTest::newRow("PBKDF2, MD5") << "$pbkdf2-md5$i=1000" + tail;
    QTest::newRow("PBKDF2, no salt") << QByteArray("pbkdf2_sha256$1000$$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4=");
    QTest::newRow("PBKDF2, hash of 15 bytes") << QByteArray("$pbkdf2-sha256$i=1000$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4r");
    QTest::newRow("Werkzeug, no hex") << QByteArray("pbkdf2:sha256:1000$salt$zz112233445566778899aabbccddeeff");
    QTest::newRow("Werkzeug, no salt") << QByteArray("pbkdf2:sha256:1000$00112233445566778899aabbccddeeff");
    QTest::newRow("Django, no count") << QByteArray("pbkdf2_sha256$x$salt$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4=");
    QTest::newRow("too long") << "$scrypt$ln=10,r=8,p=1$" + QByteArray(2000, 'A') + "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    QTest::newRow("braces in braces") << QByteArray("{crypt}").repeated(100);
}

void PasswordHashTest::isRefused()
{
    QFETCH(QByteArray, foreign);
    QElapsedTimer timer;
    timer.start();
    const auto stored = storedPasswordHash(foreign);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::ValidationFailed);
    QVERIFY(!stored.error().detail.isEmpty());
    QVERIFY(!inspectPasswordHash(foreign));
    QVERIFY(!opens("password", foreign));
    QVERIFY2(timer.elapsed() < 1000, "it was computed");
}

void PasswordHashTest::isRefusedByName_data()
{
    QTest::addColumn<QByteArray>("foreign");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *foreign, const char *name) { QTest::newRow(name) << QByteArray(foreign) << QString::fromLatin1(name); };
    row("$2x$05$/OK.fbVrR/bpIqNJ5ianF.CE5elHaaO4EbggVDjb8P19RukzXSM3e", "$2x$");
    row("$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjlO/O817G3uBnIFNjnQJuesI68OTLiBFdcbYEdFCoEOfaS35inz1", "SHA-512-crypt");
    row("$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc8", "SHA-256-crypt");
    row("$y$j9T$F5Jx5fExrKuPp53xLKQ..1$X3DX6M94c7o.9agCG9G317fhZg9SqC.5i5rd.RhAtQ7", "yescrypt");
    row("$1$saltsalt$qjXMvbEw8oaL.CzflDtaK/", "MD5-crypt");
    row("$P$B12345678L6Lpt4BxNotVIMILOa9u81", "phpass");
    row("$bcrypt-sha256$v=2,t=2b,r=12$n79VH.0Q2TMWmt3Oqt9uku$Kq4Noyk3094Y2QlB8NdRT8SvGiI4ft2", "passlib's bcrypt_sha256");
    row("sha1$abc$00112233445566778899aabbccddeeff00112233", "salted SHA-1");
    row("{SSHA}MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=", "{SSHA}");
    row("!3vXrpYb3JqDwCqVNjqkMxOTYEfVXfcVLbXPkKG3E", "no password");
}

void PasswordHashTest::isRefusedByName()
{
    QFETCH(QByteArray, foreign);
    QFETCH(QString, name);
    const auto stored = storedPasswordHash(foreign);
    QVERIFY(!stored);
    QVERIFY2(stored.error().detail.contains(name), qPrintable(stored.error().detail));
    QVERIFY(!opens("password", foreign));
}

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "passwordhashtest.moc"
