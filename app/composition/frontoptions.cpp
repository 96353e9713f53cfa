// SPDX-License-Identifier: Apache-2.0
#include "app/composition/frontoptions.h"

#include "core/base/log.h"
#include "core/http/listening/listenaddress.h"

namespace sallyport {

namespace {

http::Limits limitsOf(const LimitSettings &limits)
{
    return {.requestLine = limits.requestLine.bytes,
            .headerField = limits.headerField.bytes,
            .headerBlock = limits.headerBlock.bytes,
            .headerCount = limits.headerCount,
            .body = limits.body.bytes,
            .headerTime = limits.headerTime,
            .bodyTime = limits.bodyTime,
            .bodyRate = limits.bodyRate.bytes,
            .idleTime = limits.idleTime,
            .writeTime = limits.writeTime,
            .handshakeTime = limits.handshakeTime,
            .requestsPerConnection = limits.requestsPerConnection,
            .connections = limits.connections,
            .connectionsPerNetwork = limits.connectionsPerNetwork};
}

Result<> checkExposure(const Settings &settings, const FrontOptions &front)
{
    for (const http::ListenAddress &address : front.listen) {
        if (http::isLocal(address))
            continue;
        if (settings.dev)
            return invalidSetting(settings, "dev",
                                  QStringLiteral("--dev is for this machine only and cannot listen on %1").arg(http::toText(address)));
        if (!settings.tlsCert.isEmpty())
            continue;
        if (settings.plainHttp || !front.options.proxies.isEmpty()) {
            qCWarning(lcServer, "Plain HTTP is served on %ls: keep everyone but the proxy in front away from it",
                      qUtf16Printable(http::toText(address)));
            continue;
        }
        return invalidSetting(
            settings, "listen",
            QStringLiteral("passwords would cross the network in the clear on %1. Either serve TLS (--tls-cert and --tls-key), or "
                           "name the proxy in front that does (--trusted-proxy), or insist with --plain-http")
                .arg(http::toText(address)));
    }
    return {};
}

Result<http::ListenAddress> parseSetting(const Settings &settings, const char *key, const QString &text)
{
    auto address = http::parseListenAddress(text);
    return address ? std::move(address) : invalidSetting(settings, key, address.error().detail);
}

/// An address that nobody typed is not taken beside one that was handed over.
Result<> readAddresses(FrontOptions &front, const Settings &settings, const InheritedSockets &inherited)
{
    if (inherited.serving.isEmpty() || !settings.isDefault("listen")) {
        auto named = listenAddresses(settings);
        if (!named)
            return failure(named);
        front.listen = std::move(*named);
    }
    for (const http::InheritedSocket socket : inherited.serving)
        front.listen.append(socket);
    if (!settings.metricsListen.isEmpty()) {
        auto address = parseSetting(settings, "metrics_listen", settings.metricsListen);
        if (!address)
            return failure(address);
        front.metrics.append(*address);
    }
    for (const http::InheritedSocket socket : inherited.metrics)
        front.metrics.append(socket);
    return {};
}

} // namespace

Result<QList<http::ListenAddress>> listenAddresses(const Settings &settings)
{
    QList<http::ListenAddress> addresses;
    for (const QString &text : settings.listen) {
        auto address = parseSetting(settings, "listen", text);
        if (!address)
            return failure(address);
        addresses.append(*address);
    }
    if (addresses.isEmpty())
        return invalidSetting(settings, "listen", QStringLiteral("names no address"));
    return addresses;
}

Result<FrontOptions> frontRules(const Settings &settings, const InheritedSockets &inherited)
{
    FrontOptions front;
    if (auto read = readAddresses(front, settings, inherited); !read)
        return failure(read);
    auto proxies = http::TrustedProxies::parse(settings.trustedProxies);
    if (!proxies)
        return invalidSetting(settings, "trusted_proxies", proxies.error().detail);
    front.options = {
        .limits = limitsOf(settings.limits), .threads = settings.threads, .proxies = std::move(*proxies), .hosts = settings.hosts};
    if (auto safe = checkExposure(settings, front); !safe)
        return failure(safe);
    return front;
}

Result<FrontOptions> frontOptions(const Settings &settings, const InheritedSockets &inherited)
{
    auto front = frontRules(settings, inherited);
    if (!front || settings.tlsCert.isEmpty())
        return front;
    auto identity = http::TlsIdentity::load(settings.tlsCert, settings.tlsKey);
    if (!identity) {
        const char *key = identity.error().detail.contains(settings.tlsKey) ? "tls_key" : "tls_cert";
        return invalidSetting(settings, key, identity.error().detail);
    }
    front->tls = std::move(*identity);
    return front;
}

} // namespace sallyport
