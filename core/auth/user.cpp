// SPDX-License-Identifier: Apache-2.0
#include "core/auth/user.h"

#include "core/auth/confusables.h"

#include <algorithm>

namespace sallyport {

namespace {

// UTF-16 units; the longest address has 254 characters. Normalizing costs time that grows with the square of the length.
constexpr qsizetype longestNormalized = 1024;

} // namespace

QString identifierKey(QStringView nameOrAddress)
{
    if (nameOrAddress.size() > longestNormalized)
        return nameOrAddress.toString();
    if (std::ranges::all_of(nameOrAddress, [](QChar c) { return c.unicode() < 0x80; }))
        return nameOrAddress.toString().toLower(); // what the rest comes to
    // Folding can leave the normal form and the normal form can bring back capitals, hence twice (Unicode TR 15, 3.13).
    return nameOrAddress.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

QString confusableSkeleton(QStringView nameOrAddress)
{
    if (nameOrAddress.size() > longestNormalized)
        return nameOrAddress.toString();
    // The look first, as it is shown: capital Greek Alpha looks like A, small alpha does not look like a. Then case is made one, as
    // identifierKey() does; and because a capital i looks like a small l, so do the small ones.
    return lookOf(nameOrAddress.toString().normalized(QString::NormalizationForm_KC)).toCaseFolded().replace(u'i', u'l');
}

} // namespace sallyport
