// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sallyport {

/// Sees to it that calls are answered in a bounded time when what they wait for says nothing at all: a database whose machine has
/// stopped holds the threads that asked it, and the clients behind them. Thread-safe.
class OverdueCalls
{
public:
    class Call
    {
    public:
        virtual ~Call() = default;
        virtual bool isOpen() const = 0;
        /// Answers it, unless somebody just did. On a thread of OverdueCalls, which must not wait.
        virtual void giveUp() = 0;
    };

    OverdueCalls();
    ~OverdueCalls();
    Q_DISABLE_COPY_MOVE(OverdueCalls)

    /// `patience` is kept to a quarter of a second.
    void watch(const std::shared_ptr<Call> &call, std::chrono::milliseconds patience);

private:
    struct Watched
    {
        std::weak_ptr<Call> call;
        std::chrono::steady_clock::time_point until;
    };

    void serve(const std::stop_token &stopped);
    std::vector<std::shared_ptr<Call>> takeOverdue();

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<Watched> m_watched;
    std::jthread m_thread; ///< last: ends before the rest goes
};

} // namespace sallyport
