// SPDX-License-Identifier: Apache-2.0
#include "app/composition/nodetroubles.h"

namespace sallyport {

Troubles troublesOf(const ServerOperations::Parts &parts)
{
    return [&installation = parts.installation, &ring = parts.keyRing, &nodes = parts.nodes] {
        QList<Trouble> troubles;
        if (!ring.keys()->isUpToDate(installation.clock().now()))
            troubles.append(Trouble::Keys);
        if (nodes.isClockWrong())
            troubles.append(Trouble::Clock);
        if (!installation.database().takesChanges())
            troubles.append(Trouble::Changes);
        return troubles;
    };
}

} // namespace sallyport
