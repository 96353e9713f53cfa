// SPDX-License-Identifier: Apache-2.0
#include "core/auth/user.h"

namespace sallyport {

namespace {

// UTF-16 units; the longest address has 254 characters. Normalizing costs time that grows with the square of the length.
constexpr qsizetype longestNormalized = 1024;

} // namespace

QString identifierKey(QStringView nameOrAddress)
{
    if (nameOrAddress.size() > longestNormalized)
        return nameOrAddress.toString();
    // Folding can leave the normal form and the normal form can bring back capitals, hence twice (Unicode TR 15, 3.13).
    return nameOrAddress.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

} // namespace sallyport
