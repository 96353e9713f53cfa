// SPDX-License-Identifier: Apache-2.0
#include "app/server/commandlineactor.h"

#include <array>
#include <windows.h>

#include <lmcons.h> // needs windows.h before it

namespace sallyport {

QString systemUserName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = DWORD(name.size());
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QStringLiteral("unknown");
}

} // namespace sallyport
