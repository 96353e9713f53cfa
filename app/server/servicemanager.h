// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace sallyport {

/// Tells systemd, or whoever else set NOTIFY_SOCKET, how the service is (sd_notify(3)). Without one, every call does nothing.
///
/// The protocol is one datagram with a few lines, so there is no library behind it.
class ServiceManager
{
public:
    /// Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID and removes them: child processes must not speak for this one.
    ServiceManager();

    void ready(const QString &status);
    void reloading();
    void stopping();
    /// From now on reports four times in each watchdog period, as long as `isWell` says so within a quarter of it.
    void watch(std::function<bool(std::chrono::milliseconds within)> isWell);

private:
    void send(const QByteArray &lines) const;

    QByteArray m_socket; ///< a path, or @name in the abstract namespace; empty: nobody listens
    std::optional<std::chrono::microseconds> m_watchdog;
    QTimer m_timer;
};

} // namespace sallyport
