// SPDX-License-Identifier: Apache-2.0
#include "app/server/passwordprompt.h"

#include <io.h>

namespace sallyport {

bool stdinIsTerminal()
{
    return _isatty(_fileno(stdin));
}

bool stderrIsTerminal()
{
    return _isatty(_fileno(stderr));
}

} // namespace sallyport
