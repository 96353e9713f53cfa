// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport::ui {

/// What happened, in a few words, for an action of the audit log by its name on the wire: "Signed in". The name itself where this version
/// does not know it.
QString auditActionText(const QString &action);

/// Whether somebody should look twice at it: a wrong password, a token that was used again.
bool isAuditWarning(const QString &action);

} // namespace sallyport::ui
