// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/lock/screenwatch.h"

#include <memory>

namespace sallyport {

/// What this system says of its screen; nullptr where it says nothing that we understand.
std::unique_ptr<ui::ScreenWatch> makeSystemScreenWatch();

} // namespace sallyport
