// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/keychainvault.h"

#include "app/desktop/masterkeyexport.h"
#include "core/client/guardedtokenstore.h"
#include "core/storage/files/masterkeyfile.h"
#include "tests/client/fakekeychainservice.h"
#include "tests/client/waiting.h"
#include "tests/support/faketokenstore.h"

#include <QTemporaryDir>
#include <QThread>

#include <thread>

namespace sallyport {

using namespace std::chrono_literals;

/// The bridge between the server's thread, which waits, and the keychain's calls, which need an event loop.
class KeychainVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAKeyForEachDirectory();
    void saysWhatIsWrong();
    void doesNotWaitForEver();
    void aLockedOneIsNotEmpty();
    void neverKeepsUntilQuit();
    void letsGoOfWhoWaits();
    void isWrittenToAFileOnce();

private:
    using Need = MasterKeyVault::Need;

    /// What `work` gives on another thread, while this one runs its event loop.
    template<class Work>
    auto elsewhere(Work work)
    {
        std::optional<std::invoke_result_t<Work>> result;
        const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
        thread->start();
        const bool ended = QTest::qWaitFor([&] { return thread->isFinished(); }, 20'000);
        if (!ended)
            qFatal("the other thread does not end");
        return std::move(*result);
    }

    FakeTokenStore m_store;
};

void KeychainVaultTest::keepsAKeyForEachDirectory()
{
    KeychainVault vault(m_store, m_store);
    const QByteArray key(32, 'k');
    QCOMPARE(elsewhere([&] { return vault.load(QStringLiteral("/a"), Need::Certainly); }).error().code, ErrorCode::KeychainEmpty);
    QVERIFY(elsewhere([&] { return vault.save(QStringLiteral("/a"), Secret(key)); }));
    QVERIFY(elsewhere([&] { return vault.load(QStringLiteral("/a/"), Need::Perhaps); }).value().equals(key));
    QCOMPARE(elsewhere([&] { return vault.load(QStringLiteral("/b"), Need::Certainly); }).error().code, ErrorCode::KeychainEmpty);
}

void KeychainVaultTest::saysWhatIsWrong()
{
    KeychainVault vault(m_store, m_store);
    for (const ErrorCode trouble : {ErrorCode::KeychainLocked, ErrorCode::KeychainAbsent}) {
        m_store.trouble = trouble;
        QCOMPARE(elsewhere([&] { return vault.load(QStringLiteral("/a"), Need::Certainly); }).error().code, trouble);
        QCOMPARE(elsewhere([&] { return vault.save(QStringLiteral("/a"), Secret(QByteArray(32, 'k'))); }).error().code, trouble);
    }
    m_store.trouble.reset();
}

// As when the program ends: the thread with the event loop waits for the server's.
void KeychainVaultTest::doesNotWaitForEver()
{
    KeychainVault vault(m_store, m_store, {.answer = 50ms, .finding = 50ms});
    std::optional<Result<Secret>> answer;
    std::thread([&] { answer.emplace(vault.load(QStringLiteral("/a"), Need::Certainly)); }).join();
    QCOMPARE(answer->error().code, ErrorCode::KeychainTimeout);
}

namespace {

const QString folder = QStringLiteral("/a");

/// A keyring that says of what it has that nothing is there while it is locked, as GNOME's does.
struct LockableKeyring
{
    FakeTokenStore store;
    FakeKeychainService *service = new FakeKeychainService;
    KeychainDoctor doctor{store, std::unique_ptr<KeychainService>(service), {.late = 300ms}};
    GuardedTokenStore guarded{store, doctor, GuardedTokenStore::Lasting::Always};
    KeychainVault vault{store, guarded};

    void setLocked(bool locked)
    {
        store.trouble = locked ? std::optional(ErrorCode::KeychainEmpty) : std::nullopt;
        auto look = service->state;
        look.isLocked = locked;
        service->become(look);
    }
};

} // namespace

void KeychainVaultTest::aLockedOneIsNotEmpty()
{
    LockableKeyring keyring;
    QVERIFY(elsewhere([&] { return keyring.vault.save(folder, Secret(QByteArray(32, 'k'))); }));
    keyring.setLocked(true);
    QCOMPARE(elsewhere([&] { return keyring.vault.load(folder, Need::Certainly); }).error().code, ErrorCode::KeychainLocked);
    keyring.setLocked(false);
    QVERIFY(elsewhere([&] { return keyring.vault.load(folder, Need::Certainly); }));
}

/// What a person chose for sessions is no place for a key.
void KeychainVaultTest::neverKeepsUntilQuit()
{
    LockableKeyring keyring;
    QVERIFY(elsewhere([&] { return keyring.vault.save(folder, Secret(QByteArray(32, 'k'))); }));
    keyring.doctor.keepUntilQuit();
    QVERIFY(elsewhere([&] { return keyring.vault.load(folder, Need::Certainly); }));
    keyring.setLocked(true);
    QCOMPARE(elsewhere([&] { return keyring.vault.load(folder, Need::Certainly); }).error().code, ErrorCode::KeychainLocked);
}

// As when the program ends while the keychain is silent: nothing that waits holds it up.
void KeychainVaultTest::letsGoOfWhoWaits()
{
    KeychainVault vault(m_store, m_store, {.answer = 1h, .finding = 1h});
    std::optional<Result<Secret>> first;
    std::optional<Result<>> second;
    std::thread server([&] {
        first.emplace(vault.load(folder, Need::Certainly));
        second.emplace(vault.save(folder, Secret(QByteArray(32, 'k'))));
    });
    vault.giveUp(); // before it asks or while it waits
    server.join();
    QCOMPARE(first->error().code, ErrorCode::Cancelled);
    QCOMPARE(second->error().code, ErrorCode::Cancelled);
}

/// The way back for a directory whose key only the keychain has.
void KeychainVaultTest::isWrittenToAFileOnce()
{
    const QTemporaryDir temporary;
    const QString file = temporary.filePath(QStringLiteral("master.key"));
    KeychainVault vault(m_store, m_store);
    const QByteArray key(32, 'e');
    QVERIFY(elsewhere([&] { return vault.save(QStringLiteral("/exported"), Secret(key)); }));
    const auto write = [&](const QString &directory) {
        std::optional<Result<>> written;
        exportMasterKey(m_store, directory, file, [&](const Result<> &result) { written = result; });
        return QTest::qWaitFor([&] { return written.has_value(); }) ? codeOf(*written) : std::optional(ErrorCode::Internal);
    };
    QCOMPARE(write(QStringLiteral("/other")), ErrorCode::KeychainEmpty);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(write(QStringLiteral("/exported")), std::nullopt);
    QVERIFY(MasterKeyFile(file).load().value()->equals(key)); // which refuses a file that is not private
    QCOMPARE(write(QStringLiteral("/exported")), ErrorCode::Conflict);
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::KeychainVaultTest)
#include "tst_keychainvault.moc"
