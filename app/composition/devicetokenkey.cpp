// SPDX-License-Identifier: Apache-2.0
#include "app/composition/devicetokenkey.h"

#include <QMessageAuthenticationCode>

namespace sallyport {

Secret deviceTokenKey(const Secret &outside, const Secret &stored)
{
    // The label keeps this use of the outer key apart from its others: no signed token starts like it.
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, outside.view().toByteArray());
    code.addData(QByteArrayLiteral("sallyport device token key "));
    code.addData(stored.view().toByteArray());
    QByteArray key = code.result();
    Secret secret(key);
    wipe(key.data(), size_t(key.size()));
    return secret;
}

} // namespace sallyport
