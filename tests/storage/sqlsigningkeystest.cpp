// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlsigningkeys.h"

#include "core/auth/base64url.h"
#include "core/storage/schema/migrator.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

/// What a thief of the database gets, and what somebody who can write to it can do: nothing.
class SqlSigningKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theFileHoldsNoKey();
    void anotherMasterKeyOpensNothing();
    void aSealedKeyOpensInItsOwnRowOnly();
    void aRowCannotLieAboutTheAlgorithm();
    void retiredKeysAreGoneFromTheTable();

private:
    SigningKey addKey(int number, SigningKey::Algorithm algorithm = SigningKey::Algorithm::Es256);
    /// All of the database's files, byte by byte.
    QByteArray files() const;
    void write(const char *sql);

    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Sealer m_sealer{Secret(QByteArray(Sealer::keyBytes, 'k')), m_random};
    std::unique_ptr<SqlSigningKeys> m_keys;
};

namespace {

AuditEvent eventOf(AuditAction action)
{
    return {.action = action, .at = FakeClock::start, .actor = {}, .subjectId = {}, .subjectName = {}, .details = {}};
}

/// The private number itself, as PKCS#8 has it: of a P-256 key behind its headers, of an Ed25519 key at the end.
QByteArray privateNumber(const SigningKey &key)
{
    const QList<QByteArray> lines = key.toPem().view().toByteArray().trimmed().split('\n');
    const QByteArray der = QByteArray::fromBase64(lines.mid(1, lines.size() - 2).join());
    return key.algorithm() == SigningKey::Algorithm::Es256 ? der.sliced(36, 32) : der.last(32);
}

} // namespace

void SqlSigningKeysTest::init()
{
    m_keys.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open({.path = m_folder->filePath(QStringLiteral("sallyport.db"))}).value();
    QVERIFY(Migrator(*m_database, builtInMigrations().value(), m_clock).up());
    m_keys = std::make_unique<SqlSigningKeys>(*m_database, m_sealer);
}

SigningKey SqlSigningKeysTest::addKey(int number, SigningKey::Algorithm algorithm)
{
    SigningKey key = SigningKey::generate(algorithm).value();
    const KeyRecord record{.id = key.id(),
                           .algorithm = algorithm,
                           .number = number,
                           .createdAt = m_clock.now(),
                           .signsFrom = m_clock.now(),
                           .tokenLifetime = std::chrono::minutes(15),
                           .retiredAt = {}};
    if (!m_keys->add(record, key, eventOf(AuditAction::KeyRotated)).value_or(false))
        qFatal("the key could not be added");
    return key;
}

QByteArray SqlSigningKeysTest::files() const
{
    QByteArray all;
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a database file could not be read");
        all += file.readAll();
    }
    return all;
}

void SqlSigningKeysTest::write(const char *sql)
{
    const auto done =
        m_database->write([&](Connection &connection) -> Result<> { return connection.executeOnce(QString::fromLatin1(sql)); });
    if (!done)
        qFatal("%s", qPrintable(done.error().cause));
}

void SqlSigningKeysTest::theFileHoldsNoKey()
{
    for (const auto algorithm : {SigningKey::Algorithm::Es256, SigningKey::Algorithm::EdDsa}) {
        const SigningKey key = addKey(int(algorithm) + 1, algorithm);
        const QByteArray stolen = files(), secret = privateNumber(key);
        QVERIFY(stolen.contains(key.id()));
        QCOMPARE(secret.size(), 32);
        for (const QByteArray &form : {secret, secret.toHex(), secret.toBase64(), toBase64Url(secret), QByteArray("PRIVATE KEY")})
            QVERIFY(!stolen.contains(form));
        // Base64 of the whole has its middle wherever the number begins.
        QVERIFY(!stolen.contains(secret.sliced(1, 27).toBase64()) && !stolen.contains(secret.sliced(2, 27).toBase64()));
    }
}

void SqlSigningKeysTest::anotherMasterKeyOpensNothing()
{
    const QByteArray id = addKey(1).id();
    const Sealer other(Secret(QByteArray(Sealer::keyBytes, 'o')), m_random);
    const auto refused = SqlSigningKeys(*m_database, other).open(id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(QStringLiteral("master.key")));
}

void SqlSigningKeysTest::aSealedKeyOpensInItsOwnRowOnly()
{
    const QByteArray first = addKey(1).id(), second = addKey(2).id();
    write("UPDATE signing_keys SET sealed_key = (SELECT sealed_key FROM signing_keys WHERE number = 1)");
    QVERIFY(m_keys->open(first));
    QCOMPARE(m_keys->open(second).error().code, ErrorCode::ConfigurationInvalid);
}

void SqlSigningKeysTest::aRowCannotLieAboutTheAlgorithm()
{
    const QByteArray id = addKey(1).id();
    write("UPDATE signing_keys SET algorithm = 'EdDSA'");
    QCOMPARE(m_keys->open(id).error().code, ErrorCode::ConfigurationInvalid);
}

void SqlSigningKeysTest::retiredKeysAreGoneFromTheTable()
{
    const QByteArray first = addKey(1).id();
    addKey(2);
    const auto sealed = [&] {
        return m_database->readOne([](Connection &connection) {
            return connection.selectOne(QStringLiteral("SELECT sealed_key FROM signing_keys WHERE number = 1"), {},
                                        [](Row row) { return row.optionalText(); });
        });
    };
    QVERIFY(sealed().value()->has_value());
    QVERIFY(m_keys->retire(first, m_clock.now(), eventOf(AuditAction::KeyRetired)).value());
    QVERIFY(!sealed().value()->has_value());
}

QTEST_GUILESS_MAIN(SqlSigningKeysTest)
#include "sqlsigningkeystest.moc"
