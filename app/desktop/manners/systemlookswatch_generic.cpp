// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/systemlookswatch.h"

namespace sallyport {

/// Windows and macOS tell Qt, which makes its palette of it.
SystemLooksWatch::SystemLooksWatch(QObject *parent) : QObject(parent)
{ }

} // namespace sallyport
