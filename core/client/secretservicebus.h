// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/keychainservice.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>

namespace sallyport {

/// The keychain service of a Linux desktop, over the session bus: the Secret Service (specifications.freedesktop.org/secret-service), or
/// KWallet where QtKeychain takes that. Only looks and unlocks; secrets go through QtKeychain.
class SecretServiceBus final : public KeychainService
{
    Q_OBJECT

public:
    explicit SecretServiceBus(QObject *parent = nullptr);

    void look(std::function<void(Look)> done) override;
    void unlock(std::function<void(Result<>)> done) override;

private Q_SLOTS:
    void promptCompleted(bool dismissed);

private:
    void askForOwner(const std::function<void(Look)> &done, bool mayStart);
    void start(const std::function<void(Look)> &done);
    void askForName(const QString &owner, const std::function<void(Look)> &done);
    void askForLock(Look look, const std::function<void(Look)> &done);
    void findCollection(std::function<void(QDBusObjectPath)> done);
    void prompt(const QDBusObjectPath &path);
    void concludeUnlock(bool unlocked);

    QDBusConnection m_bus;
    QString m_service;
    QDBusServiceWatcher m_watcher;
    QString m_promptPath;
    std::function<void(Result<>)> m_unlocking;
};

} // namespace sallyport
