// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QHostAddress>

namespace sallyport::http {

/// An IPv4 or IPv6 address, or a null address for anything else. QHostAddress itself also reads `1`, `127.1`, `0x7f.1` and scopes, which
/// others read differently or not at all. An IPv4-mapped address is the IPv4 address.
QHostAddress parseAddress(QByteArrayView text);

/// The IPv4 address that a socket for both families shows as `::ffff:a.b.c.d` (RFC 4291, section 2.5.5.2); others as they are.
QHostAddress unmapped(const QHostAddress &address);

} // namespace sallyport::http
