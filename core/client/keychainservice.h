// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace sallyport {

/// The program that runs the system's keychain, beside what is kept in it. A port: each system has another, and tests have a fake.
///
/// Answers come later, on the calling thread, at most once; nothing here blocks.
class KeychainService : public QObject
{
    Q_OBJECT

public:
    struct Look
    {
        bool isThere = false;
        bool mayComeUp = false; ///< not there yet, but there is a session that may start it
        bool isLocked = false;
        QString name; ///< for people: "GNOME Keyring"; empty when nobody knows
    };

    explicit KeychainService(QObject *parent = nullptr) : QObject(parent) { }

    virtual void look(std::function<void(Look)> done) = 0;
    /// Lets the system ask for the keychain's password. ErrorCode::KeychainLocked when the person declines.
    virtual void unlock(std::function<void(Result<>)> done) = 0;

Q_SIGNALS:
    /// It has come up, ended, or been locked or unlocked.
    void changed();
};

} // namespace sallyport
