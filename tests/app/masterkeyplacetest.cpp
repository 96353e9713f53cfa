// SPDX-License-Identifier: Apache-2.0
#include "app/composition/masterkey.h"
#include "app/composition/masterkeyrotation.h"
#include "app/composition/signingkeystore.h"
#include "core/auth/keyring.h"
#include "core/storage/files/masterkeyfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

/// The master key of a desktop: in the keychain where that works, in a file where it does not, and never lost.
class MasterKeyPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isMadeInTheVault();
    void isMadeInAFileWithoutAVault_data();
    void isMadeInAFileWithoutAVault();
    void aFileIsNeverTakenAway();
    void isMadeInAFileWhenTheVaultForgets();
    void whatIsNotThereIsSaid();
    void aVaultThatDoesNotAnswerIsNotReplaced();
    void anEmptyVaultDoesNotMeanANewKey();

private:
    class Vault final : public MasterKeyVault
    {
    public:
        std::optional<ErrorCode> trouble;
        bool forgets = false;
        QList<Need> needs;
        std::optional<Secret> kept;

        Result<Secret> load(const QString &, Need need) override
        {
            needs.append(need);
            if (trouble)
                return Error{.code = *trouble, .detail = QStringLiteral("told to fail")};
            if (!kept || forgets)
                return Error{.code = ErrorCode::KeychainEmpty, .detail = QStringLiteral("nothing is kept")};
            return kept->clone();
        }
        Result<> save(const QString &, const Secret &key) override
        {
            if (trouble)
                return Error{.code = *trouble, .detail = QStringLiteral("told to fail")};
            kept = key.clone();
            return {};
        }
    };

    QString file() const { return m_folder->filePath(QStringLiteral("master.key")); }
    /// Starts as a server does: nothing, or what stopped it.
    std::optional<Error> start(MasterKeyVault *vault);

    std::unique_ptr<QTemporaryDir> m_folder;
    Settings m_settings;
    Vault m_vault;
};

void MasterKeyPlaceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = Settings();
    m_settings.dataDirectory = m_folder->path();
    m_vault.trouble.reset();
    m_vault.forgets = false;
    m_vault.kept.reset();
    m_vault.needs.clear();
}

std::optional<Error> MasterKeyPlaceTest::start(MasterKeyVault *vault)
{
    auto installation = Installation::open(m_settings);
    if (!installation)
        return installation.error();
    auto store = SigningKeyStore::open(m_settings, **installation, vault);
    if (!store)
        return store.error();
    if (auto prepared = (*store)->keys().prepare(); !prepared)
        return prepared.error();
    auto ring = KeyRing::open((*store)->repository(), (*installation)->clock());
    return ring ? std::nullopt : std::optional(ring.error());
}

void MasterKeyPlaceTest::isMadeInTheVault()
{
    QVERIFY(!start(&m_vault));
    QVERIFY(m_vault.kept && !QFile::exists(file()));
    const QByteArray key = m_vault.kept->view().toByteArray();
    QVERIFY(!m_vault.needs.contains(MasterKeyVault::Need::Certainly)); // nobody waits for what is not needed yet
    QVERIFY(!start(&m_vault));
    QCOMPARE(m_vault.needs.last(), MasterKeyVault::Need::Certainly);
    QCOMPARE(m_vault.kept->view().toByteArray(), key);
}

void MasterKeyPlaceTest::isMadeInAFileWithoutAVault_data()
{
    QTest::addColumn<ErrorCode>("trouble");
    QTest::newRow("absent") << ErrorCode::KeychainAbsent;
    QTest::newRow("locked") << ErrorCode::KeychainLocked;
    QTest::newRow("silent") << ErrorCode::KeychainTimeout;
}

void MasterKeyPlaceTest::isMadeInAFileWithoutAVault()
{
    QFETCH(ErrorCode, trouble);
    m_vault.trouble = trouble;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("kept in a file.*told to fail")));
    QVERIFY(!start(&m_vault));
    QVERIFY(QFile::exists(file()));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

/// Whoever made it, `sallyportd` may read it there.
void MasterKeyPlaceTest::aFileIsNeverTakenAway()
{
    QVERIFY(!start(nullptr));
    QVERIFY(QFile::exists(file()));
    for (int times = 0; times < 2; ++times) {
        QVERIFY(!start(&m_vault));
        QVERIFY(QFile::exists(file()) && !m_vault.kept);
    }
    QVERIFY(!start(nullptr));
}

void MasterKeyPlaceTest::isMadeInAFileWhenTheVaultForgets()
{
    m_vault.forgets = true;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("kept in a file")));
    QVERIFY(!start(&m_vault));
    QVERIFY(QFile::exists(file()));
    m_vault.forgets = false;
    QVERIFY(!start(&m_vault)); // with the key in the file
}

/// The key is in a keychain, and this program has none: it says where to look, and how to get it.
void MasterKeyPlaceTest::whatIsNotThereIsSaid()
{
    QVERIFY(!start(&m_vault));
    const auto stopped = start(nullptr);
    QVERIFY(stopped);
    QCOMPARE(stopped->code, ErrorCode::ConfigurationInvalid);
    for (const QString &word : {file(), QStringLiteral("keychain"), QStringLiteral("--export-master-key ") + file()})
        QVERIFY2(stopped->detail.contains(word), qPrintable(stopped->detail));
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    out.write(masterKeyText(*m_vault.kept).view().toByteArray());
    out.close();
    QVERIFY(!start(nullptr));
}

void MasterKeyPlaceTest::aVaultThatDoesNotAnswerIsNotReplaced()
{
    QVERIFY(!start(&m_vault));
    m_vault.trouble = ErrorCode::KeychainLocked;
    const auto stopped = start(&m_vault);
    QVERIFY(stopped);
    QCOMPARE(stopped->code, ErrorCode::KeychainLocked);
    QVERIFY(!QFile::exists(file()));
    m_vault.trouble.reset();
    QVERIFY(!start(&m_vault));
}

void MasterKeyPlaceTest::anEmptyVaultDoesNotMeanANewKey()
{
    QVERIFY(!start(&m_vault));
    const Secret key = m_vault.kept->clone();
    m_vault.kept.reset();
    const auto stopped = start(&m_vault);
    QVERIFY(stopped);
    QCOMPARE(stopped->code, ErrorCode::KeychainEmpty); // for the window, which has words of its own for it
    QVERIFY2(stopped->detail.contains(QStringLiteral("keychain")), qPrintable(stopped->detail));
    QVERIFY(!m_vault.kept && !QFile::exists(file()));
    m_vault.kept = key.clone();
    QVERIFY(!start(&m_vault));
}

QTEST_GUILESS_MAIN(MasterKeyPlaceTest)
#include "masterkeyplacetest.moc"
