// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sallyport {

/// Breaks connections on which a server has said nothing for longer than it lets any statement run. One that hangs with its machine keeps
/// its connections open, and libpq would wait for it for ever.
class SilenceGuard
{
public:
    using Clock = std::chrono::steady_clock;
    /// Longer than statement_timeout, so that a server that lives is always heard first.
    static constexpr std::chrono::milliseconds usualPatience{7000};

    /// Which socket to shut down; -1: none yet. Asked by the guard's thread, while the line lives.
    using Socket = std::function<int()>;

    /// A connection's own: says when it waits for the server. Belongs to one thread, and goes before its socket is closed.
    class Line
    {
    public:
        Line(std::shared_ptr<SilenceGuard> guard, Socket socket);
        ~Line();
        Q_DISABLE_COPY_MOVE(Line)

        /// While it lives, the server is waited for.
        class Waiting
        {
        public:
            explicit Waiting(Line *line) : m_line(line)
            {
                if (m_line)
                    m_line->m_since.store(Clock::now().time_since_epoch().count(), std::memory_order_relaxed);
            }
            ~Waiting()
            {
                if (m_line)
                    m_line->m_since.store(0, std::memory_order_relaxed);
            }
            Q_DISABLE_COPY_MOVE(Waiting)

        private:
            Line *const m_line;
        };

    private:
        friend class SilenceGuard;
        const std::shared_ptr<SilenceGuard> m_guard;
        const Socket m_socket;
        std::atomic<Clock::rep> m_since = 0; ///< 0: it does not wait
    };

    explicit SilenceGuard(std::chrono::milliseconds patience = usualPatience);
    ~SilenceGuard() = default;
    Q_DISABLE_COPY_MOVE(SilenceGuard)

private:
    void serve(const std::stop_token &stopped);
    void breakSilentLines();

    const std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<Line *> m_lines; ///< guarded by m_mutex, which is held until a socket is shut down: it is not closed meanwhile
    std::jthread m_thread; ///< last: ends before the rest goes
};

} // namespace sallyport
