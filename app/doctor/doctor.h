// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/doctor/finding.h"
#include "core/base/clock.h"
#include "core/base/settings.h"

namespace sallyport {

/// What looking at an installation found.
struct Diagnosis
{
    Findings findings;
    bool isDatabaseReachable = false;
};

/// Looks at everything but what answers on the network (ListeningCheck). Changes nothing: it works beside a running server, on a
/// read-only disk, on a damaged file and in a newer schema. `thorough`: reads the whole database and the whole audit log.
Diagnosis examine(const Settings &settings, const Clock &clock, bool thorough);

} // namespace sallyport
