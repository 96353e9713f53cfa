// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace sallyport {

/// Which copy of the program on this machine renews a session: one at a time. Never blocks: who waits asks again by a timer.
///
/// The lock of a copy that has died is taken over at once, that of one that hangs after a while.
class RenewalLock final : public QObject
{
    Q_OBJECT

public:
    /// `file`: in a directory that is this user's alone; empty: there is only one copy.
    explicit RenewalLock(const QString &file, QObject *parent = nullptr);
    ~RenewalLock() override;

    /// Calls `granted` once the lock is ours, perhaps right now. Where no file can be made there is no lock, and it is granted.
    void take(std::function<void()> granted);
    void release();

private:
    void attempt();

    std::unique_ptr<QLockFile> m_file;
    QTimer m_again;
    std::function<void()> m_granted;
};

} // namespace sallyport
