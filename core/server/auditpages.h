// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/audit.h"
#include "core/auth/auditlog.h"

namespace sallyport {

/// The audit log in pages, as administrators and as owners of accounts read it. ErrorCode::ValidationFailed for a filter or cursor that
/// means nothing.
Result<api::AuditPageView> auditPage(AuditLog &audit, const api::AuditFilter &filter);
Result<api::AuditPageView> activityPage(AuditLog &audit, const QUuid &owner, const api::ActivityFilter &filter);
/// The newest records about one account, 10,000 at most.
Result<QList<api::AuditRecordView>> wholeActivity(AuditLog &audit, const QUuid &owner);

} // namespace sallyport
