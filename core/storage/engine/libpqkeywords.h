// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace sallyport {

/// The connection parameters of libpq 15 (postgresql.org/docs/15/libpq-connect.html, 34.1.2), which a database URL may name.
bool isLibpqKeyword(QStringView name);
/// The one that was meant, most likely.
QLatin1StringView nearestLibpqKeyword(QStringView name);

} // namespace sallyport
