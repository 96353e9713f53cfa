// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/frontoptions.h"
#include "app/composition/housekeeping.h"
#include "app/composition/installation.h"
#include "app/composition/nodes.h"
#include "app/composition/scheduledbackups.h"
#include "app/composition/serversecrets.h"
#include "app/composition/servicelayer.h"
#include "app/composition/signingkeystore.h"

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
    /// Takes over other settings, in force for the requests from now on; those that run finish under the old ones. What the server was
    /// built on (where it listens, its data and keys, TLS, backups, threads) must be as it was. Errors as at the start, and then nothing
    /// has changed.
    Result<> reconfigure(const Settings &settings);
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
                   const Settings &settings, const FrontOptions &front, const InheritedSockets &inherited);

private:
    Result<> listen(const FrontOptions &front);
    std::shared_ptr<ServiceLayer> layerOf(const Settings &settings);
    Server::Options serverOptions(const Settings &settings, const FrontOptions &front) const;
    std::vector<Housekeeping::Duty> dutiesOf(const Settings &settings);

    std::unique_ptr<Installation> m_installation;
    Nodes m_nodes;
    std::unique_ptr<ScheduledBackups> m_backups;
    std::unique_ptr<SigningKeyStore> m_keyStore;
    std::unique_ptr<KeyRing> m_keyRing;
    DeviceTokens m_deviceTokens;
    SignUpThrottle m_signUpThrottle;
    ChangeThrottle m_changeThrottle;
    Notes m_notes;
    AccountImport m_import;
    const InheritedSockets m_inherited;
    std::shared_ptr<http::TlsIdentity> m_tls;
    std::shared_ptr<ServiceLayer> m_layer; ///< of the settings in force
    Server m_server;
    Housekeeping m_housekeeping;
    QList<QUrl> m_urls;
};

} // namespace sallyport
