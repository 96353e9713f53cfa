// SPDX-License-Identifier: Apache-2.0
#include "app/server/servicemanager.h"

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace sallyport {

ServiceManager::ServiceManager() : m_socket(qgetenv("NOTIFY_SOCKET"))
{
    const QByteArray watchdogPid = qgetenv("WATCHDOG_PID");
    const qint64 period = qgetenv("WATCHDOG_USEC").toLongLong();
    if (period > 0 && (watchdogPid.isEmpty() || watchdogPid.toLongLong() == getpid()))
        m_watchdog = std::chrono::microseconds(period);
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
}

void ServiceManager::ready(const QString &status)
{
    send("READY=1\nSTATUS=" + status.toUtf8().replace('\n', ' '));
}

void ServiceManager::reloading()
{
    // systemd(7) takes READY=1 for the end of this reload only when it knows when the reload began.
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 microseconds = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
    send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(microseconds) + "\nSTATUS=Reading the configuration again");
}

void ServiceManager::stopping()
{
    m_timer.stop();
    send("STOPPING=1\nSTATUS=Finishing what runs");
}

void ServiceManager::watch(std::function<bool(std::chrono::milliseconds)> isWell)
{
    if (!m_watchdog || m_socket.isEmpty())
        return;
    const auto period = std::chrono::floor<std::chrono::milliseconds>(*m_watchdog);
    m_timer.callOnTimeout([this, within = period / 4, isWell = std::move(isWell)] {
        if (isWell(within))
            send("WATCHDOG=1");
    });
    // Often enough that one check that fails, in a busy moment, is not the end.
    m_timer.start(std::max(period / 4, std::chrono::milliseconds(1)));
}

void ServiceManager::send(const QByteArray &lines) const
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (m_socket.isEmpty() || size_t(m_socket.size()) >= sizeof address.sun_path)
        return;
    std::ranges::copy(m_socket, address.sun_path);
    if (m_socket.startsWith('@'))
        address.sun_path[0] = '\0'; // Linux's abstract namespace
    const int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));
    sendto(descriptor, lines.constData(), size_t(lines.size()), MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), length);
    close(descriptor);
}

} // namespace sallyport
