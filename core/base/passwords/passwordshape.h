// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QStringView>

namespace sallyport {

/// Spells texts with one byte for each character, as zxcvbn counts them: what is not ASCII gets bytes from 128 on in the order it comes,
/// whatever its case.
class OneByteAlphabet
{
public:
    /// A text in NFKC, so that full-width letters are ASCII. The result is the caller's to wipe.
    QByteArray spelled(QStringView text);

private:
    QHash<char32_t, char> m_letters;
};

/// The text with one of each part that is repeated on the spot: "abc" for "aabbcc", "zaq1!" for "zaq1zaq1!". Empty when that leaves most
/// of it. Looks at the first 200 characters only, twice as many as zxcvbn.
QByteArray withoutRepetitions(QByteArrayView text);

} // namespace sallyport
