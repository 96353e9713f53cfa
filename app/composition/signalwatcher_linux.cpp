// SPDX-License-Identifier: Apache-2.0
#include "app/composition/signalwatcher.h"

#include <QSocketNotifier>

#include <condition_variable>
#include <initializer_list>
#include <mutex>
#include <pthread.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <thread>
#include <unistd.h>

namespace sallyport {

/// signalfd(2): the signals are blocked for every thread made later and read from a descriptor, so no code runs in a handler.
class SignalWatcher::Private
{
public:
    explicit Private(SignalWatcher *watcher) : descriptor(open()), notifier(descriptor, QSocketNotifier::Read)
    {
        QObject::connect(&notifier, &QSocketNotifier::activated, watcher, [this, watcher] {
            signalfd_siginfo info;
            if (read(descriptor, &info, sizeof info) != ssize_t(sizeof info))
                return;
            if (info.ssi_signo == SIGHUP)
                Q_EMIT watcher->reloadRequested();
            else
                Q_EMIT watcher->stopRequested();
        });
    }
    ~Private() { close(descriptor); }

    static sigset_t signalSet(std::initializer_list<int> numbers)
    {
        sigset_t set;
        sigemptyset(&set);
        for (const int number : numbers)
            sigaddset(&set, number);
        return set;
    }

    static sigset_t watched() { return signalSet({SIGTERM, SIGINT, SIGHUP}); }

    static int open()
    {
        hold();
        const sigset_t set = watched();
        return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    }

    int descriptor;
    QSocketNotifier notifier;
    std::jthread taker; ///< while released
};

void SignalWatcher::hold()
{
    const sigset_t set = Private::watched();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

SignalWatcher::SignalWatcher() : d(std::make_unique<Private>(this))
{ }

SignalWatcher::~SignalWatcher() = default;

// A thread that does not block them: those that are made meanwhile must.
void SignalWatcher::release()
{
    d->taker = std::jthread([](const std::stop_token &stopped) {
        const sigset_t set = Private::signalSet({SIGTERM, SIGINT});
        pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait(lock, stopped, [] { return false; });
    });
}

void SignalWatcher::resume()
{
    d->taker = {};
}

} // namespace sallyport
