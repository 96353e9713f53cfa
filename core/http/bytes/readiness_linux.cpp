// SPDX-License-Identifier: Apache-2.0
#include "core/http/bytes/readiness.h"

#include "core/base/log.h"
#include "core/http/listening/nativesocket.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>
#include <span>

#include <sys/epoll.h>

namespace sallyport::http {

namespace {

constexpr int batchSize = 128;
constexpr int batchesPerTurn = 4; // under load, saves the way through the event loop; then that gets its turn

} // namespace

class Readiness::Private
{
public:
    Private();
    void deliver();
    void forget(const Watcher *watcher);

    const SocketDescriptor m_epoll;
    QSocketNotifier m_notifier;

private:
    std::array<epoll_event, batchSize> m_batch = {};
    std::span<epoll_event> m_waiting; ///< of the batch, still to be told
};

Readiness::Private::Private() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_notifier(QSocketNotifier::Read)
{
    if (!m_epoll.isValid())
        qFatal("No descriptor is left to watch connections with: %s", std::strerror(errno));
    m_notifier.setSocket(m_epoll.get());
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { deliver(); });
    m_notifier.setEnabled(true);
}

void Readiness::Private::deliver()
{
    for (int i = 0; i < batchesPerTurn; ++i) {
        const int count = ::epoll_wait(int(m_epoll.get()), m_batch.data(), batchSize, 0);
        if (count <= 0)
            return;
        m_waiting = std::span(m_batch).first(size_t(count));
        while (!m_waiting.empty()) {
            const epoll_event event = m_waiting.front();
            m_waiting = m_waiting.subspan(1);
            if (auto *watcher = static_cast<Watcher *>(event.data.ptr))
                watcher->onReady({.readable = (event.events & (EPOLLIN | EPOLLRDHUP)) != 0,
                                  .writable = (event.events & EPOLLOUT) != 0,
                                  .ended = (event.events & EPOLLRDHUP) != 0,
                                  .gone = (event.events & (EPOLLHUP | EPOLLERR)) != 0});
        }
    }
}

void Readiness::Private::forget(const Watcher *watcher)
{
    for (epoll_event &event : m_waiting) {
        if (event.data.ptr == watcher)
            event.data.ptr = nullptr;
    }
}

Readiness::Readiness() : d(std::make_unique<Private>())
{ }

Readiness::~Readiness() = default;

bool Readiness::add(qintptr descriptor, Watcher &watcher)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = &watcher;
    return ::epoll_ctl(int(d->m_epoll.get()), EPOLL_CTL_ADD, int(descriptor), &event) == 0;
}

// Every edge is told, awaited or not.
void Readiness::await(qintptr, bool, bool)
{ }

void Readiness::remove(qintptr descriptor, Watcher &watcher)
{
    epoll_event ignored{};
    ::epoll_ctl(int(d->m_epoll.get()), EPOLL_CTL_DEL, int(descriptor), &ignored);
    d->forget(&watcher);
}

} // namespace sallyport::http
