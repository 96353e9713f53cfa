// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settings.h"

namespace sallyport {

/// Where the server's data is: as set, or systemd's state directory, or `sallyport` in the user's data home (XDG Base Directory).
QString dataDirectory(const Settings &settings);

/// The database's URL: as set, or a SQLite file in the data directory.
QString databaseUrl(const Settings &settings);

/// Makes the data directory (0700) when it is missing. ErrorCode::ConfigurationInvalid when it cannot be made or others can write to it.
Result<> prepareDataDirectory(const QString &path);

/// Whether it is ours to lock others out of: one with our files in it, or an empty one of this user. /tmp and the like are everybody's.
bool isOwnDirectory(const QString &path);

/// What to do about a data directory that others can look into or write to: make it private, or take one that is nobody else's.
QString privacyAdvice(const QString &path);

} // namespace sallyport
