// SPDX-License-Identifier: Apache-2.0
#include "core/auth/user.h"

#include "core/auth/confusables.h"
#include "core/base/ascii.h"

#include <array>

namespace sallyport {

namespace {

// UTF-16 units; the longest address has 254 characters. Normalizing costs time that grows with the square of the length.
constexpr qsizetype longestNormalized = 1024;

// The look first, as it is shown: capital Greek Alpha looks like A, small alpha does not look like a. Then case is made one, as
// identifierKey() does; and because a capital i looks like a small l, so do the small ones.
QString skeletonOf(const QString &text)
{
    return lookOf(text.normalized(QString::NormalizationForm_KC)).toCaseFolded().replace(u'i', u'l');
}

// What becomes of an ASCII character does not depend on those beside it, and most names have no others.
QString skeletonOfAscii(QStringView text)
{
    static const std::array<QString, 128> ofEach = [] {
        std::array<QString, 128> skeletons;
        for (size_t c = 0; c < skeletons.size(); ++c)
            skeletons[c] = skeletonOf(QChar(char16_t(c)));
        return skeletons;
    }();
    QString skeleton;
    skeleton.reserve(text.size() * 2);
    for (const QChar c : text)
        skeleton += ofEach[c.unicode()];
    return skeleton;
}

} // namespace

QString identifierKey(QStringView nameOrAddress)
{
    if (nameOrAddress.size() > longestNormalized)
        return nameOrAddress.toString();
    if (isAscii(nameOrAddress))
        return nameOrAddress.toString().toLower(); // what the rest comes to
    // Folding can leave the normal form and the normal form can bring back capitals, hence twice (Unicode TR 15, 3.13).
    return nameOrAddress.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

QString confusableSkeleton(QStringView nameOrAddress)
{
    if (nameOrAddress.size() > longestNormalized)
        return nameOrAddress.toString();
    return isAscii(nameOrAddress) ? skeletonOfAscii(nameOrAddress) : skeletonOf(nameOrAddress.toString());
}

} // namespace sallyport
