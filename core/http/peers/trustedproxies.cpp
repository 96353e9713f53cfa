// SPDX-License-Identifier: Apache-2.0
#include "core/http/peers/trustedproxies.h"

#include "core/http/peers/addresstext.h"
#include "core/http/peers/forwardedfields.h"

#include <algorithm>

namespace sallyport::http {

namespace {

using Network = std::pair<QHostAddress, int>;

Error refused(const QString &item, const QString &reason)
{
    return Error{.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("\"%1\" %2").arg(item, reason)};
}

Result<Network> parseNetwork(const QString &item)
{
    const QByteArray text = item.toUtf8();
    const qsizetype slash = text.indexOf('/');
    const QByteArrayView host = slash < 0 ? QByteArrayView(text) : QByteArrayView(text).first(slash);
    const QHostAddress address = parseAddress(host);
    if (address.isNull())
        return refused(item, QStringLiteral("is no trusted proxy: it has to be an address, a network such as 10.0.0.0/8, or \"unix\"."));
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    const int bits = isIpv4 ? 32 : 128;
    if (slash < 0)
        return Network(address, bits);
    const QByteArray digits = text.sliced(slash + 1);
    const bool plain = !digits.isEmpty() && digits.size() <= 3 && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    const int written = plain ? digits.toInt() : -1;
    const int length = isIpv4 && host.contains(':') ? written - 96 : written; // of an IPv4-mapped network
    if (length < 0 || length > bits)
        return refused(item, QStringLiteral("has no network length between 1 and %1 behind its slash.").arg(bits));
    if (length == 0)
        return refused(item, QStringLiteral("would believe everybody. Name the proxies alone."));
    const QHostAddress first = QHostAddress::parseSubnet(QStringLiteral("%1/%2").arg(address.toString()).arg(length)).first;
    if (first != address)
        return refused(
            item, QStringLiteral("is an address inside a network. Write the address alone, or %1/%2.").arg(first.toString()).arg(length));
    return Network(address, length);
}

/// What a chain says about where a request began, as far as it can be believed.
struct Claim
{
    std::optional<QHostAddress> client;
    std::optional<bool> secure;
};

Claim follow(const ForwardedChain &chain, const QHostAddress &peer, const TrustedProxies &proxies)
{
    Claim claim;
    QHostAddress client = peer;
    for (const ForwardedHop &hop : chain.hops) {
        if (hop.secure)
            claim.secure = hop.secure;
        if (hop.from.isNull())
            break;
        client = hop.from;
        if (!proxies.contains(client))
            break;
    }
    if (chain.namesClients)
        claim.client = client;
    return claim;
}

template<class T>
bool contradict(const std::optional<T> &a, const std::optional<T> &b)
{
    return a && b && *a != *b;
}

} // namespace

Result<TrustedProxies> TrustedProxies::parse(const QStringList &list)
{
    TrustedProxies proxies;
    for (const QString &item : list) {
        if (item == QLatin1StringView("unix")) {
            proxies.m_unixSocket = true;
            continue;
        }
        Result<Network> network = parseNetwork(item);
        if (!network)
            return failure(std::move(network));
        proxies.m_networks.append(*std::move(network));
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    if (address.isNull())
        return m_unixSocket;
    const QHostAddress plain = unmapped(address);
    return std::ranges::any_of(m_networks, [&plain](const Network &network) { return plain.isInSubnet(network.first, network.second); });
}

void TrustedProxies::apply(Request &request) const
{
    const ForwardedFields fields = ForwardedFields::takeFrom(request.headers);
    request.peer = unmapped(request.peer);
    if (!contains(request.peer))
        return;
    const Claim standard = follow(fields.standard(), request.peer, *this);
    const Claim customary = follow(fields.customary(), request.peer, *this);
    // Most proxies write one family of fields and pass the other on as the client sent it, and nothing tells which. Whichever won, a
    // client could lie in it; so where they contradict each other, neither is believed, and the request is the proxy's own.
    if (contradict(standard.client, customary.client) || contradict(standard.secure, customary.secure))
        return;
    request.peer = standard.client.value_or(customary.client.value_or(request.peer));
    request.secure = standard.secure.value_or(customary.secure.value_or(request.secure));
}

} // namespace sallyport::http
