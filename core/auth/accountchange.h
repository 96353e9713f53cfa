// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/userrepository.h"

namespace sallyport {

/// The change with its names as they are stored, and without what is so already. ErrorCode::ValidationFailed. An account made under older
/// rules keeps its names: only those that change are checked.
Result<UserChange> effectiveChange(const User &user, UserChange change);

bool changesNothing(const UserChange &change);

/// What an effective change is in the audit log: names in one record, role and state each in one of their own.
QList<AuditEvent> eventsOf(const UserChange &change, Timestamp at, const Actor &actor, const User &subject);

/// "user" or "admin".
QString auditedRole(Role role);

} // namespace sallyport
