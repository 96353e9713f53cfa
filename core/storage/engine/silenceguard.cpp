// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/silenceguard.h"

#include "core/base/log.h"
#include "core/storage/engine/socketshutdown.h"

namespace sallyport {

SilenceGuard::Line::Line(std::shared_ptr<SilenceGuard> guard, Socket socket) : m_guard(std::move(guard)), m_socket(std::move(socket))
{
    const std::scoped_lock lock(m_guard->m_mutex);
    m_guard->m_lines.push_back(this);
}

SilenceGuard::Line::~Line()
{
    const std::scoped_lock lock(m_guard->m_mutex);
    std::erase(m_guard->m_lines, this);
}

SilenceGuard::SilenceGuard(std::chrono::milliseconds patience)
    : m_patience(patience),
      m_thread([this](const std::stop_token &stopped) { serve(stopped); })
{ }

void SilenceGuard::serve(const std::stop_token &stopped)
{
    std::unique_lock lock(m_mutex);
    while (!stopped.stop_requested()) {
        m_wake.wait_for(lock, stopped, m_patience / 8, [] { return false; });
        breakSilentLines();
    }
}

/// Under the lock. A statement that ends in this very moment loses its connection for nothing, which its next one finds out.
void SilenceGuard::breakSilentLines()
{
    const Clock::rep latest = (Clock::now() - m_patience).time_since_epoch().count();
    for (Line *line : m_lines) {
        const Clock::rep since = line->m_since.load(std::memory_order_relaxed);
        if (since == 0 || since > latest)
            continue;
        const int socket = line->m_socket();
        if (socket < 0)
            continue;
        qCWarning(lcStorage, "A database server that has not answered for %lld ms is given up", static_cast<long long>(m_patience.count()));
        shutDownSocket(socket);
        line->m_since.store(0, std::memory_order_relaxed);
    }
}

} // namespace sallyport
