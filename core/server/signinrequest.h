// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/tokens.h"
#include "core/auth/authenticator.h"
#include "core/server/caller.h"

namespace sallyport {

/// A sign-in as the authenticator takes it, whichever call it came by.
struct SignInRequest
{
    Credentials credentials;
    ClientInfo client;
    bool namesDevice = false; ///< so it is told its device token
};

/// ErrorCode::ValidationFailed for a missing name or password, InvalidScope for a scope that is no list of words.
Result<SignInRequest> signInRequest(api::TokenRequest request, const Visitor &visitor);
Result<SignInRequest> signInRequest(api::Login login, const Visitor &visitor);

/// The scopes asked for; none when nothing is said of them, or of none that we know. ErrorCode::InvalidScope.
Result<std::optional<Scopes>> askedScopes(const std::optional<QString> &scope);

/// ErrorCode::ValidationFailed for fields of the body.
Error missingFields(const QStringList &names);

} // namespace sallyport
