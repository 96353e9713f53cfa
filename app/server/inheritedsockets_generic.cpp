// SPDX-License-Identifier: Apache-2.0
#include "app/server/inheritedsockets.h"

namespace sallyport {

Result<InheritedSockets> takeInheritedSockets()
{
    return InheritedSockets();
}

} // namespace sallyport
