// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport::ui {

/// What counts down in a MessageBar until a server listens again: "You can try again in 0:42."
QString waitText(int seconds);

} // namespace sallyport::ui
