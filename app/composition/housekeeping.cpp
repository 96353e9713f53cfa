// SPDX-License-Identifier: Apache-2.0
#include "app/composition/housekeeping.h"

#include "core/base/log.h"

namespace sallyport {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseWhileThereIsMore = 1s;

} // namespace

Housekeeping::Housekeeping(std::vector<Duty> duties)
{
    for (Duty &duty : duties) {
        Task &task = *m_tasks.emplace_back(std::make_unique<Task>());
        task.duty = std::move(duty);
        task.timer.setSingleShot(true);
        task.timer.callOnTimeout(&task.timer, [&task] { run(task); });
        task.timer.start(task.duty.atOnce ? 0ms : task.duty.every);
    }
}

void Housekeeping::finish()
{
    for (const auto &task : m_tasks) {
        task->timer.stop();
        if (task->duty.atTheEnd)
            run(*task);
        task->timer.stop();
    }
}

void Housekeeping::run(Task &task)
{
    const auto hasMore = task.duty.work();
    if (!hasMore)
        qCWarning(lcStorage).noquote() << task.duty.what << "failed:" << hasMore.error().detail << hasMore.error().cause;
    task.timer.start(hasMore && *hasMore ? pauseWhileThereIsMore : task.duty.every);
}

} // namespace sallyport
