// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport {

/// ICU's skeleton of a text (UTS 39, section 4): equal for texts that look alike. Thread-safe.
QString lookOf(const QString &text);

/// Whether a text mixes scripts that are not written together, or the digits of several (UTS 39, 5.2 highly restrictive, and 5.3).
/// "Latin and Japanese" is fine, "Latin and Cyrillic" is not. Thread-safe.
bool mixesScripts(const QString &text);

/// Whether a mark stands where it does not show: the same one twice, or over a stroke of its letter. Thread-safe.
bool hidesMarks(const QString &text);

} // namespace sallyport
