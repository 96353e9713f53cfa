// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/housekeeping.h"
#include "app/composition/installation.h"
#include "core/auth/keyring.h"
#include "core/auth/signingkeys.h"

namespace sallyport {

/// What keeps an installation's data fresh, and as small as what is going on. Everything is done a little at a time, so that requests
/// that wait meanwhile do not notice; with several nodes each does its part, and none minds what another one has done.
std::vector<Housekeeping::Duty> dataDuties(Installation &installation, const Settings &settings);

/// What keeps the signing keys as all nodes and the command line want them.
std::vector<Housekeeping::Duty> keyDuties(SigningKeys &keys, KeyRing &ring);

} // namespace sallyport
