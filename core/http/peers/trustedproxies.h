// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/request.h"

#include <QStringList>

namespace sallyport::http {

/// Who may speak for others: proxies whose `Forwarded` (RFC 7239) or `X-Forwarded-*` fields are believed. Everyone else's are ignored.
///
/// A proxy should remove the family of fields it does not write itself. Where both are there and contradict each other, neither is
/// believed: one of them may be the client's own, and nothing tells which.
class TrustedProxies
{
public:
    /// Each an address (10.0.0.7), a network (10.0.0.0/8, fd00::/8) or `unix` for whoever connects through the Unix socket.
    /// ErrorCode::ConfigurationInvalid names the one that is none of these.
    static Result<TrustedProxies> parse(const QStringList &list);

    bool isEmpty() const { return m_networks.isEmpty() && !m_unixSocket; }
    /// A null address stands for the Unix socket.
    bool contains(const QHostAddress &address) const;
    /// When the request's peer is trusted: replaces peer and secure by the client the nearest trusted proxies speak of, reading their
    /// chain from the right up to the first that is not trusted. The fields themselves are removed from every request.
    void apply(Request &request) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks;
    bool m_unixSocket = false;
};

} // namespace sallyport::http
