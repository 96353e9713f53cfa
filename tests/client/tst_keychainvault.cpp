// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/keychainvault.h"

#include "tests/client/waiting.h"
#include "tests/support/faketokenstore.h"

#include <QThread>

#include <thread>

namespace sallyport {

/// The bridge between the server's thread, which waits, and the keychain's calls, which need an event loop.
class KeychainVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAKeyForEachDirectory();
    void saysWhatIsWrong();
    void doesNotWaitForEver();

private:
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
    KeychainVault vault(m_store);
    const QByteArray key(32, 'k');
    QCOMPARE(elsewhere([&] { return vault.load(QStringLiteral("/a")); }).error().code, ErrorCode::KeychainEmpty);
    QVERIFY(elsewhere([&] { return vault.save(QStringLiteral("/a"), Secret(key)); }));
    QVERIFY(elsewhere([&] { return vault.load(QStringLiteral("/a/")); }).value().equals(key));
    QCOMPARE(elsewhere([&] { return vault.load(QStringLiteral("/b")); }).error().code, ErrorCode::KeychainEmpty);
}

void KeychainVaultTest::saysWhatIsWrong()
{
    KeychainVault vault(m_store);
    for (const ErrorCode trouble : {ErrorCode::KeychainLocked, ErrorCode::KeychainAbsent}) {
        m_store.trouble = trouble;
        QCOMPARE(elsewhere([&] { return vault.load(QStringLiteral("/a")); }).error().code, trouble);
        QCOMPARE(elsewhere([&] { return vault.save(QStringLiteral("/a"), Secret(QByteArray(32, 'k'))); }).error().code, trouble);
    }
    m_store.trouble.reset();
}

// As when the program ends: the thread with the event loop waits for the server's.
void KeychainVaultTest::doesNotWaitForEver()
{
    KeychainVault vault(m_store, std::chrono::milliseconds(50));
    std::optional<Result<Secret>> answer;
    std::thread([&] { answer.emplace(vault.load(QStringLiteral("/a"))); }).join();
    QCOMPARE(answer->error().code, ErrorCode::KeychainTimeout);
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::KeychainVaultTest)
#include "tst_keychainvault.moc"
