// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport::ui {

/// A text of somebody else's for a tool tip, which would show what looks like HTML as such.
QString plainToolTip(const QString &text);

} // namespace sallyport::ui
