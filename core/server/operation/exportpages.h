// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"
#include "core/api/bulk.h"
#include "core/server/caller.h"
#include "core/server/services.h"

namespace sallyport {

/// A page of an export of accounts. The first one is a record of the audit log, and others go on from that: ErrorCode::ValidationFailed for
/// a cursor of another list or caller, of an export of less, or of one that began more than a day ago.
Result<api::UserPageView> exportPage(const Services &services, const Administrator &caller, const api::UserExportFilter &filter);

} // namespace sallyport
