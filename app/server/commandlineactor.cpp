// SPDX-License-Identifier: Apache-2.0
#include "app/server/commandlineactor.h"

namespace sallyport {

Actor commandLineActor()
{
    return {.userId = {}, .name = QStringLiteral("command line (%1)").arg(systemUserName()), .client = {}};
}

} // namespace sallyport
