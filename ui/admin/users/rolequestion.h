// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <functional>

class QWidget;

namespace sallyport::ui {

enum class RoleChange { BecomesAdministrator, IsNoAdministratorAnyMore };

/// Asks, with the password, before somebody becomes an administrator or is one no longer. Calls `go` once the password is proved; it must
/// not outlive `window`.
void askForRole(Session &session, RoleChange change, const QString &username, QWidget *window, std::function<void()> go);

} // namespace sallyport::ui
