// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace sallyport::http {

/// Whether a request is meant for this server, by its Host field. Keeps a page of another name, made to point here (DNS rebinding), out.
class HostCheck
{
public:
    /// Names and addresses without port; none: everything is allowed.
    explicit HostCheck(const QStringList &hosts);

    /// `authority`: a host with an optional port.
    bool allows(QByteArrayView authority) const;

private:
    QSet<QByteArray> m_hosts;
};

} // namespace sallyport::http
