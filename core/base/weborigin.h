// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace sallyport {

/// Whether this is a web origin exactly as browsers write it in the field Origin (RFC 6454, 6.2): http or https, the host in lower
/// case, the port only where it is not the scheme's own, nothing behind it. "*" and "null" name no page of anybody's.
bool isWebOrigin(QStringView text);

} // namespace sallyport
