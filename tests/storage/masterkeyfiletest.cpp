// SPDX-License-Identifier: Apache-2.0
#include "core/storage/files/masterkeyfile.h"
#include "core/auth/sealer.h"
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

class MasterKeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesAPrivateFileOnce();
    void leavesNoOtherFileBehind();
    void readsWhatOpenSslMakes();
    void loadMakesNone();
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
    QString path() const { return m_folder->filePath(QStringLiteral("master.key")); }
    Result<Secret> load() { return MasterKeyFile(path()).loadOrCreate(m_random); }
    QByteArray loadedKey() { return load().value().view().toByteArray(); }

    SystemRandom m_random;
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

void MasterKeyFileTest::makesAPrivateFileOnce()
{
    const auto first = load();
    QVERIFY(first);
    QCOMPARE(first->size(), Sealer::keyBytes);
    struct stat status;
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0600);
    QVERIFY(load().value().equals(first->view()));
}

void MasterKeyFileTest::leavesNoOtherFileBehind()
{
    QVERIFY(load());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("master.key")});
}

void MasterKeyFileTest::readsWhatOpenSslMakes()
{
    for (const QByteArray &end : {QByteArray(), QByteArray("\n"), QByteArray("\r\n")}) {
        QFile::remove(path());
        writeFile(path(), "00FF" + QByteArray(30, 'k').toHex() + end);
        QCOMPARE(loadedKey(), QByteArray::fromHex("00ff") + QByteArray(30, 'k'));
    }
}

void MasterKeyFileTest::loadMakesNone()
{
    const auto none = MasterKeyFile(path()).load();
    QVERIFY(none && !*none);
    QVERIFY(!QFile::exists(path()));
}

void MasterKeyFileTest::followsALinkOfItsOwn()
{
    const QString target = m_folder->filePath(QStringLiteral("elsewhere.key"));
    const auto key = MasterKeyFile(target).loadOrCreate(m_random);
    QVERIFY(key && QFile::link(target, path()));
    QVERIFY(load().value().equals(key->view()));
}

void MasterKeyFileTest::refusesAFileOthersCanRead_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0640, 0604, 0620, 0601, 0644, 0666})
        QTest::addRow("%o", mode) << mode;
}

void MasterKeyFileTest::refusesAFileOthersCanRead()
{
    QFETCH(int, mode);
    QVERIFY(load());
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), mode_t(mode)), 0);
    const auto refused = load();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(QStringLiteral("chmod 600")));
}

void MasterKeyFileTest::refusesSomebodyElses_data()
{
    QTest::addColumn<bool>("link");
    QTest::newRow("file") << false;
    QTest::newRow("link") << true;
}

// Giving a file away needs root, as tests in containers are; anybody else sees that the file is safe from that.
void MasterKeyFileTest::refusesSomebodyElses()
{
    QFETCH(bool, link);
    const QString target = m_folder->filePath(QStringLiteral("elsewhere.key"));
    QVERIFY(MasterKeyFile(target).loadOrCreate(m_random) && QFile::link(target, path()));
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

void MasterKeyFileTest::refusesWhatIsNoPlainFile()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    const auto pipe = load();
    QVERIFY(!pipe);
    QCOMPARE(pipe.error().code, ErrorCode::ConfigurationInvalid);
    const auto folder = MasterKeyFile(m_folder->path()).loadOrCreate(m_random);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::ConfigurationInvalid);
}

void MasterKeyFileTest::neverReplacesADamagedFile_data()
{
    const QByteArray good = QByteArray(32, 'k').toHex();
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("not a key");
    QTest::newRow("cut") << good.chopped(2);
    QTest::newRow("longer") << good + "00";
    QTest::newRow("white space") << good.first(32) + ' ' + good.sliced(32);
    QTest::newRow("not all digits") << good.chopped(1) + 'g';
    QTest::newRow("bytes") << QByteArray(32, 'k');
    QTest::newRow("huge") << QByteArray(100'000, 'x');
}

void MasterKeyFileTest::neverReplacesADamagedFile()
{
    QFETCH(QByteArray, content);
    writeFile(path(), content);
    const auto refused = load();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(path()));
    QCOMPARE(contentOf(path()), content);
}

void MasterKeyFileTest::reportsAMissingFolder()
{
    const auto refused = MasterKeyFile(m_folder->filePath(QStringLiteral("no/such/master.key"))).loadOrCreate(m_random);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
}

void MasterKeyFileTest::threadsEndWithTheSameKey()
{
    const auto ids = inParallel(8, [this](int) { return loadedKey(); });
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 1);
}

void MasterKeyFileTest::processesEndWithTheSameKey()
{
    std::array<QProcess, 4> processes;
    for (QProcess &process : processes)
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--print-test-key"), path()});
    QSet<QByteArray> ids;
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
        ids.insert(process.readAllStandardOutput());
    }
    QCOMPARE(ids, QSet<QByteArray>{loadedKey().toHex()});
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--print-test-key")) {
        SystemRandom random;
        const auto key = MasterKeyFile(arguments[2]).loadOrCreate(random);
        return key && std::fputs(key->view().toByteArray().toHex().constData(), stdout) >= 0 ? 0 : 1;
    }
    MasterKeyFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "masterkeyfiletest.moc"
