// SPDX-License-Identifier: Apache-2.0
#include "core/storage/files/signingkeyfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

/// The key file of earlier versions: read, and removed when it is told.
class SigningKeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsTheKeyAndItsAge();
    void aMissingFileIsNoKey();
    void refusesAFileOthersCanRead();
    void leavesADamagedFileAlone_data();
    void leavesADamagedFileAlone();
    void removesTheLinkAndNotWhatItLeadsTo();

private:
    SigningKeyFile file() const { return SigningKeyFile(m_folder->filePath(QStringLiteral("signing-key.pem"))); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

void writeFile(const QString &path, const QByteArray &content, QFile::Permissions rights = ownerOnly)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.setPermissions(rights))
        qFatal("a test file could not be written");
}

QByteArray somePem()
{
    return SigningKey::generate().value().toPem().view().toByteArray();
}

} // namespace

void SigningKeyFileTest::readsTheKeyAndItsAge()
{
    const SigningKey key = SigningKey::generate().value();
    writeFile(file().path(), key.toPem().view().toByteArray());
    QCOMPARE(file().load().value()->id(), key.id());
    const Timestamp now = SystemClock().now();
    QVERIFY(file().madeAt() <= now && file().madeAt() > now - std::chrono::minutes(5));
    QVERIFY(file().remove());
    QVERIFY(!QFile::exists(file().path()));
}

void SigningKeyFileTest::aMissingFileIsNoKey()
{
    const auto none = file().load();
    QVERIFY(none && !*none);
    QVERIFY(!QFile::exists(file().path()));
}

void SigningKeyFileTest::refusesAFileOthersCanRead()
{
    writeFile(file().path(), somePem(), ownerOnly | QFile::ReadOther);
    const auto refused = file().load();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(QStringLiteral("chmod 600")));
}

void SigningKeyFileTest::leavesADamagedFileAlone_data()
{
    const QByteArray good = somePem();
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("not a key");
    QTest::newRow("cut") << good.first(good.size() / 2);
    QTest::newRow("huge") << QByteArray(100'000, 'x');
}

void SigningKeyFileTest::leavesADamagedFileAlone()
{
    QFETCH(QByteArray, content);
    writeFile(file().path(), content);
    const auto refused = file().load();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(file().path()));
    QFile kept(file().path());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
}

void SigningKeyFileTest::removesTheLinkAndNotWhatItLeadsTo()
{
    const QString target = m_folder->filePath(QStringLiteral("elsewhere.pem"));
    writeFile(target, somePem());
    QVERIFY(QFile::link(target, file().path()));
    QVERIFY(file().load().value());
    QVERIFY(file().remove());
    QVERIFY(QFile::exists(target) && !QFile::exists(file().path()));
}

QTEST_APPLESS_MAIN(SigningKeyFileTest)
#include "signingkeyfiletest.moc"
