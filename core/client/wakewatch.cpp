// SPDX-License-Identifier: Apache-2.0
#include "core/client/wakewatch.h"

#include <QNetworkInformation>

namespace sallyport {

/// More than clocks drift between two looks, less than a sleep worth noticing.
static constexpr std::chrono::milliseconds shortestSleep{5'000};

WakeWatch::WakeWatch(const Clock &clock, std::chrono::milliseconds interval, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
    begin();
    m_timer.start(interval);
    // There is one when the program has loaded it, and the system has a plugin for it.
    if (auto *network = QNetworkInformation::instance())
        connect(network, &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability reachability) {
            if (reachability != QNetworkInformation::Reachability::Disconnected)
                Q_EMIT woke();
        });
}

void WakeWatch::useSystemsNetwork()
{
    QNetworkInformation::loadDefaultBackend(); // without one, sleeps and calls that fail say enough
}

void WakeWatch::begin()
{
    m_monotonic.start();
    m_wall = m_clock.now();
}

void WakeWatch::look()
{
    const auto awake = std::chrono::milliseconds(m_monotonic.elapsed());
    const auto slept = m_clock.now() - m_wall - awake;
    begin();
    if (slept >= shortestSleep)
        Q_EMIT woke();
}

} // namespace sallyport
