// SPDX-License-Identifier: Apache-2.0
#include "core/client/renewallock.h"

#include "core/base/log.h"

#include <utility>

namespace sallyport {

namespace {

constexpr std::chrono::milliseconds pause{50};

/// Longer than an exchange can take: RefreshGrace::repeated, the limits of the last call and of two jobs of the keychain.
constexpr std::chrono::milliseconds longestHold{40'000};

} // namespace

RenewalLock::RenewalLock(const QString &file, QObject *parent) : QObject(parent)
{
    if (!file.isEmpty()) {
        m_file = std::make_unique<QLockFile>(file);
        m_file->setStaleLockTime(int(longestHold.count()));
    }
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RenewalLock::attempt);
}

RenewalLock::~RenewalLock() = default;

void RenewalLock::take(std::function<void()> granted)
{
    m_granted = std::move(granted);
    attempt();
}

void RenewalLock::attempt()
{
    if (m_file && !m_file->tryLock()) {
        if (m_file->error() == QLockFile::LockFailedError)
            return m_again.start(pause);
        qCWarning(lcClient) << "copies of this program cannot agree on who renews a session: no lock file can be made";
    }
    if (const auto granted = std::exchange(m_granted, {}))
        granted();
}

void RenewalLock::release()
{
    m_again.stop();
    m_granted = {};
    if (m_file)
        m_file->unlock();
}

} // namespace sallyport
