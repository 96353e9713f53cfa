// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sallyport::http::test {

/// A few threads that run what they are given. Not QThreadPool: ThreadSanitizer does not see inside Qt, and would report
/// every piece of work that crosses it.
class Threads
{
public:
    explicit Threads(int count = 4)
    {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this] { run(); });
    }
    /// Waits until all work is done.
    ~Threads() { finish(); }
    Threads(const Threads &) = delete;
    Threads &operator=(const Threads &) = delete;

    void start(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
        m_changed.notify_one();
    }

    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
            m_changed.notify_all();
        }
        for (std::thread &thread : m_threads) {
            if (thread.joinable())
                thread.join();
        }
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_ending || !m_work.empty(); });
            if (m_work.empty())
                return;
            std::function<void()> work = std::move(m_work.front());
            m_work.pop_front();
            lock.unlock();
            work();
            work = nullptr; // not under the lock: its end may be an answer
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_work;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace sallyport::http::test
