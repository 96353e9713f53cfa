// SPDX-License-Identifier: Apache-2.0
#include "app/server/hiddentyping.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace sallyport {

namespace {

/// What the terminal sends, or whoever ends the program.
constexpr std::array stopping{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

/// For signal handlers, too. False where there is no terminal.
bool showTyping(bool shown)
{
    termios settings;
    if (tcgetattr(STDIN_FILENO, &settings) != 0)
        return false;
    settings.c_lflag = shown ? settings.c_lflag | ECHO : settings.c_lflag & ~tcflag_t(ECHO);
    return tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) == 0;
}

/// The signal does then what it would have done.
void showTypingAndPass(int number)
{
    const int error = errno;
    showTyping(true);
    std::signal(number, SIG_DFL);
    std::raise(number);
    errno = error;
}

/// After Ctrl+Z and `fg`.
void hideTypingAgain(int)
{
    const int error = errno;
    showTyping(false);
    std::signal(SIGTSTP, showTypingAndPass);
    errno = error;
}

/// What is ignored stays so.
void handle(int number, void (*handler)(int))
{
    if (std::signal(number, handler) == SIG_IGN)
        std::signal(number, SIG_IGN);
}

} // namespace

HiddenTyping::HiddenTyping()
{
    for (const int number : stopping)
        handle(number, showTypingAndPass);
    handle(SIGCONT, hideTypingAgain);
    showTyping(false);
}

HiddenTyping::~HiddenTyping()
{
    showTyping(true);
    for (const int number : stopping)
        handle(number, SIG_DFL);
    handle(SIGCONT, SIG_DFL);
}

} // namespace sallyport
