// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <thread>

namespace sallyport {

/// Ends the process when stopping takes too long. What still runs then are threads that wait for a database that does not answer: what
/// they were about to store was acknowledged to nobody.
class StopDeadline
{
public:
    StopDeadline() = default;
    /// Everything has ended in time.
    ~StopDeadline() = default;
    Q_DISABLE_COPY_MOVE(StopDeadline)

    void begin(std::chrono::milliseconds limit);

private:
    std::jthread m_thread;
};

} // namespace sallyport
