// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace sallyport {

/// What a passphrase that locks a file has to be: who has the file can try for ever, so more is asked of it than of a password.
struct PassphraseRule
{
    static constexpr int shortest = 12; ///< bytes of UTF-8, as the next
    static constexpr int longest = 1024;
    /// 10^10 guesses or more (zxcvbn): with a key derivation that takes a tenth of a second, some thirty years for one machine.
    static constexpr int neededScore = 4;

    /// What it should not be made of.
    static QStringList obviousWords() { return {QStringLiteral("sallyport"), QStringLiteral("backup")}; }
};

} // namespace sallyport
