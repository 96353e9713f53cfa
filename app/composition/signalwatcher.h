// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace sallyport {

/// Turns SIGTERM, SIGINT and SIGHUP (on Windows: Ctrl+C and closing the console) into Qt signals. One at a time may exist.
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    /// Keeps the signals for the watcher that comes. Threads that are made before it would take them, and end the process.
    static void hold();

    SignalWatcher();
    ~SignalWatcher() override;

    /// SIGTERM and SIGINT end the process at once, as they do by themselves: for whoever does not want to wait for the end, or while no
    /// event loop runs that would hear of them.
    void release();
    /// They are watched again.
    void resume();

Q_SIGNALS:
    void stopRequested();
    void reloadRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport
