// SPDX-License-Identifier: Apache-2.0
#include "app/composition/signalwatcher.h"

#include <QTimer>

#include <csignal>

namespace sallyport {

namespace {

/// All that a signal handler may do in standard C++: set a flag.
volatile std::sig_atomic_t stopFlag = 0;

void onSignal(int)
{
    stopFlag = 1;
}

} // namespace

/// Where there is no signalfd: a flag, looked at twice a second.
class SignalWatcher::Private
{
public:
    QTimer timer;
};

void SignalWatcher::hold()
{
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

SignalWatcher::SignalWatcher() : d(std::make_unique<Private>())
{
    hold();
    connect(&d->timer, &QTimer::timeout, this, [this] {
        if (stopFlag)
            Q_EMIT stopRequested();
    });
    d->timer.setInterval(500);
    d->timer.start();
}

SignalWatcher::~SignalWatcher() = default;

void SignalWatcher::release()
{
    d->timer.stop();
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
}

void SignalWatcher::resume()
{
    hold();
    d->timer.start();
}

} // namespace sallyport
