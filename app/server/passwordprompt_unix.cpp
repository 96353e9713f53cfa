// SPDX-License-Identifier: Apache-2.0
#include "app/server/passwordprompt.h"

#include <unistd.h>

namespace sallyport {

bool stdinIsTerminal()
{
    return isatty(STDIN_FILENO);
}

bool stderrIsTerminal()
{
    return isatty(STDERR_FILENO);
}

} // namespace sallyport
