// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settings.h"
#include "core/http/options.h"
#include "core/http/tls/tlsidentity.h"

#include <memory>
#include <optional>

namespace sallyport {

/// Sockets that whoever started this process opened for it (see app/server/inheritedsockets.h).
struct InheritedSockets
{
    QList<http::InheritedSocket> serving;
    QList<http::InheritedSocket> metrics;
};

/// How the settings ask the front to serve, read and checked.
struct FrontOptions
{
    http::Options options;
    QList<http::ListenAddress> listen; ///< what the settings name first, then what was inherited
    QList<http::ListenAddress> metrics;
    std::shared_ptr<http::TlsIdentity> tls; ///< none: plain HTTP
};

/// ErrorCode::ConfigurationInvalid with the setting's place for what cannot be read, and for what would serve the public without TLS,
/// a proxy in front, or saying so.
Result<FrontOptions> frontOptions(const Settings &settings, const InheritedSockets &inherited = {});

/// The same without the certificate.
Result<FrontOptions> frontRules(const Settings &settings, const InheritedSockets &inherited);

/// Where the settings say to listen, without looking at what is there.
Result<QList<http::ListenAddress>> listenAddresses(const Settings &settings);

} // namespace sallyport
