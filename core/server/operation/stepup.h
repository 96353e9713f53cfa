// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accounts.h"
#include "core/server/caller.h"

namespace sallyport {

/// That it is still the administrator who asks: errors as Accounts::confirmPassword(). Hashes.
inline Result<> confirmCaller(Accounts &accounts, const Administrator &caller, const Secret &password)
{
    return accounts.confirmPassword(caller.user(), password, caller.live().session.id, caller.actor());
}

/// The same where they may leave it out.
inline Result<> confirmCaller(Accounts &accounts, const Administrator &caller, const std::optional<Secret> &password)
{
    return password ? confirmCaller(accounts, caller, *password) : Result<>();
}

} // namespace sallyport
