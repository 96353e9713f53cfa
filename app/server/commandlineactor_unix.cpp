// SPDX-License-Identifier: Apache-2.0
#include "app/server/commandlineactor.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace sallyport {

QString systemUserName()
{
    // The real user: with sudo the environment still names who called it, but anybody can write that.
    const uid_t id = getuid();
    std::array<char, 4096> memory{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(id, &entry, memory.data(), memory.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(id);
}

} // namespace sallyport
