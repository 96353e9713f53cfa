// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport {

/// Asks on the terminal before something that cannot be undone; only "yes" is one. Without a terminal nobody is asked, and it is true: a
/// script has said what it wants.
bool isConfirmed(const QString &question);

} // namespace sallyport
