// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QStringList>

namespace sallyport {

/// How hard a password is to guess (zxcvbn, Wheeler 2016), and why it is not harder.
struct PasswordStrength
{
    enum class Weakness {
        Common, ///< the whole of it is one known password or word, or it is made of our own list's
        Personal, ///< it is made of the person's own words
        Guessable, ///< anything else: patterns, few characters
    };
    /// From here on: "safely unguessable, moderate protection from an offline slow-hash scenario".
    static constexpr int enough = 3;

    int score = 0; ///< 0 to 4, as zxcvbn's own: under 10^3, 10^6, 10^8, 10^10 guesses, or more
    Weakness weakness = Weakness::Guessable;

    bool isEnough() const { return score >= enough; }
};

/// The weaker of two estimates: of all of it, and of what is left without repetitions ("abcabcabc", "aabbcc"). Characters count, not bytes,
/// and full-width letters count as ASCII. Own words are taken apart at everything that is no letter or digit; pieces under three characters
/// count for nothing. Thread-safe. At most a few milliseconds for 1024 bytes (zxcvbn looks closely at the first 100 only).
PasswordStrength estimateStrength(const Secret &password, const QStringList &ownWords);

} // namespace sallyport
