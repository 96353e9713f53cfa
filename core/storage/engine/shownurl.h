// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/databaseurl.h"

namespace sallyport {

/// A database URL for people to read: parseDatabaseUrl() the other way round, with nothing of what may be secret. Only parameters that are
/// known to hold none are shown.
QString shownUrl(const DatabaseUrl &url);

} // namespace sallyport
