// SPDX-License-Identifier: Apache-2.0
#include "app/server/passwordprompt.h"

#include <io.h>
#include <windows.h>

namespace sallyport {

bool stdinIsTerminal()
{
    return _isatty(_fileno(stdin));
}

bool stderrIsTerminal()
{
    return _isatty(_fileno(stderr));
}

void setTerminalEcho(bool on)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    if (!GetConsoleMode(input, &mode))
        return;
    SetConsoleMode(input, on ? mode | ENABLE_ECHO_INPUT : mode & ~DWORD(ENABLE_ECHO_INPUT));
}

} // namespace sallyport
