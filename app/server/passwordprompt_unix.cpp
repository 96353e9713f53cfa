// SPDX-License-Identifier: Apache-2.0
#include "app/server/passwordprompt.h"

#include <termios.h>
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

void setTerminalEcho(bool on)
{
    termios settings;
    if (tcgetattr(STDIN_FILENO, &settings) != 0)
        return;
    if (on)
        settings.c_lflag |= ECHO;
    else
        settings.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings);
}

} // namespace sallyport
