// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <algorithm>

namespace sallyport {

/// Whether each character is one of the 128 of ASCII, which no rule of Unicode changes but for case.
inline bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace sallyport
