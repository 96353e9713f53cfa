// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/lock/systemscreenwatch.h"

namespace sallyport {

std::unique_ptr<ui::ScreenWatch> makeSystemScreenWatch()
{
    return nullptr;
}

} // namespace sallyport
