// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settings.h"

namespace sallyport {

/// What would stop the start with these settings: addresses, certificate and key, the signing secret, the database's address, the data
/// directory. Looks only; makes nothing.
QList<Error> mistakesIn(const Settings &settings);

} // namespace sallyport
