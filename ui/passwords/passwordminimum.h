// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <functional>

namespace sallyport::ui {

/// Asks the session's server how many bytes a new password has to have, and hands them on. Nothing comes from a server that does not say or
/// does not answer: StrengthMeter::usualMinimum stays.
void askPasswordMinimum(Session &session, QObject *context, std::function<void(int)> take);

} // namespace sallyport::ui
