// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace sallyport {

/// Whether this is a web origin exactly as browsers write it in the field Origin (RFC 6454, 6.2): http or https, the host in lower
/// case, the port only where it is not the scheme's own, nothing behind it. "*" and "null" name no page of anybody's.
bool isWebOrigin(QStringView text);

/// Whether this is what stands in the field Host before a port: a name as it is on the wire (IDNA: xn--…), or an address; IPv6 with its
/// brackets or without.
bool isHostName(QStringView text);

} // namespace sallyport
