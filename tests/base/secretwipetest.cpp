// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <QTest>

#include <algorithm>
#include <atomic>

#include <malloc.h>
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SALLYPORT_SANITIZED
// g++ ships the sanitizers without this header of theirs (sanitizer/allocator_interface.h).
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*onMalloc)(const volatile void *, size_t),
                                                         void (*onFree)(const volatile void *));
#endif

// Reading freed memory is undefined, so the blocks are looked at in the moment they are freed.

namespace {

struct Watch
{
    std::atomic<const char *> bytes = nullptr;
    std::atomic<size_t> size = 0;
    std::atomic<bool> freed = false;
    std::atomic<bool> clean = false;
};

constinit Watch watch;

void onFree(const volatile void *pointer)
{
    const char *bytes = watch.bytes;
    auto *block = static_cast<const char *>(const_cast<const void *>(pointer));
    if (!bytes || !block || bytes < block || bytes >= block + malloc_usable_size(const_cast<char *>(block)))
        return;
    watch.bytes = nullptr;
    watch.clean = std::all_of(bytes, bytes + watch.size, [](char c) { return c == 0; });
    watch.freed = true;
}

void startWatching(const sallyport::Secret &secret)
{
    watch.freed = false;
    watch.clean = false;
    watch.size = size_t(secret.size());
    watch.bytes = secret.view().data();
}

} // namespace

#ifndef SALLYPORT_SANITIZED
extern "C" void __libc_free(void *pointer);
extern "C" void free(void *pointer) noexcept
{
    onFree(pointer);
    __libc_free(pointer);
}
#endif

using namespace sallyport;

class SecretWipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWatchSeesWhatIsNotWiped();
    void bytesAreGoneBeforeTheirMemoryIs_data();
    void bytesAreGoneBeforeTheirMemoryIs();
};

void SecretWipeTest::initTestCase()
{
#ifdef SALLYPORT_SANITIZED
    QVERIFY(__sanitizer_install_malloc_and_free_hooks([](const volatile void *, size_t) {}, onFree) != 0);
#endif
}

void SecretWipeTest::theWatchSeesWhatIsNotWiped()
{
    {
        const QByteArray plain(40, 'x');
        watch.freed = false;
        watch.size = 40;
        watch.bytes = plain.constData();
    }
    QVERIFY(watch.freed);
    QVERIFY(!watch.clean);
}

void SecretWipeTest::bytesAreGoneBeforeTheirMemoryIs_data()
{
    QTest::addColumn<std::function<void()>>("work");
    QTest::newRow("destroyed") << std::function<void()>([] {
        const Secret secret(QByteArrayView("correct horse battery staple"));
        startWatching(secret);
    });
    QTest::newRow("made from text, destroyed") << std::function<void()>([] {
        const Secret secret = Secret::fromText(u"correct horse battery st\u00e4ple");
        startWatching(secret);
    });
    QTest::newRow("replaced by another") << std::function<void()>([] {
        Secret secret(QByteArrayView("correct horse battery staple"));
        startWatching(secret);
        secret = Secret(QByteArrayView("another"));
    });
    QTest::newRow("moved, then destroyed") << std::function<void()>([] {
        Secret first(QByteArrayView("correct horse battery staple"));
        startWatching(first);
        const Secret second(std::move(first));
    });
    QTest::newRow("a clone") << std::function<void()>([] {
        const Secret secret(QByteArrayView("correct horse battery staple"));
        const Secret copy = secret.clone();
        startWatching(copy);
    });
}

void SecretWipeTest::bytesAreGoneBeforeTheirMemoryIs()
{
    QFETCH(std::function<void()>, work);
    work();
    QVERIFY(watch.freed);
    QVERIFY(watch.clean);
}

QTEST_APPLESS_MAIN(SecretWipeTest)
#include "secretwipetest.moc"
