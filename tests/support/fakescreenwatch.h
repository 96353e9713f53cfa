// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/lock/screenwatch.h"

namespace sallyport {

/// A screen that a test locks with `Q_EMIT locked()`.
class FakeScreenWatch final : public ui::ScreenWatch
{
public:
    bool isAvailable() const override { return true; }
};

} // namespace sallyport
