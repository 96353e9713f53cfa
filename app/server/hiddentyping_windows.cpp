// SPDX-License-Identifier: Apache-2.0
#include "app/server/hiddentyping.h"

#include <windows.h>

namespace sallyport {

static void setTerminalEcho(bool on)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    if (!GetConsoleMode(input, &mode))
        return;
    SetConsoleMode(input, on ? mode | ENABLE_ECHO_INPUT : mode & ~DWORD(ENABLE_ECHO_INPUT));
}

HiddenTyping::HiddenTyping()
{
    setTerminalEcho(false);
}

HiddenTyping::~HiddenTyping()
{
    setTerminalEcho(true);
}

} // namespace sallyport
