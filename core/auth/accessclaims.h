// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scope.h"

#include <QUuid>

#include <chrono>

namespace sallyport {

/// What a good access token says: whose it is, of which session, and for what. Everything else is read again from the database.
struct AccessClaims
{
    QUuid userId;
    QUuid sessionId;
    Scopes scopes;
};

/// The claims of a token with a right signature, with the time in which it is good.
struct DatedClaims
{
    AccessClaims claims;
    std::chrono::sys_seconds issuedAt;
    std::chrono::sys_seconds notBefore;
    std::chrono::sys_seconds expiresAt;
};

} // namespace sallyport
