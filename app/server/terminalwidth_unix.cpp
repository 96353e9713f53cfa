// SPDX-License-Identifier: Apache-2.0
#include "app/server/terminalwidth.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace sallyport {

std::optional<int> terminalWidth()
{
    if (!isatty(STDOUT_FILENO))
        return std::nullopt;
    winsize size{};
    constexpr int usual = 80;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

} // namespace sallyport
