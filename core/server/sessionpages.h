// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/sessions.h"
#include "core/auth/accounts.h"
#include "core/auth/sessions.h"
#include "core/server/caller.h"

namespace sallyport {

/// The sessions of all users in pages, as administrators read them. ErrorCode::ValidationFailed for a cursor that means nothing; an account
/// that there is not has no sessions.
Result<api::SessionPageView> sessionPage(Accounts &accounts, Sessions &sessions, const Administrator &caller,
                                         const api::SessionFilter &filter);

} // namespace sallyport
