// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/keychainservice.h"
#include "core/client/tokenstore.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace sallyport {

/// Finds out whether the system's keychain keeps secrets, and why not when it does not: writes, reads and deletes a probe entry under a
/// time limit, and looks at the service behind it.
///
/// QtKeychain alone cannot tell: no service and a locked one are the same error, and a locked one says "not found".
class KeychainDoctor final : public QObject
{
    Q_OBJECT

public:
    enum class Finding {
        Unknown, ///< not examined yet
        Working,
        Absent, ///< there is no keychain service, and none came up in time
        Locked, ///< there is one; unlock() lets the system ask for its password
        Late, ///< there is none yet; one that comes up in time is used at once
        Refused, ///< there is one, but it does not keep what it is given, or not in time
    };
    struct Limits
    {
        std::chrono::milliseconds late{8'000}; ///< how long a service that is not there yet is waited for
    };

    /// `keychain` must outlive this. `service`: none where the system has a keychain that is always there.
    KeychainDoctor(TokenStore &keychain, std::unique_ptr<KeychainService> service, const Limits &limits);

    Finding finding() const { return m_finding; }
    bool isExamining() const { return m_isExamining; }
    /// For people, of the keychain in use: "GNOME Keyring", "KWallet", "Keychain", "Credential Manager". May be empty.
    QString keychainName() const { return m_name; }
    /// As the token store would say it; only while it is not Working.
    const std::optional<Error> &error() const { return m_error; }

    /// Looks again. changed() tells when it is done, and on the way.
    void examine();
    /// Lets the system ask for the keychain's password, then examines.
    void unlock();

    /// The person's choice when the keychain does not work: sessions are kept in memory and end with the program. Never a file.
    void keepUntilQuit();
    bool isUntilQuit() const { return m_isUntilQuit; }

Q_SIGNALS:
    void changed();

private:
    void lookAtService();
    void see(const KeychainService::Look &look);
    void waitForService();
    void writeProbe();
    void readProbe();
    void removeProbe();
    void judge(const Error &error);
    void conclude(Finding finding, std::optional<Error> error = {});
    /// A continuation that does nothing once another examination has begun, or this is gone.
    template<class Function>
    auto bound(Function function);

    TokenStore &m_keychain;
    std::unique_ptr<KeychainService> m_service;
    Limits m_limits;
    Finding m_finding = Finding::Unknown;
    QString m_name;
    QString m_probeKey;
    std::optional<Error> m_error;
    QTimer m_waiting; ///< for a service that is late
    bool m_isExamining = false;
    bool m_isUntilQuit = false;
    int m_examination = 0; ///< answers to an older one are dropped
};

} // namespace sallyport
