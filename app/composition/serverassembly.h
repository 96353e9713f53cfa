// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/frontoptions.h"
#include "app/composition/housekeeping.h"
#include "app/composition/installation.h"
#include "app/composition/nodes.h"
#include "app/composition/scheduledbackups.h"
#include "app/composition/serveroperations.h"
#include "app/composition/serversecrets.h"
#include "app/composition/signingkeystore.h"
#include "core/auth/authenticator.h"
#include "core/auth/changethrottle.h"
#include "core/auth/devicetokens.h"
#include "core/auth/notes.h"
#include "core/server/server.h"

namespace sallyport {

enum class Hosting { Standalone, Embedded };

/// What is not set takes the default of how the server runs: `--dev` and embedding open the registration, `--dev` the documents and
/// the tutorial's front end.
void applyModeDefaults(Settings &settings, Hosting hosting);

/// A whole server, from settings to listening: the one place that knows every part.
class ServerAssembly
{
public:
    /// Opens, migrates, finds or makes the keys, and listens on every address. Errors as their parts give them.
    static Result<std::unique_ptr<ServerAssembly>> start(const Settings &settings, const InheritedSockets &inherited = {},
                                                         DatabaseFaults *faults = nullptr, MasterKeyVault *vault = nullptr);

    Accounts &accounts() { return m_installation->accounts(); }
    Sessions &sessions() { return m_installation->sessions(); }
    /// Where it is served, in the order of the settings: http, https or unix.
    const QList<QUrl> &urls() const { return m_urls; }
    /// Reads certificate and key again; on an error those at hand stay in use.
    Result<> reloadCertificates();
    /// Whether every thread that serves connections answers in time.
    bool isResponsive(std::chrono::milliseconds within) { return m_server.isResponsive(within); }
    /// As Server::stop(); then stores what is only in memory.
    void stop(std::chrono::milliseconds grace);

    /// What the server keeps to itself.
    struct Keys
    {
        std::unique_ptr<SigningKeyStore> store; ///< none with an operator's secret
        std::unique_ptr<KeyRing> ring;
        ServerSecrets secrets;
    };
    ServerAssembly(std::unique_ptr<Installation> installation, std::unique_ptr<ScheduledBackups> backups, Keys keys,
                   const Settings &settings, const FrontOptions &front);

private:
    Result<> listen(const FrontOptions &front);

    std::unique_ptr<Installation> m_installation;
    Nodes m_nodes;
    std::unique_ptr<ScheduledBackups> m_backups;
    std::unique_ptr<SigningKeyStore> m_keyStore;
    std::unique_ptr<KeyRing> m_keyRing;
    AccessTokens m_accessTokens;
    DeviceTokens m_deviceTokens;
    SignUpThrottle m_signUpThrottle;
    ChangeThrottle m_changeThrottle;
    Authenticator m_authenticator;
    Notes m_notes;
    ServerOperations m_operations;
    std::shared_ptr<http::TlsIdentity> m_tls;
    Server m_server;
    Housekeeping m_housekeeping;
    QList<QUrl> m_urls;
};

} // namespace sallyport
