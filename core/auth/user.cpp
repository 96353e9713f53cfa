// SPDX-License-Identifier: Apache-2.0
#include "core/auth/user.h"

namespace sallyport {

QString identifierKey(QStringView nameOrAddress)
{
    // Folding can leave the normal form and the normal form can bring back capitals, hence twice (Unicode TR 15, 3.13).
    return nameOrAddress.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

} // namespace sallyport
