// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace sallyport {

/// While it exists the terminal does not show what is typed. It does again when the program is ended meanwhile or stopped (Ctrl+C, Ctrl+Z):
/// a shell after it would be typed into blindly. One at a time. One implementation per platform, chosen in CMake.
class HiddenTyping
{
public:
    HiddenTyping();
    ~HiddenTyping();
    Q_DISABLE_COPY_MOVE(HiddenTyping)
};

} // namespace sallyport
