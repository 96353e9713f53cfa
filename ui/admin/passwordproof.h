// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <functional>

namespace sallyport::ui {

class ConfirmDialog;

/// Lets the server check the password typed into the dialog, for acts that do not take it themselves; a wrong one counts as at sign-in.
/// Goes on with `go`, or refuses in the dialog. Nothing happens once the dialog is gone.
void provePassword(Session &session, ConfirmDialog *dialog, std::function<void()> go);

} // namespace sallyport::ui
