// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include <latch>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace sallyport {

/// Runs `work(0)` … `work(count - 1)` in threads of their own that start together; the results in order.
template<class Work>
auto inParallel(int count, Work work)
{
    using Outcome = std::invoke_result_t<Work, int>;
    std::vector<std::optional<Outcome>> outcomes(static_cast<size_t>(count)); // braces would make one element of it
    std::latch start(count);
    std::latch done(count); // as wait() below, but in code that the thread sanitizer sees
    // Qt's threads, as the server's are: Qt 6.4 leaks a little for each foreign thread that a connection is bound to.
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            start.arrive_and_wait();
            outcomes[static_cast<size_t>(i)].emplace(work(i));
            done.count_down();
        }));
        threads.back()->start();
    }
    done.wait();
    for (const auto &thread : threads)
        thread->wait();
    std::vector<Outcome> results;
    for (auto &outcome : outcomes)
        results.push_back(std::move(*outcome));
    return results;
}

} // namespace sallyport
