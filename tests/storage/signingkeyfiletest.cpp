// SPDX-License-Identifier: Apache-2.0
#include "core/storage/signingkeyfile.h"
#include "tests/storage/parallel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

using namespace sallyport;

class SigningKeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesAPrivateKeyFileOnce();
    void leavesNoOtherFileBehind();
    void followsALinkOfItsOwn();
    void refusesAFileOthersCanRead_data();
    void refusesAFileOthersCanRead();
    void refusesSomebodyElses_data();
    void refusesSomebodyElses();
    void refusesWhatIsNoPlainFile();
    void neverReplacesADamagedFile_data();
    void neverReplacesADamagedFile();
    void reportsAMissingFolder();
    void threadsEndWithTheSameKey();
    void processesEndWithTheSameKey();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("signing-key.pem")); }
    Result<SigningKey> load() const { return SigningKeyFile(path()).loadOrCreate(); }

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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void SigningKeyFileTest::makesAPrivateKeyFileOnce()
{
    const auto first = load();
    QVERIFY(first);
    QCOMPARE(first->algorithm(), SigningKey::Algorithm::Es256);
    struct stat status;
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0600);
    QCOMPARE(load().value().id(), first->id());
}

void SigningKeyFileTest::leavesNoOtherFileBehind()
{
    QVERIFY(load());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("signing-key.pem")});
}

void SigningKeyFileTest::followsALinkOfItsOwn()
{
    const QString target = m_folder->filePath(QStringLiteral("elsewhere.pem"));
    const auto key = SigningKeyFile(target).loadOrCreate();
    QVERIFY(key && QFile::link(target, path()));
    QCOMPARE(load().value().id(), key->id());
}

void SigningKeyFileTest::refusesAFileOthersCanRead_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0640, 0604, 0620, 0601, 0644, 0666})
        QTest::addRow("%o", mode) << mode;
}

void SigningKeyFileTest::refusesAFileOthersCanRead()
{
    QFETCH(int, mode);
    QVERIFY(load());
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), mode_t(mode)), 0);
    const auto refused = load();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(QStringLiteral("chmod 600")));
}

void SigningKeyFileTest::refusesSomebodyElses_data()
{
    QTest::addColumn<bool>("link");
    QTest::newRow("file") << false;
    QTest::newRow("link") << true;
}

// Giving a file away needs root, as tests in containers are; anybody else sees that the file is safe from that.
void SigningKeyFileTest::refusesSomebodyElses()
{
    QFETCH(bool, link);
    const QString target = m_folder->filePath(QStringLiteral("elsewhere.pem"));
    QVERIFY(SigningKeyFile(target).loadOrCreate() && QFile::link(target, path()));
    const QByteArray given = QFile::encodeName(link ? path() : target);
    if (::lchown(given.constData(), 12345, 12345) != 0) {
        QVERIFY(::geteuid() != 0);
        QVERIFY(load());
        return;
    }
    const auto refused = load();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(QStringLiteral("belongs to another user")));
}

void SigningKeyFileTest::refusesWhatIsNoPlainFile()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    const auto pipe = load();
    QVERIFY(!pipe);
    QCOMPARE(pipe.error().code, ErrorCode::ConfigurationInvalid);
    const auto folder = SigningKeyFile(m_folder->path()).loadOrCreate();
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::ConfigurationInvalid);
}

void SigningKeyFileTest::neverReplacesADamagedFile_data()
{
    const QByteArray good(SigningKey::generate().value().toPem().view().toByteArray());
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("not a key");
    QTest::newRow("cut") << good.first(good.size() / 2);
    QTest::newRow("huge") << QByteArray(100'000, 'x');
}

void SigningKeyFileTest::neverReplacesADamagedFile()
{
    QFETCH(QByteArray, content);
    writeFile(path(), content);
    const auto refused = load();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(path()));
    QCOMPARE(contentOf(path()), content);
}

void SigningKeyFileTest::reportsAMissingFolder()
{
    const auto refused = SigningKeyFile(m_folder->filePath(QStringLiteral("no/such/key.pem"))).loadOrCreate();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
}

void SigningKeyFileTest::threadsEndWithTheSameKey()
{
    const auto ids = inParallel(8, [this](int) { return load().value().id(); });
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 1);
}

void SigningKeyFileTest::processesEndWithTheSameKey()
{
    std::array<QProcess, 4> processes;
    for (QProcess &process : processes)
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--print-key-id"), path()});
    QSet<QByteArray> ids;
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
        ids.insert(process.readAllStandardOutput());
    }
    QCOMPARE(ids, QSet<QByteArray>{load().value().id()});
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--print-key-id")) {
        const auto key = SigningKeyFile(arguments[2]).loadOrCreate();
        return key && std::fputs(key->id().constData(), stdout) >= 0 ? 0 : 1;
    }
    SigningKeyFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "signingkeyfiletest.moc"
