// SPDX-License-Identifier: Apache-2.0
#include "app/composition/devicetokenkey.h"

namespace sallyport {

Secret deviceTokenKey(const Sealer &masterKey, const Secret &stored)
{
    // The label keeps this use of the master key apart from its others.
    return masterKey.derived("sallyport device token key " + stored.view().toByteArray());
}

} // namespace sallyport
