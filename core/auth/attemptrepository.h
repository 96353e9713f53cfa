// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>

namespace sallyport {

/// How often something was tried in the window that is running.
struct AttemptCount
{
    int count = 0;
    Timestamp windowEndsAt;

    bool operator==(const AttemptCount &) const = default;
};

/// Where tries are counted, so that restarts, parallel requests and several nodes give nobody extra ones. A port, as UserRepository.
class AttemptRepository
{
public:
    virtual ~AttemptRepository() = default;

    /// Counts one try under the key and tells how many there are now, this one included: one transaction. The first try opens a window of
    /// the given length; when it is over, counting starts again.
    virtual Result<AttemptCount> add(const QByteArray &key, Timestamp now, std::chrono::milliseconds window) = 0;
    /// Takes back `count` tries, or as many as there are.
    virtual Result<> forgive(const QByteArray &key, int count) = 0;
};

} // namespace sallyport
