// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/hostcheck.h"

#include <QHostAddress>

namespace sallyport::http {

namespace {

/// Lower case; addresses in their one canonical form, without brackets.
QByteArray normalized(const QByteArray &host)
{
    const bool isLiteral = host.startsWith('[') && host.endsWith(']');
    const QByteArray bare = isLiteral ? host.sliced(1, host.size() - 2) : host;
    if (bare.contains(':')) {
        const QHostAddress address(QString::fromLatin1(bare));
        if (!address.isNull())
            return address.toString().toLatin1().toLower();
    }
    return bare.toLower();
}

QByteArray hostOf(QByteArrayView authority)
{
    const qsizetype afterLiteral = std::max<qsizetype>(authority.startsWith('[') ? authority.indexOf(']') : 0, 0);
    const qsizetype colon = authority.indexOf(':', afterLiteral);
    return (colon < 0 ? authority : authority.first(colon)).toByteArray();
}

} // namespace

HostCheck::HostCheck(const QStringList &hosts)
{
    for (const QString &host : hosts)
        m_hosts.insert(normalized(host.toLatin1()));
}

bool HostCheck::allows(QByteArrayView authority) const
{
    return m_hosts.isEmpty() || m_hosts.contains(normalized(hostOf(authority)));
}

} // namespace sallyport::http
