// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace sallyport::ui {

/// Which colours the windows are painted in, as chosen by the user.
enum class Appearance { System, Light, Dark, HighContrast };

/// Which movements the windows make. Reduced: none but what tells that work goes on.
enum class Motion { System, Reduced };

/// What the system says of its looks beside its palette, where it says anything.
struct SystemLooks
{
    std::optional<bool> dark;
    bool highContrast = false;
    bool reducedMotion = false;

    bool operator==(const SystemLooks &) const = default;
};

} // namespace sallyport::ui
