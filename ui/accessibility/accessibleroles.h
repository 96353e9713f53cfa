// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sallyport::ui {

/// From now on screen readers take our windows for windows, which Qt says of QMainWindow and QDialog only, what tells news for news,
/// and the list of pages for one. Calling it again changes nothing.
void installAccessibleRoles();

} // namespace sallyport::ui
