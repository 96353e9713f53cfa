// SPDX-License-Identifier: Apache-2.0
#include "app/server/terminalwidth.h"

#include <windows.h>

namespace sallyport {

std::optional<int> terminalWidth()
{
    CONSOLE_SCREEN_BUFFER_INFO information;
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &information))
        return std::nullopt;
    return information.srWindow.Right - information.srWindow.Left + 1;
}

} // namespace sallyport
