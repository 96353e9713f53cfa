// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace sallyport {

/// How many tries something has, and how long it must wait between later ones.
struct AttemptRule
{
    QByteArray key; ///< what is counted: a hash that tells nothing
    QByteArray subject; ///< whose tries these are, for forgiveAll(); may be empty
    int free = 1; ///< tries that can follow each other at once; the wait begins after the last of them
    std::chrono::milliseconds firstDelay = std::chrono::seconds(1); ///< after the last free one; each further try doubles it
    std::chrono::milliseconds longestDelay = std::chrono::minutes(5);
    std::chrono::milliseconds forgetAfter = std::chrono::hours(1); ///< since the last try
};

/// The wait after the try that is the `count`-th: none for free ones.
std::chrono::milliseconds delayAfter(const AttemptRule &rule, int count);

/// Whether a wait ends later than any that begins now does: then the clock was set back since it began, and it begins anew. Otherwise a
/// clock that was wrong once would lock somebody out until it has caught up.
bool isOfAFuture(const AttemptRule &rule, Timestamp waitUntil, Timestamp now);

struct AttemptDecision
{
    std::optional<Timestamp> waitUntil; ///< refused, and not counted; empty: admitted, and counted under every rule
    bool isFirstRefusal = false; ///< of this delay: worth one line in the log
};

/// What a try that was right takes back.
struct Forgiveness
{
    enum class Extent { One, All };

    QByteArray key;
    Extent extent = Extent::One;
};

/// Where tries are counted, so that restarts, parallel requests and several nodes give nobody extra ones. A port, as UserRepository.
class AttemptRepository
{
public:
    virtual ~AttemptRepository() = default;

    /// Admits a try when no rule makes it wait, and counts it as if it had failed: one transaction, all rules or none.
    virtual Result<AttemptDecision> admit(const QList<AttemptRule> &rules, Timestamp now) = 0;
    /// For a try that was right where nothing else is stored.
    virtual Result<> forgive(const QList<Forgiveness> &forgiven) = 0;
    /// Forgets every try of a subject; returns whether there were any.
    virtual Result<bool> forgiveAll(const QByteArray &subject) = 0;
};

} // namespace sallyport
