// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/lock/busscreenwatch.h"
#include "app/desktop/lock/systemscreenwatch.h"

namespace sallyport {

std::unique_ptr<ui::ScreenWatch> makeSystemScreenWatch()
{
    return std::make_unique<BusScreenWatch>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
}

} // namespace sallyport
