// SPDX-License-Identifier: Apache-2.0
#include "app/composition/housekeeping.h"

#include "core/base/log.h"

#include <algorithm>

namespace sallyport {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseWhileThereIsMore = 1s;

} // namespace

std::vector<Housekeeping::Task> Housekeeping::tasksOf(std::vector<Duty> duties)
{
    const Time now = std::chrono::steady_clock::now();
    std::vector<Task> tasks;
    for (Duty &duty : duties) {
        const Time due = duty.atOnce ? now : now + duty.every;
        tasks.push_back({.duty = std::move(duty), .due = due});
    }
    return tasks;
}

Housekeeping::Housekeeping(std::vector<Duty> duties) : m_tasks(tasksOf(std::move(duties)))
{
    m_thread.reset(QThread::create([this] { serve(); }));
    m_thread->setObjectName(QStringLiteral("housekeeping"));
    m_thread->start();
}

Housekeeping::~Housekeeping()
{
    finish();
}

void Housekeeping::setDuties(std::vector<Duty> duties)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_nextTasks = tasksOf(std::move(duties));
    }
    m_wake.notify_one();
}

void Housekeeping::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

void Housekeeping::serve()
{
    std::unique_lock lock(m_mutex);
    const auto isCalled = [this] { return m_stopping || m_nextTasks; };
    while (!m_stopping) {
        if (m_nextTasks)
            m_tasks = *std::exchange(m_nextTasks, std::nullopt);
        if (m_tasks.empty()) {
            m_wake.wait(lock, isCalled);
            continue;
        }
        Task &next = *std::ranges::min_element(m_tasks, {}, &Task::due);
        if (m_wake.wait_until(lock, next.due, isCalled))
            continue;
        lock.unlock();
        run(next);
        lock.lock();
    }
    lock.unlock();
    for (Task &task : m_tasks) {
        if (task.duty.atTheEnd)
            run(task);
    }
}

void Housekeeping::run(Task &task)
{
    const auto hasMore = task.duty.work();
    if (!hasMore && !task.fails)
        qCWarning(lcStorage).noquote() << task.duty.what << "failed:" << hasMore.error().detail << hasMore.error().cause;
    else if (hasMore && task.fails)
        qCInfo(lcStorage).noquote() << task.duty.what << "works again";
    task.fails = !hasMore;
    task.due = std::chrono::steady_clock::now() + (hasMore && *hasMore ? pauseWhileThereIsMore : task.duty.every);
}

} // namespace sallyport
